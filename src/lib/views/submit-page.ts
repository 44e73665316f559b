import type { Entry } from '../content/entry.ts'
import { newFormAddress } from '../forms/form-address.ts'
import { stateOfCycle } from '../knowledge/cycle-state.ts'
import { statusOf } from '../knowledge/status.ts'
import { entryTitle, otherLang } from './href.ts'
import { closeCycleAddress, hasForm, nextCycleAddress } from './new-file.ts'
import type { PageContext } from './page-context.ts'

/** A link in a list. */
export interface PageLink {
  href: string
  label: string
  /** Language of the label, when it is not that of the page. */
  lang?: string
}

/** More of one kind would be a list to search through; the pages themselves have the same links. */
const mostShown = 12

/** What the page that leads to the forms shows. */
export function submitPage(context: PageContext) {
  const { graph, words, href, today } = context
  const isSetUp = hasForm(context)
  const open = graph.all('prototype').filter((prototype) => goesOn(context, prototype))
  const toClose = open.flatMap((prototype) =>
    graph
      .cyclesOf(prototype)
      .filter((cycle) => ['open', 'waiting'].includes(stateOfCycle(cycle, today)))
      .map((cycle) => ({
        href: closeCycleAddress(context, cycle) ?? '',
        label: `${prototype.title}: ${entryTitle(context, cycle)}`,
        lang: otherLang(context, prototype),
      })),
  )
  const toPlan = open.flatMap((prototype) => {
    const address = nextCycleAddress(context, prototype)
    return address ? [{ href: address, label: prototype.title, lang: otherLang(context, prototype) }] : []
  })
  const form = (...args: Parameters<typeof newFormAddress>) => href(newFormAddress(...args))
  const { others } = words.submit
  return {
    isSetUp,
    contact: graph.zone.contact,
    toClose: byLabel(context, toClose),
    toPlan: byLabel(context, toPlan),
    start: form('prototype'),
    lesson: form('lesson'),
    others: [
      { href: form('problem'), label: others.problem },
      { href: form('case-study'), label: others['case-study'] },
      ...graph.all('community').map(({ id, title }) => ({
        href: form('note', { belongsTo: id }),
        label: words.submit.noteOf(title),
      })),
      { href: form('community'), label: others.community },
      ...graph
        .all('competition')
        .filter(({ data }) => data.entriesClose === undefined || data.entriesClose >= today)
        .map(({ id, title }) => ({
          href: form('entry', { belongsTo: id }),
          label: words.submit.entryFor(title),
        })),
    ],
    lessons: latestLessons(context),
  }
}

function goesOn({ graph, today }: PageContext, prototype: Entry<'prototype'>): boolean {
  const status = statusOf(graph, prototype, today)
  return !prototype.data.borrowed && status !== 'abandon' && status !== 'adopt'
}

const byLabel = ({ locale }: PageContext, links: readonly PageLink[]) =>
  [...links].sort((a, b) => a.label.localeCompare(b.label, locale)).slice(0, mostShown)

/** Lessons about problems that somebody is working on now. */
function latestLessons(context: PageContext): PageLink[] {
  const { graph, href } = context
  const active = graph.all('problem').filter(({ data }) => data.status === 'being worked on')
  const lessons = active.flatMap((problem) => graph.linkedFrom(problem, 'lesson'))
  return [...new Set(lessons)].slice(0, 5).map((lesson) => ({
    href: href(lesson.url),
    label: lesson.title,
    lang: otherLang(context, lesson),
  }))
}
