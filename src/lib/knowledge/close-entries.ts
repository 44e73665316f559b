import type { AnyEntry, Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { onceAGraph } from './once-a-graph.ts'
import { nearestEntries, type ComparedEntry } from './similar-entries.ts'

/** An entry of the same kind that is close, and in what: the text, the problem, the practice tags. */
export interface CloseEntry {
  entry: ComparedEntry
  /** How near the texts are, 0 to 1. */
  score: number
  /** Shared words that weighed most. */
  words: readonly string[]
  /** Problems that both are for. */
  problems: readonly Entry<'problem'>[]
  /** Practice tags that both carry. */
  tags: readonly string[]
}

const mostNear = 10
/** Of a problem with hundreds of pages, the first are enough to find one that is close. */
const mostSiblings = 100
/** What a shared problem and a shared tag count beside the text when the closest are put first. */
const problemCounts = 0.2
const tagCounts = 0.05

/**
 * Entries of the same kind that are close to one, closest first: texts from a score of `least` on, and entries for
 * the same problem that share a practice tag. Drafts, and entries that one of the two already links to, are left out.
 */
export function closeEntries(graph: KnowledgeGraph, entry: ComparedEntry, least: number): CloseEntry[] {
  const near = nearestEntries(graph, entry, entry.kind, { count: mostNear, least })
  const known = new Set<AnyEntry>([entry, ...near.map((each) => each.entry)])
  const own = problemsOf(graph, entry)
  const tags = tagsOf(entry)
  const siblings = tags.length > 0 ? own.flatMap((problem) => taggedFor(graph, problem)) : []
  const tagged = [...new Set(siblings)].filter(
    (sibling) =>
      sibling.kind === entry.kind && !known.has(sibling) && tagsOf(sibling).some((tag) => tags.includes(tag)),
  )
  return [...near, ...tagged.map((sibling) => ({ entry: sibling, score: 0, words: [] }))]
    .filter((each) => !each.entry.data.draft && !areLinked(graph, entry, each.entry))
    .map((each) => ({
      ...each,
      problems: problemsOf(graph, each.entry).filter((problem) => own.includes(problem)),
      tags: tagsOf(each.entry).filter((tag) => tags.includes(tag)),
    }))
    .sort((a, b) => rank(b) - rank(a) || (a.entry.id < b.entry.id ? -1 : 1))
}

const rank = ({ score, problems, tags }: CloseEntry): number =>
  score + (problems.length > 0 ? problemCounts : 0) + tags.length * tagCounts

const problemsOf = (graph: KnowledgeGraph, entry: ComparedEntry): readonly Entry<'problem'>[] =>
  entry.kind === 'problem' ? [] : graph.linkedTo(entry, 'problem')

const tagsOf = (entry: ComparedEntry): readonly string[] =>
  entry.kind === 'problem' ? [] : (entry.data.practiceTags ?? [])

/** Prototypes and lessons for a problem that carry tags. */
const taggedFor = onceAGraph((graph, problem: Entry<'problem'>): readonly ComparedEntry[] => {
  const tagged = (entries: readonly ComparedEntry[]) =>
    entries.filter((entry) => tagsOf(entry).length > 0).slice(0, mostSiblings)
  return [...tagged(graph.linkedFrom(problem, 'prototype')), ...tagged(graph.linkedFrom(problem, 'lesson'))]
})

const areLinked = (graph: KnowledgeGraph, one: AnyEntry, other: AnyEntry): boolean =>
  graph.linksFrom(one).some(({ to }) => to === other) || graph.linksFrom(other).some(({ to }) => to === one)
