import lunr from 'lunr'
import { searchFields } from '../../../src/lib/search/fields.ts'
import { openIndexFiles } from '../../../src/lib/search/index-files.ts'
import { searchWords } from '../../../src/lib/search/search-words.ts'
import { writeIndex } from '../../../src/lib/search/shard-files.ts'
import { smallIndex } from '../../../src/lib/search/small-index.ts'
import { termsIn, termsOf } from '../../../src/lib/search/terms.ts'
import { seededRandom } from '../seeded-random.ts'
import type { CorpusPage } from './corpus.ts'

export interface ScoreComparison {
  queries: number
  /** Queries whose pages are the same and whose first fifty come in the same order. */
  alike: number
  /** Largest difference of a score. */
  largest: number
}

/** Asks the index in shards and one lunr index of the same terms for the same one to three words, and compares all scores. */
export async function compareScores(pages: readonly CorpusPage[], queries = 300): Promise<ScoreComparison> {
  const files = new Map(writeIndex(pages, 'en').map(({ name, bytes }) => [name, bytes]))
  const index = await openIndexFiles((name) => Promise.resolve(files.get(name) ?? new Uint8Array()))
  const whole = wholeIndexOfTerms(pages)
  const random = seededRandom(11)
  let alike = 0
  let largest = 0
  for (let asked = 0; asked < queries; asked += 1) {
    const terms = drawWords(pages, random).flatMap((word) => termsOf(word, 'en'))
    const ask = (of: lunr.Index) =>
      of.query((query) => {
        for (const term of new Set(terms)) query.term(term, { usePipeline: false })
      })
    const own = ask(smallIndex(await index.terms(new Set(terms), failed)))
    const theirs = ask(whole)
    const scores = new Map(theirs.map(({ ref, score }) => [ref, score]))
    for (const { ref, score } of own)
      largest = Math.max(largest, Math.abs(score - (scores.get(ref) ?? Infinity)))
    if (own.length === theirs.length && isSameOrder(own.slice(0, 50), theirs.slice(0, 50))) alike += 1
  }
  return { queries, alike, largest }
}

const failed = () => {
  throw new Error('A file of the index could not be read.')
}

/** Pages of equal score may come in any order. */
const isSameOrder = (own: readonly lunr.Index.Result[], theirs: readonly lunr.Index.Result[]) =>
  own.every(({ score }, at) => Math.abs(score - (theirs[at]?.score ?? Infinity)) < 1e-9)

function drawWords(pages: readonly CorpusPage[], random: () => number): string[] {
  const { texts } = pages[Math.floor(random() * pages.length)] ?? { texts: { title: '', body: '' } }
  const words = searchWords(random() < 0.5 ? texts.title : texts.body, 'en')
  const start = Math.floor(random() * words.length)
  return words.slice(start, start + 1 + Math.floor(random() * 3))
}

function wholeIndexOfTerms(pages: readonly CorpusPage[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('number')
  for (const [name, boost] of searchFields) builder.field(name, { boost })
  builder.tokenizer = ((text: string) =>
    termsIn(text, 'en').map((term) => new lunr.Token(term, {}))) as typeof lunr.tokenizer
  for (const [number, { texts }] of pages.entries()) builder.add({ number, ...texts })
  return builder.build()
}
