import { contentWords, type ReadWords } from './content-words.ts'

/**
 * The words of many texts in few arrays. Words are numbers, the rarest first; those of text `d` stand from
 * `starts[d]` to `starts[d + 1]` in order, each with its weight. The weights of one text together have length 1.
 */
export interface Terms {
  /** The words by their number, folded. */
  stems: readonly string[]
  starts: Uint32Array
  ids: Uint32Array
  weights: Float32Array
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

/** Counts and weighs the words of texts. Words of every school page are left out. */
export function countTerms(texts: readonly string[]): Terms {
  const read: ReadWords = new Map()
  const counted = texts.map((text) => countWords(text, read))
  const textsWith = new Map<string, number>()
  for (const counts of counted)
    for (const stem of counts.keys()) textsWith.set(stem, (textsWith.get(stem) ?? 0) + 1)
  const stems = [...textsWith.keys()].sort(
    (a, b) => (textsWith.get(a) ?? 0) - (textsWith.get(b) ?? 0) || (a < b ? -1 : 1),
  )
  const numbers = new Map(stems.map((stem, number) => [stem, number]))
  const rarity = Float64Array.from(stems, (stem) => {
    const having = textsWith.get(stem) ?? 0
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
  })
  const starts = new Uint32Array(texts.length + 1)
  counted.forEach(({ size }, text) => (starts[text + 1] = (starts[text] ?? 0) + size))
  const total = starts.at(-1) ?? 0
  const terms = { stems, starts, ids: new Uint32Array(total), weights: new Float32Array(total) }
  counted.forEach((counts, text) => {
    const own = [...counts].map(([stem, count]) => [numbers.get(stem) ?? 0, count] as const)
    own.sort(([a], [b]) => a - b)
    const raw = own.map(([id, count]) => (1 + Math.log(count)) * (rarity[id] ?? 0))
    const length = Math.hypot(...raw) || 1
    own.forEach(([id], place) => {
      terms.ids[(starts[text] ?? 0) + place] = id
      terms.weights[(starts[text] ?? 0) + place] = (raw[place] ?? 0) / length
    })
  })
  return terms
}

function countWords(text: string, read: ReadWords): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stem } of contentWords(text, read))
    if (!schoolWords.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}
