import type { Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { quote, type FieldPath, type Span } from '../../../content/issue.ts'
import { prototypeOf } from '../../../knowledge/chain.ts'
import { findNumber, findResult } from '../../claimed-numbers.ts'
import { exampleCaseStudy } from '../../example-case-study.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { defineRule } from '../../rule.ts'

const measure =
  'measures: [{ id: drafts, name: Drafts by Friday, kind: percent, role: outcome, better: up }]\n'
const story = (whatChanged: string, more = '') => ({
  'case-studies/grade-8.mdx': exampleCaseStudy({ whatChanged }) + more,
})
const slots = (more = '') => ({ 'prototypes/slots/index.mdx': examplePrototype(more) })
const rose = '["Drafts rose from 53 to 84 in 100 students."]'

export const claim = defineRule({
  id: 'case-study/claim',
  severity: 'fix',
  summary: 'A case study gives numbers, and nothing shows where they come from.',
  why: 'A number in a story is repeated in meetings and slides. A link to the prototype that counted it, or to a source, lets people see with how many students and how it was counted.',
  messages: {
    unlinked: ({ match }: { match: string }) =>
      `“${match}” has no place where it was counted. Link the prototype with its measure in \`prototypes\`, or the source in \`sources\`.`,
  },
  examples: {
    passes: [
      { ...story(rose), ...slots(measure) },
      story('["In grade 8, since fall 2024, more students finish a draft."]'),
      { ...story(rose, '\nSee [the count](../sources/count.mdx).\n'), 'sources/count.mdx': source() },
    ],
    fails: [{ ...story(rose), ...slots() }, story('[More drafts.]', '\nNow 84% hand in a draft.\n')],
  },
  *check({ graph }) {
    for (const entry of graph.all('case-study')) {
      if (hasCount(graph, entry)) continue
      for (const { match, ...place } of claimsIn(entry)) {
        yield { entry, ...place, message: 'unlinked', values: { match: quote(match) } }
        break
      }
    }
  },
})

function source(): string {
  return '---\ntitle: The count\ncitation: Office count of October 2025.\n---\n'
}

/** The numbers it claims, each with its place: fields first, then the text. */
function* claimsIn({
  data,
  body,
}: Entry<'case-study'>): Iterable<{ match: string; field?: FieldPath; span?: Span }> {
  for (const [index, text] of (data.whatChanged ?? []).entries()) {
    const match = findNumber(text)
    if (match) yield { match, field: ['whatChanged', index] }
  }
  const now = findResult(data.after ?? '')
  if (now) yield { match: now, field: ['after'] }
  for (const { text, span } of body.blocks) {
    const match = findResult(text)
    if (match) yield { match, span }
  }
}

/** True when a page that it links to counts something: a prototype or a cycle with a measure, or a source. */
function hasCount(graph: KnowledgeGraph, story: Entry<'case-study'>): boolean {
  const counts = (prototype?: Entry<'prototype'>) => (prototype?.data.measures ?? []).length > 0
  return graph.linksFrom(story).some(({ to }) => {
    if (to.kind === 'prototype') return to.complete && counts(to)
    return to.kind === 'cycle' ? counts(prototypeOf(graph, to)) : to.kind === 'source'
  })
}
