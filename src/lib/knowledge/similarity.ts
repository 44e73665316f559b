import { contentWords } from './content-words.ts'
import { countTerms, type Terms } from './term-weights.ts'

/** A text with the id under which it is found, and the group of texts it belongs to, such as the lessons. */
export interface Document {
  id: string
  group: string
  text: string
}

/** A near document. `words` are the shared words that weighed most, heaviest first, as the asker wrote them. */
export interface Neighbor {
  id: string
  /** Cosine of the two texts, 0 (nothing in common) to 1. */
  score: number
  words: string[]
}

/** What to look for: documents of a group, how many at most, and from which score on. */
export interface Wanted {
  group: string
  count: number
  least: number
}

/** Finds the documents nearest to one of them. Built once for many questions. */
export interface Similarity {
  nearest(document: Pick<Document, 'id' | 'group'>, wanted: Wanted): Neighbor[]
}

const shownWords = 3
/** A word that stands in more than a twentieth of a large group says too little to look through all of it. */
const commonPart = 0.05
const commonFloor = 100

/**
 * Builds an index of texts by their words: term frequency dampened by its logarithm, times inverse document
 * frequency (Spärck Jones 1972, in the smoothed form of Robertson and Walker), compared by cosine
 * (Salton et al. 1975). Questions begin with the rarest words and stop when the rest cannot reach the score that
 * is asked for (prefix filter of Bayardo et al. 2007). The order of the documents does not matter.
 */
export function buildSimilarity(documents: readonly Document[]): Similarity {
  const terms = countTerms(documents.map(({ text }) => text))
  const groups = new Map<string, Places>()
  for (const [group, members] of Map.groupBy(documents.keys(), (at) => documents[at]?.group ?? ''))
    groups.set(group, placesOf(members, terms))
  const numbers = new Map(documents.map(({ id, group }, at) => [`${group}:${id}`, at]))
  const partial = new Float64Array(documents.length)
  return {
    nearest({ id, group }, { group: sought, count, least }) {
      const asker = numbers.get(`${group}:${id}`)
      const places = groups.get(sought)
      if (asker === undefined || !places) return []
      const question = askIn(places, asker, terms)
      const found = findNear(question, places, terms, least, partial).filter(({ at }) => at !== asker)
      const idOf = (at: number) => documents[at]?.id ?? ''
      found.sort((a, b) => b.score - a.score || (idOf(a.at) < idOf(b.at) ? -1 : 1))
      const asWritten = new Map<string, string>()
      for (const { word, stem } of contentWords(found.length > 0 ? (documents[asker]?.text ?? '') : ''))
        if (!asWritten.has(stem)) asWritten.set(stem, word)
      return found.slice(0, count).map(({ at, score }) => ({
        id: idOf(at),
        score,
        words: heaviestShared(question, at, terms).map((stem) => asWritten.get(stem) ?? stem),
      }))
    },
  }
}

/** For each word the documents of one group it stands in: those of word `t` from `starts[t]` to `starts[t + 1]`. */
interface Places {
  size: number
  starts: Uint32Array
  documents: Uint32Array
  weights: Float32Array
}

function placesOf(members: readonly number[], { starts, ids, weights, stems }: Terms): Places {
  const ends = new Uint32Array(stems.length + 1)
  const each = (visit: (document: number, term: number, weight: number) => void) => {
    for (const document of members)
      for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1)
        visit(document, ids[at] ?? 0, weights[at] ?? 0)
  }
  each((_, term) => (ends[term + 1] = (ends[term + 1] ?? 0) + 1))
  for (let term = 0; term < stems.length; term += 1)
    ends[term + 1] = (ends[term + 1] ?? 0) + (ends[term] ?? 0)
  const next = ends.slice()
  const total = ends.at(-1) ?? 0
  const places = {
    size: members.length,
    starts: ends,
    documents: new Uint32Array(total),
    weights: new Float32Array(total),
  }
  each((document, term, weight) => {
    const at = next[term] ?? 0
    next[term] = at + 1
    places.documents[at] = document
    places.weights[at] = weight
  })
  return places
}

/** Words of the asker that stand in the group, rarest first; their weights together have length 1. */
interface Question {
  ids: number[]
  weights: number[]
}

/** A word that stands in no document of the group cannot tell them apart, so it has no part in the length either. */
function askIn(places: Places, asker: number, { starts, ids, weights }: Terms): Question {
  const question: Question = { ids: [], weights: [] }
  for (let at = starts[asker] ?? 0; at < (starts[asker + 1] ?? 0); at += 1) {
    const term = ids[at] ?? 0
    if (places.starts[term] === places.starts[term + 1]) continue
    question.ids.push(term)
    question.weights.push(weights[at] ?? 0)
  }
  const length = Math.hypot(...question.weights) || 1
  question.weights = question.weights.map((weight) => weight / length)
  return question
}

function findNear(
  { ids, weights }: Question,
  places: Places,
  terms: Terms,
  least: number,
  partial: Float64Array,
): { at: number; score: number }[] {
  const common = Math.max(commonFloor, places.size * commonPart)
  const opened: number[] = []
  let rest = 1
  let asked = 0
  for (; asked < ids.length && rest >= least * least; asked += 1) {
    const term = ids[asked] ?? 0
    const [from, to] = [places.starts[term] ?? 0, places.starts[term + 1] ?? 0]
    if (to - from > common) break
    const weight = weights[asked] ?? 0
    for (let at = from; at < to; at += 1) {
      const document = places.documents[at] ?? 0
      if (partial[document] === 0) opened.push(document)
      partial[document] = (partial[document] ?? 0) + weight * (places.weights[at] ?? 0)
    }
    rest -= weight * weight
  }
  const reach = Math.sqrt(Math.max(0, rest))
  const found: { at: number; score: number }[] = []
  for (const at of opened) {
    const known = partial[at] ?? 0
    partial[at] = 0
    if (known + reach < least) continue
    const score = known + shareOf({ ids, weights }, asked, at, terms)
    if (score >= least) found.push({ at, score })
  }
  return found
}

/** What the words of the question from one place on add to the score of a document. Both lists are in order. */
function shareOf({ ids, weights }: Question, from: number, document: number, terms: Terms): number {
  let sum = 0
  eachShared({ ids, weights }, from, document, terms, (_, part) => (sum += part))
  return sum
}

function heaviestShared(question: Question, document: number, terms: Terms): string[] {
  const shared: { term: number; part: number }[] = []
  eachShared(question, 0, document, terms, (term, part) => shared.push({ term, part }))
  shared.sort((a, b) => b.part - a.part || a.term - b.term)
  return shared.slice(0, shownWords).map(({ term }) => terms.stems[term] ?? '')
}

function eachShared(
  { ids, weights }: Question,
  from: number,
  document: number,
  terms: Terms,
  visit: (term: number, part: number) => void,
): void {
  let at = terms.starts[document] ?? 0
  const end = terms.starts[document + 1] ?? 0
  for (let asked = from; asked < ids.length; asked += 1) {
    const term = ids[asked] ?? 0
    while (at < end && (terms.ids[at] ?? 0) < term) at += 1
    if (at < end && terms.ids[at] === term) visit(term, (weights[asked] ?? 0) * (terms.weights[at] ?? 0))
  }
}
