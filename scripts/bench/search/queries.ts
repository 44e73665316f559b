import { isStopWord } from '../../../src/lib/search/stem.ts'
import { seededRandom } from '../seeded-random.ts'
import type { CorpusPage } from './corpus.ts'

export const queryClasses = ['title', 'phrase', 'typo', 'cut short'] as const
export type QueryClass = (typeof queryClasses)[number]

/** Something a person types who has one page in mind. */
export interface KnownItem {
  type: QueryClass
  query: string
  /** Number of the page. */
  page: number
}

/** Words of a text as a person would type them. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
const tells = (word: string) => word.length > 2 && !isStopWord(word.toLowerCase(), 'en')
const plain = (text: string) => ` ${wordsOf(text.toLowerCase()).join(' ')} `

/**
 * Makes queries of each class from pages drawn by a seed: the title; words of the body in a row, three of them
 * telling, that no other page has so; the title with one slip in a word of five letters or
 * more; the title cut in the middle of its third word or later, where no other title begins so.
 */
export function makeQueries(pages: readonly CorpusPage[], ofEach: number, seed = 7): KnownItem[] {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const titles = Map.groupBy(pages.keys(), (page) => plain(pages[page]?.texts.title ?? ''))
  const alone = [...titles.values()].flatMap((same) => (same.length === 1 ? same : []))
  const texts = pages.map(({ texts }) => plain(`${texts.title} ${texts.plain} ${texts.body}`))
  const make: Record<QueryClass, (page: CorpusPage, number: number) => string | undefined> = {
    title: ({ texts: { title } }) => title,
    phrase: ({ texts: { body } }, number) => rarePhrase(pick(body.split('\n')), number, texts, random),
    typo: ({ texts: { title } }) => {
      const long = wordsOf(title).filter((word) => word.length >= 5)
      if (long.length === 0) return undefined
      const word = pick(long)
      const slipped = slip(word, random)
      return slipped === word ? undefined : title.replace(word, slipped)
    },
    'cut short': ({ texts: { title } }) => {
      const words = wordsOf(title)
      if (words.length < 3) return undefined
      const last = 2 + Math.floor(random() * (words.length - 2))
      const word = words[last] ?? ''
      if (word.length < 4 || !words.slice(0, last).some(tells)) return undefined
      const cut = [...words.slice(0, last), word.slice(0, 3 + Math.floor(random() * (word.length - 3)))].join(
        ' ',
      )
      // Where two titles begin so, nobody can tell which one is meant.
      return begin(titles.keys(), ` ${cut.toLowerCase()}`) === 1 ? cut : undefined
    },
  }
  return queryClasses.flatMap((type) => {
    const items: KnownItem[] = []
    for (let tries = 0; items.length < ofEach && tries < ofEach * 20; tries += 1) {
      const page = pick(alone)
      const query = make[type](pages[page] as CorpusPage, page)
      if (query) items.push({ type, query, page })
    }
    return items
  })
}

/** How many titles begin with a text. */
const begin = (titles: Iterable<string>, text: string) =>
  [...titles].reduce((sum, title) => sum + (title.startsWith(text) ? 1 : 0), 0)

function rarePhrase(
  line: string,
  number: number,
  texts: readonly string[],
  random: () => number,
): string | undefined {
  const words = wordsOf(line.toLowerCase())
  if (words.length < 6) return undefined
  const start = Math.floor(random() * (words.length - 5))
  for (let length = 3; length <= 8 && start + length <= words.length; length += 1) {
    const some = words.slice(start, start + length)
    const phrase = some.join(' ')
    if (new Set(some.filter(tells)).size < 3) continue
    if (texts.every((text, at) => at === number || !text.includes(` ${phrase} `))) return phrase
  }
  return undefined
}

/** One slip of the finger: a letter left out, doubled or wrong, or two that changed places; never the first. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)] ?? 'e'
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
  const slips = [
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${letter}${next}${after}`,
    `${before}${next}${here}${after}`,
  ]
  return slips[Math.floor(random() * slips.length)] ?? word
}
