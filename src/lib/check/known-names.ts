import type { KnowledgeGraph } from '../content/graph.ts'
import { foldName } from './given-names.ts'

const byGraph = new WeakMap<KnowledgeGraph, (name: string, sure?: boolean) => boolean>()

/**
 * Says whether a name may be shown: it is on the zone's list `people`, or part of the name of a school or of what a
 * source says of itself. Where the words around it fit only a child (`sure`), a first name alone has to be on the list
 * as it stands: a student may share it with a school or an author.
 */
export function knownNames(graph: KnowledgeGraph): (name: string, sure?: boolean) => boolean {
  const isKnown = byGraph.get(graph) ?? listKnownNames(graph)
  byGraph.set(graph, isKnown)
  return isKnown
}

function listKnownNames(graph: KnowledgeGraph): (name: string, sure?: boolean) => boolean {
  const spaced = (text: string) => ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const people = (graph.zone.people ?? []).map(spaced)
  const schools = graph.entries.filter(({ kind }) => kind === 'school')
  const open = [...people, ...schools.map(({ title }) => spaced(title)), spaced(graph.zone.name)].join('|')
  const sources = graph.entries.flatMap((entry) =>
    entry.kind === 'source' ? [spaced(`${entry.title} ${entry.data.citation ?? ''}`)] : [],
  )
  return (name, sure = false) => {
    const words = spaced(name)
    const isFull = words.trim().includes(' ')
    if (sure && !isFull) return people.includes(words)
    return open.includes(words) || (isFull && sources.some((text) => text.includes(words)))
  }
}
