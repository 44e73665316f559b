import type { AnyEntry } from '../content/entry.ts'
import { closeEntries, type CloseEntry } from '../knowledge/close-entries.ts'
import { onceAGraph } from '../knowledge/once-a-graph.ts'
import type { ComparedEntry } from '../knowledge/similar-entries.ts'
import { statusOf, type Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'
import { practiceWords } from './practice.ts'

/** A page that is close to another, and in what. */
export interface SimilarPage {
  entry: AnyEntry
  /** Where, and what the two share, in the language of the page. */
  why: string
  /** Shared words, in the language of the entry that was asked about. */
  words: string
}

const mostShown = 3
/** From this score on the texts share more than chance words; without a shared problem it takes more. */
const near = 0.15
const nearAlone = 0.3
const ended: readonly Status[] = ['adopt', 'pause', 'abandon', 'untold']

/** At most three pages that are close to one and that it does not name, closest first, with a title for the list. */
export function similarTo(
  context: PageContext,
  entry: ComparedEntry,
): { title: string; pages: SimilarPage[] } {
  const { graph, words, today } = context
  const close = closest(graph, entry)
  const goesOn = close.some(
    (each) => each.entry.kind === 'prototype' && !ended.includes(statusOf(graph, each.entry, today)),
  )
  const say = words.records.similar
  const title = entry.kind !== 'prototype' ? say.title : goesOn ? say.someoneTries : say.someoneTried
  return { title, pages: close.map((each) => describe(context, each)) }
}

/** Kept, because the page stands in every language. */
const closest = onceAGraph((graph, entry: ComparedEntry) =>
  closeEntries(graph, entry, near)
    .filter(({ problems, score }) => problems.length > 0 || score >= nearAlone)
    .slice(0, mostShown),
)

function describe(context: PageContext, { entry, words, problems, tags }: CloseEntry): SimilarPage {
  const { graph, format } = context
  const say = context.words.records.similar
  const schools = entry.kind === 'prototype' ? graph.linkedTo(entry, 'school').map(({ title }) => title) : []
  const practices = tags.flatMap((id) => {
    const tag = graph.practiceTags.get(id)
    return tag ? [practiceWords(context, tag).name] : []
  })
  const why = [
    schools.length > 0 && format.list(schools),
    problems.length > 0 && say.sameProblem,
    practices.length > 0 && say.practices(practices.join(', ')),
    words.length > 0 && say.words,
  ]
  return { entry, why: why.filter(Boolean).join('; '), words: words.join(', ') }
}
