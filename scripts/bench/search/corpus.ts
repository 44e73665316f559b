import { join } from 'node:path'
import { buildGraph } from '../../../src/lib/content/graph.ts'
import { noHistory } from '../../../src/lib/knowledge/history.ts'
import { searchSources } from '../../../src/lib/search/records.ts'
import type { IndexedPage } from '../../../src/lib/search/shard-files.ts'
import { readContent } from '../../../src/node/read-content.ts'
import { seededRandom } from '../seeded-random.ts'
import { inventWords } from './invent-words.ts'
import { learnSentences } from './learn-sentences.ts'

/** What a page shows in every engine's results. */
export interface Shown {
  kind: string
  url: string
  title: string
  summary: string
  school: string
  lang: string
}

/** A page of a corpus. Its number is its place. */
export interface CorpusPage extends IndexedPage {
  shown: Shown
}

/** The pages of a zone as its search index takes them, then generated ones, `size` in all; the same for the same seed. */
export async function makeCorpus(
  content: string,
  size: number,
  scratch: string,
  seed = 1,
): Promise<CorpusPage[]> {
  const graph = buildGraph(
    (await readContent({ root: content, storeFile: join(scratch, 'records') })).parts(),
  )
  const real = searchSources({ graph, history: noHistory, today: '2026-11-21' }, 'en').slice(0, size)
  const pages: CorpusPage[] = real.map((page) => ({ ...page, shown: { ...page.shown } }))
  const random = seededRandom(seed)
  const write = makeWriter(real, random)
  const titles = new Set(pages.map(({ shown }) => shown.title))
  while (pages.length < size) {
    const page = write(pages.length)
    if (titles.has(page.shown.title)) continue
    titles.add(page.shown.title)
    pages.push(page)
  }
  return pages
}

const manySubjects = 200
/** Ways to say one long word; each subject has its own. */
const waysToSay = 12

/**
 * Writes pages like given ones. Their short words follow one another as in those. Long words have invented ones
 * beside them, of which each subject uses its own, names are invented and come back within a page, and lengths
 * spread, so that there are common, rarer and rare words in about the numbers of a natural text.
 */
function makeWriter(real: readonly CorpusPage[], random: () => number): (number: number) => CorpusPage {
  const chain = learnSentences(real.map(({ texts }) => `${texts.plain}\n${texts.body}`))
  const headings = real.flatMap(({ texts }) => texts.headings.split('\n')).filter(Boolean)
  const tags = real.flatMap(({ texts }) => texts.tags.split('\n')).filter(Boolean)
  const newWord = inventWords(random)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const ways = new Map<string, string[]>()
  const dialect = new Map<string, string>()
  const sayAs = (word: string, subject: number): string => {
    const key = `${subject} ${word.toLowerCase()}`
    const known = dialect.get(key)
    if (known !== undefined) return known
    const all = ways.get(word) ?? [word]
    ways.set(word, all)
    const way = Math.floor(waysToSay * random() ** 2)
    while (all.length <= way) all.push(newWord())
    const said = all[way] ?? word
    dialect.set(key, said)
    return said
  }
  return (number) => {
    const subject = Math.floor(manySubjects * random() ** 1.5)
    const names: string[] = []
    const name = () => {
      if (names.length === 0 || random() < 0.5) names.push(newWord())
      return pick(names)
    }
    const put = (word: string) =>
      word.length < 5 ? word : random() < 0.15 ? name() : sayAs(word, random() < 0.9 ? subject : 0)
    const sentence = (least: number, most: number) => chain(random, least, most).map(put)
    const written = (words: readonly string[]) => `${words[0]?.[0]?.toUpperCase()}${words.join(' ').slice(1)}`
    let titleWords = sentence(3, 7)
    while (titleWords.filter((word) => word.length > 4).length < 2) titleWords = sentence(3, 7)
    const title = written(titleWords)
    const summary = `${written(sentence(8, 22))}.`
    // The sum of three chances is near a bell: most texts are short, some are long.
    const length = Math.round(12 * Math.exp((random() + random() + random() - 1.5) * 1.4))
    const texts = {
      title,
      plain: summary,
      headings: Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        random() < 0.6 ? pick(headings) : written(sentence(2, 6)),
      ).join('\n'),
      tags: [pick(tags), pick(tags), pick(tags)].join('\n'),
      body: Array.from({ length }, () => `${written(sentence(6, 24))}.`).join('\n'),
    }
    return {
      ...pick(real),
      texts,
      shown: { ...pick(real).shown, url: `/pages/${number}/`, title, summary: summary.slice(0, 220) },
      text: texts.body,
    }
  }
}
