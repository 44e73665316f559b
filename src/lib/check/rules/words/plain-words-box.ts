import type { AnyEntry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { hasResults } from '../../../knowledge/cycle-state.ts'
import { countWords } from '../../../knowledge/sentences.ts'
import { exampleStage } from '../../example-stage.ts'
import { defineRule } from '../../rule.ts'

const box = (words: number) => `plainWords: ${'word '.repeat(words).trim()}.\n`

/** Only pages that families look for; where the schema asks for the box, reading has already said so. */
export const plainWordsBox = defineRule({
  id: 'words/plain-words-box',
  severity: 'fix',
  summary: 'A page that families read has no box in plain words, or a long one.',
  why: 'Two or three sentences are what most readers see, in lists and in search. They are the page for somebody with one minute.',
  messages: {
    missing: () =>
      'Add two or three sentences for families under `plainWords`: what it is, who takes part, what came of it so far.',
    long: ({ count, limit }: { count: number; limit: number }) =>
      `The box in plain words has ${count} words; ${limit} are enough. What would you say to a family at the door?`,
  },
  examples: {
    passes: [exampleStage(box(60), [2], true), exampleStage('', [2])],
    fails: [exampleStage('', [2], true), exampleStage(box(61), [2])],
  },
  *check({ graph, zone }) {
    const limit = zone.thresholds.plainWordsLength
    for (const entry of graph.entries as readonly AnyEntry[]) {
      if (!entry.complete) continue
      const { plainWords } = entry.data
      const count = plainWords ? countWords(plainWords) : 0
      if (count > limit) yield { entry, field: ['plainWords'], message: 'long', values: { count, limit } }
      else if (!plainWords && isForFamilies(graph, entry))
        yield { entry, message: 'missing', values: undefined }
    }
  },
})

/** A prototype is, once it has results to tell of; what a school may do differently and its story are from the start. */
function isForFamilies(graph: KnowledgeGraph, entry: AnyEntry): boolean {
  if (entry.kind === 'prototype') return graph.cyclesOf(entry).some(hasResults)
  return entry.kind === 'flexibility' || entry.kind === 'case-study'
}
