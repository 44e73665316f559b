import type { AnyEntry, Entry } from '../content/entry.ts'
import { originalOf } from '../content/translate-graph.ts'
import { bandsOf, gradeBands } from '../knowledge/grade-bands.ts'
import { prototypesBehind } from '../knowledge/lesson-evidence.ts'
import { reachLevel, reachLevels } from '../knowledge/reach-level.ts'
import { schoolsBehind } from './evidence-of-lesson.ts'
import { otherLang } from './href.ts'
import type { PageContext } from './page-context.ts'
import { reachName } from './where-it-stands.ts'

/** By what teachers narrow the lessons; each value has a page, `/lessons/grade/6-8/`. */
export const lessonFacets = [
  'problem',
  'grade',
  'subject',
  'sure',
  'works-in',
  'minutes',
  'language',
] as const
export type LessonFacet = (typeof lessonFacets)[number]

/** One value of a facet and the lessons that have it. */
export interface FacetValue {
  facet: LessonFacet
  /** The last part of its address. */
  id: string
  name: string
  /** Language of the name, when it is not the page's. */
  lang?: string
  lessons: readonly Entry<'lesson'>[]
}

/** Minutes a week, each band with its last one. */
const minuteBands = { 'up-to-15': 15, 'up-to-30': 30, 'up-to-60': 60, 'over-60': Infinity } as const
const bandIds = Object.keys(minuteBands) as (keyof typeof minuteBands)[]

/** All values of all facets, in the order people read them. One language alone is no choice and is left out. */
export function facetsOf(context: PageContext): readonly Facet[] {
  // Every page of the library asks.
  const facets = known.get(context) ?? readFacets(context)
  known.set(context, facets)
  return facets
}

interface Facet {
  facet: LessonFacet
  values: FacetValue[]
}

const known = new WeakMap<PageContext, readonly Facet[]>()

function readFacets(context: PageContext): Facet[] {
  const lessons = context.graph.all('lesson')
  return lessonFacets.flatMap((facet) => {
    const values = new Map<string, { value: Value; lessons: Entry<'lesson'>[] }>()
    for (const lesson of lessons)
      for (const value of valuesOf(context, lesson, facet)) {
        const found = values.get(value.id) ?? { value, lessons: [] }
        values.set(value.id, found)
        found.lessons.push(lesson)
      }
    if (values.size === 0 || (values.size === 1 && facet === 'language')) return []
    const listed = [...values.values()].map(({ value, lessons }) => ({ facet, place: 0, ...value, lessons }))
    listed.sort((a, b) => a.place - b.place || a.name.localeCompare(b.name, context.locale))
    return [{ facet, values: listed }]
  })
}

interface Value {
  id: string
  name: string
  lang?: string
  /** Where values have an order of their own. */
  place?: number
}

function valuesOf(context: PageContext, lesson: Entry<'lesson'>, facet: LessonFacet): Value[] {
  const { graph, words, locale } = context
  const { data } = lesson
  const say = words.tried
  const named = (id: string, name: string, entry: AnyEntry): Value => {
    const lang = otherLang(context, entry)
    return { id, name, ...(lang && { lang }) }
  }
  if (facet === 'problem')
    return graph.linkedTo(lesson, 'problem').map((problem) => named(problem.id, problem.title, problem))
  if (facet === 'grade')
    return bandsOf(data.grades).map((id) => ({ id, name: say.grades[id], place: gradeBands.indexOf(id) }))
  if (facet === 'subject') {
    // An address is the same in every language of the site.
    const written = originalOf(lesson).data.subjects ?? []
    const shown = (subject: string, index: number) => data.subjects?.[index] ?? subject
    return once(
      written.map((subject, index) => named(slugOf(subject), shown(subject, index), lesson as AnyEntry)),
    )
  }
  if (facet === 'sure') {
    const { level } = reachLevel(context, lesson)
    return [{ id: level, name: reachName(context, lesson), place: -reachLevels.indexOf(level) }]
  }
  if (facet === 'works-in')
    return once(
      schoolsBehind(context, lesson).map(({ data: { level } }) => ({
        id: slugOf(level),
        name: words.choices.schoolLevel[level],
      })),
    )
  if (facet === 'minutes') {
    const minutes = minutesOf(context, lesson)
    const id = minutes === undefined ? undefined : bandIds.find((band) => minutes <= minuteBands[band])
    return id ? [{ id, name: say.minutes[id], place: bandIds.indexOf(id) }] : []
  }
  const code = context.langOf(originalOf(lesson))
  return [{ id: code, name: new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code }]
}

/** Minutes a week it took a teacher, at most, in the prototypes that taught the lesson; undefined where none says. */
function minutesOf({ graph }: PageContext, lesson: Entry<'lesson'>): number | undefined {
  const minutes = prototypesBehind(graph, lesson).flatMap(({ data }) => {
    const said = /^(\d+) min\w* (?:a|per|por|a la) (?:week|semana)/i.exec(data.teacherTime ?? '')
    return said ? [Number(said[1])] : []
  })
  return minutes.length > 0 ? Math.max(...minutes) : undefined
}

const once = (values: readonly Value[]): Value[] => [
  ...new Map(values.filter(({ id }) => id !== '').map((value) => [value.id, value])).values(),
]

/** `Matemáticas` as a part of an address. */
const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
