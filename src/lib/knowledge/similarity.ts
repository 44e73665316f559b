import { contentWords } from './content-words.ts'

/** A text with the id under which it is found. */
export interface Document {
  id: string
  text: string
}

/** A near document. `words` are the shared words that weighed most, heaviest first, as the asker wrote them. */
export interface Neighbor {
  id: string
  /** Cosine of the two texts, 0 (nothing in common) to 1. */
  score: number
  words: string[]
}

/** Finds the documents nearest to a text. Built once for many questions. */
export interface Similarity {
  nearest(text: string, count: number): Neighbor[]
}

/** Words that nearly every page of a school uses, and numbers: sharing them says nothing. Folded as in `contentWords`. */
const schoolWords = new Set(
  contentWords(
    `student pupil child children kid learner learn teach teacher class classroom lesson school grade year week day
     month time period minute problem work help need monday tuesday wednesday thursday friday
     three four five six seven eight nine ten
     estudiante alumno alumna niño niña aprender enseñar docente maestro maestra clase aula lección escuela grado año
     semana día mes tiempo hora minuto problema trabajo ayuda lunes martes miércoles jueves viernes
     tres cuatro cinco seis siete ocho nueve diez`,
  ).map(({ stem }) => stem),
)
const shownWords = 3

/**
 * Builds an index of texts by their words: term frequency dampened by its logarithm, times inverse document
 * frequency (Spärck Jones 1972, in the smoothed form of Robertson and Walker), compared by cosine
 * (Salton et al. 1975). The order of the documents does not matter.
 */
export function buildSimilarity(documents: readonly Document[]): Similarity {
  const counted = documents.map(({ id, text }) => ({ id, words: countWords(text) }))
  const documentsWith = new Map<string, number>()
  for (const { words } of counted) {
    for (const stem of words.keys()) documentsWith.set(stem, (documentsWith.get(stem) ?? 0) + 1)
  }
  const rarity = (stem: string) => {
    const having = documentsWith.get(stem) ?? 0
    return Math.log(1 + (counted.length - having + 0.5) / (having + 0.5))
  }
  const places = new Map<string, { id: string; weight: number }[]>()
  for (const { id, words } of counted) {
    for (const [stem, weight] of weigh(words, rarity)) {
      const list = places.get(stem)
      if (list) list.push({ id, weight })
      else places.set(stem, [{ id, weight }])
    }
  }
  return { nearest: (text, count) => findNearest(text, count, places, rarity) }
}

interface WordCount {
  word: string
  count: number
}

function countWords(text: string): Map<string, WordCount> {
  const counts = new Map<string, WordCount>()
  for (const { word, stem } of contentWords(text)) {
    if (schoolWords.has(stem)) continue
    const known = counts.get(stem)
    if (known) known.count += 1
    else counts.set(stem, { word, count: 1 })
  }
  return counts
}

function weigh(words: ReadonlyMap<string, WordCount>, rarity: (stem: string) => number): Map<string, number> {
  const weights = new Map([...words].map(([stem, { count }]) => [stem, (1 + Math.log(count)) * rarity(stem)]))
  const length = Math.hypot(...weights.values()) || 1
  return new Map([...weights].map(([stem, weight]) => [stem, weight / length]))
}

function findNearest(
  text: string,
  count: number,
  places: ReadonlyMap<string, readonly { id: string; weight: number }[]>,
  rarity: (stem: string) => number,
): Neighbor[] {
  // A word that stands in no document cannot tell documents apart, so it has no part in the length either.
  const words = new Map([...countWords(text)].filter(([stem]) => places.has(stem)))
  const shared = new Map<string, { word: string; part: number }[]>()
  for (const [stem, weight] of weigh(words, rarity)) {
    for (const place of places.get(stem) ?? []) {
      const entry = { word: words.get(stem)?.word ?? stem, part: weight * place.weight }
      const list = shared.get(place.id)
      if (list) list.push(entry)
      else shared.set(place.id, [entry])
    }
  }
  return [...shared]
    .map(([id, parts]) => {
      parts.sort((a, b) => b.part - a.part || (a.word < b.word ? -1 : 1))
      const score = parts.reduce((sum, { part }) => sum + part, 0)
      return { id, score, words: parts.slice(0, shownWords).map(({ word }) => word) }
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, count)
}
