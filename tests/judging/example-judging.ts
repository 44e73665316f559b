import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { judging as judgingSchema } from '../../src/lib/content/schemas/judging.ts'
import type { Judging, Rubric } from '../../src/lib/content/schemas/index.ts'
import { digestOf } from '../../src/lib/judging/canonical.ts'
import { writeEnvelope, type EnvelopeFacts } from '../../src/lib/judging/envelope.ts'
import { judgeKeys, secretFrom, type JudgeKeys } from '../../src/lib/judging/judge-keys.ts'
import type { Ballot, ScoreSheet } from '../../src/lib/judging/score-sheet.ts'
import { rulesDigest } from '../../src/lib/judging/settings-digest.ts'

/** A competition of two entries and two judges, with keys made for this run. */
export interface ExampleJudging {
  judging: Judging
  rubric: Rubric
  judges: Record<'ann' | 'ben', JudgeKeys>
  /** The chair's identity. */
  chair: string
}

export const competition = 'spring'

const rubric: Rubric = {
  scale: ['Not yet', 'Begun', 'Solid'],
  criteria: ['need', 'design'].map((id) => ({ id, name: id, weight: 50, levels: ['No.', 'Some.', 'All.'] })),
}
export const rubricDigest = digestOf(rubric)
export const entryDigest = digestOf('entry')

export async function exampleJudging(): Promise<ExampleJudging> {
  const chair = await generateX25519Identity()
  const recipient = await identityToRecipient(chair)
  const judges = {
    ann: await judgeKeys(secretFrom(new Uint8Array(32).fill(1)), competition),
    ben: await judgeKeys(secretFrom(new Uint8Array(32).fill(2)), competition),
  }
  const judging = judgingSchema.parse({
    rounds: [
      { id: 'r1', reads: 'all', opens: '2026-11-30T08:00:00-08:00', closes: '2027-01-22T17:00:00-08:00' },
    ],
    reveal: '2027-02-01T08:00:00-08:00',
    awards: 1,
    seed,
    tieRule: ['the criterion need'],
    keys: { chair: recipient, deputy: recipient },
    judges: Object.entries(judges).map(([id, keys]) => ({ id, ...keys.public })),
    frozen,
  })
  return { judging, rubric, judges, chair }
}

const seed = { digest: digestOf('an example') }
const frozen = {
  at: '2026-11-20T17:00:00-08:00',
  rubric: rubricDigest,
  settings: digestOf('settings'),
  entries: { 'e-01': entryDigest, 'e-02': entryDigest },
}

/** A sound sheet of ann's. */
export const exampleSheet = (entry: string, more: Partial<ScoreSheet> = {}): ScoreSheet => ({
  zonebook: 'score-sheet-1',
  competition,
  round: 'r1',
  assignment: `a-${entry}`,
  entry,
  judge: 'ann',
  rubricDigest,
  entryDigest,
  scores: { need: 3, design: 2 },
  noEvidence: {},
  comments: {},
  strength: 'A count with a date.',
  question: 'Who counts next year?',
  privateNote: '',
  recognised: 'no',
  position: 1,
  minutes: 30,
  ...more,
})

export const exampleBallot = (more: Partial<Ballot> = {}): Ballot => ({
  zonebook: 'ballot-1',
  rules: rulesDigest({ seed, frozen }),
  competition,
  round: 'r1',
  judge: 'ann',
  version: 1,
  finishedAt: '2027-01-10T09:00:00Z',
  source: 'form',
  conflicts: [],
  codeAccepted: '2026-12-01',
  calibration: [],
  sheets: [exampleSheet('e-01'), exampleSheet('e-02', { position: 2 })],
  nonce: 'ab'.repeat(32),
  ...more,
})

/** A ballot as a judge hands it in, signed with ann's key unless told otherwise. */
export async function handedIn(
  { judging, judges }: ExampleJudging,
  ballot: Ballot = exampleBallot(),
  keys: JudgeKeys = judges.ann,
  outside: Partial<EnvelopeFacts> = {},
): Promise<string> {
  const { competition: of, round, judge, version, finishedAt } = ballot
  const facts = { competition: of, round, judge, version, finishedAt, ...outside }
  const chairs = [judging.keys?.chair ?? '']
  return JSON.stringify(await writeEnvelope(facts, ballot, keys, { chairs }))
}
