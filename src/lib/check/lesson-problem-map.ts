import { isKind, type AnyEntry, type Entry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { prototypeOf } from '../knowledge/chain.ts'
import { nearestEntries } from '../knowledge/similar-entries.ts'

/** What a list shows of an entry. */
export interface EntryLabel {
  id: string
  title: string
  path: string
  url: string
}

/** A problem that a lesson may help with, and why it is proposed. Evidence comes before shared words. */
export interface ProblemProposal {
  problem: EntryLabel
  /** 1 for evidence; for words how near the two texts are, above 0 and up to 1. */
  score: number
  because: { type: 'evidence'; from: EntryLabel } | { type: 'words'; words: string[] }
}

/** A lesson with the problems it is linked to. Proposals are given only when there are none. */
export interface LessonRow {
  lesson: EntryLabel
  problems: EntryLabel[]
  proposals: ProblemProposal[]
}

/** Which lesson helps with which problem, seen from both sides, in order of their ids. */
export interface LessonProblemMap {
  lessons: LessonRow[]
  problems: { problem: EntryLabel; lessons: EntryLabel[] }[]
}

const mostProposals = 3
/** Below this, or below this part of the best, two texts share words by chance only. */
const leastScore = 0.05
const leastPartOfBest = 1 / 3

/** Builds the map from the links of the `problems` field, and proposes problems for lessons without one. */
export function buildLessonProblemMap(graph: KnowledgeGraph): LessonProblemMap {
  const map = built.get(graph) ?? buildMap(graph)
  built.set(graph, map)
  return map
}

/** A rule, two pages and a file for other programs ask for the same map. */
const built = new WeakMap<KnowledgeGraph, LessonProblemMap>()

function buildMap(graph: KnowledgeGraph): LessonProblemMap {
  const problems = graph.all('problem')
  const lessonsOf = new Map<string, EntryLabel[]>(problems.map(({ id }) => [id, []]))
  const lessons = graph.all('lesson').map((lesson) => {
    const linked = linkedProblems(graph, lesson)
    for (const { id } of linked) lessonsOf.get(id)?.push(labelOf(lesson))
    if (linked.length > 0) return { lesson: labelOf(lesson), problems: linked.map(labelOf), proposals: [] }
    return { lesson: labelOf(lesson), problems: [], proposals: propose(graph, lesson) }
  })
  return {
    lessons,
    problems: problems.map((problem) => ({
      problem: labelOf(problem),
      lessons: lessonsOf.get(problem.id) ?? [],
    })),
  }
}

const labelOf = ({ id, title, path, url }: AnyEntry): EntryLabel => ({ id, title, path, url })

function linkedProblems(graph: KnowledgeGraph, lesson: Entry<'lesson'>): AnyEntry[] {
  const links = graph.linksFrom(lesson).filter(({ field }) => field?.[0] === 'problems')
  return [...new Set(links.map(({ to }) => to))]
}

function propose(graph: KnowledgeGraph, lesson: Entry<'lesson'>): ProblemProposal[] {
  const near = nearestEntries(graph, lesson, 'problem', { count: mostProposals + 1, least: leastScore })
  const least = (near[0]?.score ?? 0) * leastPartOfBest
  const shown = proposalsFromEvidence(graph, lesson)
  const known = new Set(shown.map(({ problem }) => problem.id))
  for (const { entry: problem, score, words } of near) {
    if (score < least || known.has(problem.id)) continue
    shown.push({ problem: labelOf(problem), score, because: { type: 'words', words } })
  }
  return shown.slice(0, mostProposals)
}

function proposalsFromEvidence(graph: KnowledgeGraph, lesson: Entry<'lesson'>): ProblemProposal[] {
  const found = new Map<string, ProblemProposal>()
  for (const { to, field } of graph.linksFrom(lesson)) {
    if (field?.[0] !== 'evidence') continue
    const from = isKind(to, 'cycle') ? prototypeOf(graph, to) : to
    if (!from || !(isKind(from, 'prototype') || isKind(from, 'case-study'))) continue
    for (const link of graph.linksFrom(from)) {
      if (link.to.kind !== 'problem' || link.type !== 'field' || found.has(link.to.id)) continue
      found.set(link.to.id, {
        problem: labelOf(link.to),
        score: 1,
        because: { type: 'evidence', from: labelOf(from) },
      })
    }
  }
  return [...found.values()]
}
