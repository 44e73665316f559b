import type { FieldPath } from '../../../content/issue.ts'
import { findDecisionTroubles } from '../../../judging/decisions.ts'
import { currentReceipts, readReceipts } from '../../../judging/receipts.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { foldName, givenNames } from '../../given-names.ts'
import { soundCompetitions, type SoundCompetition } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

const deciding = (lines: string, tied = false) =>
  examplePublished({
    ...(tied && { sheet: (sheet) => ({ ...sheet, scores: { ...sheet.scores, ...tie[sheet.entry] } }) }),
    records: { ...(lines !== '' && { 'decisions.yaml': lines }) },
  })
/** The first two entries get the same scores from all. */
const full = { 'criterion-a': 3, 'criterion-b': 3, 'criterion-c': 3 }
const tie: Record<string, typeof full> = { 'e-01': full, 'e-02': full }
const decision = (entries: string, more = 'rule: 1, ') =>
  `  - { about: tie, entries: [${entries}], ${more}on: 2026-10-20, by: [chair, two judges], why: The first criterion counts more. }\n`

export const decisions = defineRule({
  id: 'competition/decisions',
  severity: 'stop',
  summary: 'Awards differ from the scores, or scores cannot tell, and nobody says who decided and why.',
  why: 'Scores are close more often than people think, and then a person has to decide. Teams accept that when they read who decided, by which rule that stood before, and that nobody decided about a friend.',
  messages: {
    undecided: ({ entries }: { entries: string }) =>
      `By scores alone nobody can say which of these get an award: ${entries}. Write down who is awarded and why, in \`decisions.yaml\`: \`awarded: [...]\` and a decision that names each of them.`,
    'no-reason': ({ entry }: { entry: string }) =>
      `${entry} is at the line between award and none, or was moved across it, and no decision explains it. Add one with \`entries: [${entry}]\`, the roles of those who decided, and why: about \`tie\`, \`order\`, \`another-review\` or \`left-out\`, made after the last round closed.`,
    'unknown-entry': ({ entry }: { entry: string }) =>
      `There is no entry ${entry} in this competition. Codes stand in \`codes.json\`.`,
    twice: ({ entry }: { entry: string }) => `${entry} is awarded twice in this list. Take one of them out.`,
    'unknown-rule': ({ rule, rules }: { rule: number; rules: number }) =>
      `Rule ${rule} decided, and this competition has ${rules === 1 ? 'one tie rule' : `${rules} tie rules`}. Only a rule that stood there before judging can decide: see \`tieRule\` in \`judging.yaml\`.`,
    'too-early': ({ on, opened }: { on: string; opened: string }) =>
      `This was decided on ${on}, and the last ballots could be opened only after ${opened}. Check the day.`,
    'short-why': () =>
      'This says too little. Write why in a sentence that a team can follow: what was weighed, and what decided.',
    'no-left-out': () =>
      'Something is left out of the count here, and no decision says who settled that. Add one to `decisions.yaml`: `about: left-out`, with the day, the roles and why.',
    'short-left-out': ({ what }: { what: string }) =>
      `The reason for leaving out ${what} says too little for a team to follow. Write it in a few words more.`,
    both: ({ role }: { role: string }) =>
      `“${role}” both decided and stepped back. Someone with a conflict takes no part: take the role out of \`by\`, and let others decide.`,
    name: () =>
      'This looks like the name of a person, and everyone can read it. Write the role: `by: [chair, two judges]`.',
    late: ({ count, round, closes }: { count: number; round: string; closes: string }) =>
      `${count === 1 ? 'One ballot' : `${count} ballots`} of round ${round} came in after its end, ${closes}. Say who let ${count === 1 ? 'it' : 'them'} in and why, in \`decisions.yaml\` (\`about: late\`).`,
  },
  examples: lazyExamples(() => {
    const passes = [
      examplePublished(),
      deciding(`awarded: [e-02]\ndecisions:\n${decision('e-01, e-02')}`, true),
      examplePublished({
        receivedAt: '2026-10-16T01:00:00Z',
        records: { 'decisions.yaml': `decisions:\n${decision('', '').replace('tie', 'late')}` },
      }),
    ]
    const fails = [
      deciding('', true),
      deciding(`awarded: [e-02]\ndecisions:\n${decision('e-02')}`),
      deciding(`decisions:\n${decision('e-07')}`),
      deciding(`awarded: [e-01, e-01]\n`),
      deciding(`decisions:\n${decision('e-01', 'rule: 2, ')}`),
      deciding(`decisions:\n${decision('e-01').replace('10-20', '10-02')}`),
      deciding(`decisions:\n${decision('e-01', 'steppedBack: [Chair], ')}`),
      deciding(`decisions:\n${decision('e-01').replace('two judges', 'Ana Ruiz')}`),
      examplePublished({ receivedAt: '2026-10-16T01:00:00Z' }),
      deciding(`awarded: [e-02]\ndecisions:\n${decision('e-01, e-02', '').replace('tie', 'other')}`, true),
      deciding(`decisions:\n${decision('e-01').replace(/why: .*\./, 'why: So')}`),
      examplePublished({ records: { 'left-out.json': '{ "j-02 e-03": "A conflict was told late." }' } }),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const each of soundCompetitions(graph)) {
      const { published, judging, pathOf } = each
      const { results, codes, leftOut } = published
      const known = { results, codes: Object.keys(codes), judging, leftOut }
      for (const trouble of findDecisionTroubles(published.decisions, known)) {
        const isAboutLeftOut = /left-out$/.test(trouble.trouble)
        const path = pathOf(
          isAboutLeftOut ? 'left-out.json' : published.decisions ? 'decisions.yaml' : 'results.json',
        )
        const field = published.decisions && 'field' in trouble ? { field: trouble.field } : {}
        if (trouble.trouble === 'undecided')
          yield { path, message: 'undecided', values: { entries: trouble.entries.join(', ') } }
        else yield { path, ...field, message: trouble.trouble, values: trouble as never }
      }
      for (const [index, { by, steppedBack = [] }] of (published.decisions?.decisions ?? []).entries()) {
        const away = new Set(steppedBack.map((role) => role.toLowerCase()))
        const role = by.find((each) => away.has(each.toLowerCase()))
        const at: FieldPath = ['decisions', index]
        const path = pathOf('decisions.yaml')
        if (role !== undefined)
          yield { path, field: [...at, 'steppedBack'], message: 'both', values: { role } }
        if ([...by, ...steppedBack].some(isName))
          yield { path, field: [...at, 'by'], message: 'name', values: undefined }
      }
      yield* lateBallots(each)
    }
  },
})

/** “Ana Ruiz”, and not “Zone Lead”. */
const isName = (role: string): boolean => {
  const [first = '', ...rest] = role.trim().split(/\s+/)
  return /^\p{Lu}/u.test(rest.at(-1) ?? '') && givenNames.has(foldName(first))
}

/** Ballots that came in after the end of their round, by the clock of who took them in, when no decision says why. */
function* lateBallots({ id, judging, records, published, pathOf }: SoundCompetition) {
  if (published.decisions?.decisions.some(({ about }) => about === 'late')) return
  const { receipts } = readReceipts(id, records.get('receipts.jsonl') ?? '')
  for (const { id: round, closes } of judging.rounds) {
    const late = currentReceipts(receipts).filter(
      (receipt) => receipt.round === round && Date.parse(receipt.receivedAt) > Date.parse(closes),
    )
    const values = { count: late.length, round, closes }
    if (late.length > 0) yield { path: pathOf('receipts.jsonl'), message: 'late' as const, values }
  }
}
