import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
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
  const groups = Map.groupBy(tags, (tag) => (context.locale === 'es' && tag.groupEs) || tag.group)
  return [...groups].map(([group, members]) => ({
    group,
    practices: members.map((tag) => practiceOf(context, tag)),
  }))
}

/** One practice and its users. */
export function practiceOf(context: PageContext, tag: PracticeTag): Practice {
  const { core, trying, planned, pages } = usersOf(context.graph).get(tag.id) ?? nobody
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

type Users = Pick<Practice, 'core' | 'trying' | 'planned' | 'pages'>
const nobody: Users = { core: [], trying: [], planned: [], pages: [] }
const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, Users>>()

/** Who uses each practice, by its id; gathered once for all pages. */
function usersOf(graph: KnowledgeGraph): ReadonlyMap<string, Users> {
  const users = known.get(graph) ?? gatherUsers(graph)
  known.set(graph, users)
  return users
}

function gatherUsers(graph: KnowledgeGraph): ReadonlyMap<string, Users> {
  const make = () => ({
    core: new Set<Entry<'school'>>(),
    trying: new Set<Entry<'school'>>(),
    planned: new Set<Entry<'school'>>(),
    pages: new Set<AnyEntry>(),
  })
  const users = new Map([...graph.practiceTags.keys()].map((id) => [id, make()]))
  for (const school of graph.all('school'))
    for (const use of ['core', 'trying', 'planned'] as const)
      for (const id of school.data.practices?.[use] ?? []) users.get(id)?.[use].add(school)
  for (const entry of graph.entries)
    if (entry.complete && 'practiceTags' in entry.data)
      for (const id of entry.data.practiceTags ?? []) users.get(id)?.pages.add(entry)
  return new Map(
    [...users].map(([id, { core, trying, planned, pages }]) => [
      id,
      { core: [...core], trying: [...trying], planned: [...planned], pages: [...pages] },
    ]),
  )
}

/** Name and meaning of a practice in the page's language; English where there is no translation. */
export function practiceWords({ locale }: PageContext, tag: PracticeTag): { name: string; meaning: string } {
  if (locale === 'es') return { name: tag.nameEs ?? tag.name, meaning: tag.meaningEs ?? tag.meaning }
  return { name: tag.name, meaning: tag.meaning }
}
