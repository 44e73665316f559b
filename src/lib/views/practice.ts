import type { AnyEntry, Entry } from '../content/entry.ts'
import type { PracticeTag } from '../content/schemas/index.ts'
import type { PageContext } from './page-context.ts'

/** A practice in the words of the page's language, with who uses it. */
export interface Practice {
  id: string
  name: string
  meaning: string
  core: readonly Entry<'school'>[]
  trying: readonly Entry<'school'>[]
  planned: readonly Entry<'school'>[]
  /** Prototypes, lessons, strategies and stories that carry the tag. */
  pages: readonly AnyEntry[]
  uses: number
}

/** All practices in their groups, in the order of `practice-tags.yaml`. */
export function practicesOf(context: PageContext): { group: string; practices: readonly Practice[] }[] {
  const tags = [...context.graph.practiceTags.values()]
  const groups = Map.groupBy(tags, (tag) => tag.group)
  return [...groups].map(([group, members]) => ({
    group,
    practices: members.map((tag) => practiceOf(context, tag)),
  }))
}

/** One practice and its users. */
export function practiceOf(context: PageContext, tag: PracticeTag): Practice {
  const { graph } = context
  const has = (list?: readonly string[]) => list?.includes(tag.id) ?? false
  const schools = graph.all('school')
  const core = schools.filter(({ data }) => has(data.practices?.core))
  const trying = schools.filter(({ data }) => has(data.practices?.trying))
  const planned = schools.filter(({ data }) => has(data.practices?.planned))
  const pages = graph.entries.filter(
    (entry) => entry.complete && 'practiceTags' in entry.data && has(entry.data.practiceTags),
  )
  return {
    id: tag.id,
    ...practiceWords(context, tag),
    core,
    trying,
    planned,
    pages,
    uses: core.length + trying.length + planned.length + pages.length,
  }
}

/** Name and meaning of a practice in the page's language; English where there is no translation. */
export function practiceWords({ locale }: PageContext, tag: PracticeTag): { name: string; meaning: string } {
  if (locale === 'es') return { name: tag.nameEs ?? tag.name, meaning: tag.meaningEs ?? tag.meaning }
  return { name: tag.name, meaning: tag.meaning }
}
