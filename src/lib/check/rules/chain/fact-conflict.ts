import type { AnyEntry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import { cycleNumber } from '../../../content/kinds.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { contradict, groupMentionsIn, type GroupMention } from '../../group-mentions.ts'
import { defineEntryRule } from '../../rule.ts'

interface Values {
  /** Number of the cycle, 0 for the prototype's own page. */
  first: number
  second: number
  one: string
  other: string
}

const placeOf = (cycle: number) => (cycle === 0 ? 'the prototype’s page' : `cycle ${cycle}`)

const example = (first: string, second: string) => ({
  'prototypes/speaking-sentences/index.mdx': examplePrototype(),
  'prototypes/speaking-sentences/cycle-01.mdx': `---\nlookAt: ${first}\n---\n`,
  'prototypes/speaking-sentences/cycle-02.mdx': `---\nscale: 1\n---\n\n${second}\n`,
})

export const factConflict = defineEntryRule({
  id: 'chain/fact-conflict',
  severity: 'tip',
  summary: 'The pages of a prototype give two sizes for the same group of students.',
  why: 'Readers cannot tell what a share means when the size of the group changes. It happens in careful work too: one real inquiry gives its target group two sizes.',
  messages: {
    conflict: ({ first, second, one, other }: Values) =>
      `It says “${one}” in ${placeOf(first)} and “${other}” in ${placeOf(second)}. Is this the same group? Then write the same number. If not, give the groups different names.`,
  },
  examples: {
    passes: [
      example('A talk with the 12 target students', '11 of the 12 target students improved.'),
      example('A talk with some of the 12 target students', '4 target students were absent.'),
    ],
    fails: [example('A talk with the 14 target students', '11 of the 12 target reading students improved.')],
  },
  *checkEntry(prototype, { graph }) {
    if (prototype.kind !== 'prototype') return
    const seen: GroupMention[] = []
    const told = new Set<string>()
    for (const mention of [prototype, ...graph.cyclesOf(prototype)].flatMap(groupMentionsIn)) {
      if (told.has(mention.group)) continue
      const first = seen.find((other) => contradict(other, mention))
      if (!first) {
        seen.push(mention)
        continue
      }
      told.add(mention.group)
      const { entry, field = [], span } = mention
      const texts = { one: quote(first.words), other: quote(mention.words) }
      const values = { first: numberOf(first.entry), second: numberOf(entry), ...texts }
      const related = [{ entry: first.entry, field: first.field ?? [] }]
      yield { entry, ...(span ? { span } : { field }), message: 'conflict', values, related }
    }
  },
})

const numberOf = (entry: AnyEntry) => (entry.kind === 'cycle' ? cycleNumber(entry.id) : 0)
