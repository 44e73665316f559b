import type { AnyEntry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { quote } from '../../../content/issue.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { exampleStrategy } from '../../example-strategy.ts'
import { findLevelClaim } from '../../level-claims.ts'
import { findTextsIn } from '../../public-texts.ts'
import { defineEntryRule } from '../../rule.ts'

const saying = (why: string, more: Record<string, string> = {}) => ({
  'strategies/slots.mdx': exampleStrategy({ why, ...more }),
})
const study = (type: string) => ({
  'sources/talk-study.mdx': `---\ntitle: A study of talk\ncitation: A study, 2020\ntype: ${type}\n---\n`,
})
const kinds: readonly string[] = ['lesson', 'strategy', 'case-study', 'prototype']
const studies: readonly string[] = ['study', 'report', 'data']
const left: readonly unknown[] = ['ignore', 'borrowed', 'sources']

export const levelClaim = defineEntryRule({
  id: 'strategy/level-claim',
  severity: 'stop',
  summary: 'A page says that something is proven or evidence-based and names no study.',
  why: 'In federal education law (ESSA) these words have a legal meaning: money can depend on them. A tier belongs to one outcome of one study, so a reader has to be able to look it up.',
  messages: {
    claim: ({ match }: { match: string }) =>
      `“${match}” has a legal meaning in federal funding. Make a page for the study under \`sources/\` and name it in \`sources\` here, or say what you saw: “In our two classes, …”.`,
  },
  examples: {
    passes: [
      saying('An evidence-based way to talk about drafts.', { sources: '[talk-study]' }),
      saying('It is not evidence-based, and nobody has proven that it works.'),
      saying('Tier 2 support for students who write evidence-based arguments.'),
      saying('The vendor calls it “research-based”. We have not seen a study.'),
      saying('Una conversación basada en evidencias del texto. No está comprobado que sirva.'),
    ].map((example) => ({ ...example, ...study('study') })),
    fails: [
      saying('An evidence-based way to talk about drafts.'),
      { ...saying('A proven strategy for writers.', { sources: '[talk-study]' }), ...study('guide') },
      saying('It has Tier 1 evidence for writing.'),
      { 'lessons/slots.mdx': exampleLesson({ claim: 'Las citas son una práctica basada en la evidencia.' }) },
      { 'lessons/slots.mdx': `${exampleLesson()}\nWe have little time, but it is research-based.\n` },
    ],
  },
  *checkEntry(entry, { graph }) {
    if (!kinds.includes(entry.kind)) return
    for (const { text, place } of findTextsIn(entry, 'claim', ['prose', 'field'])) {
      if ('field' in place && left.includes(place.field[0])) continue
      const match = findLevelClaim(text)
      if (match === undefined) continue
      if (namesStudy(graph, entry)) return
      yield { ...place, message: 'claim', values: { match: quote(match) } }
      return
    }
  },
})

/** True when the page links to a study; where the work was borrowed from is none. */
const namesStudy = (graph: KnowledgeGraph, entry: AnyEntry): boolean =>
  graph
    .linksFrom(entry)
    .some(
      ({ to, field }) =>
        to.kind === 'source' &&
        field?.[0] !== 'borrowed' &&
        (!to.complete || to.data.essaTier !== undefined || studies.includes(to.data.type ?? 'study')),
    )
