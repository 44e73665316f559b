import { digestOf } from '../judging/canonical.ts'
import { settingsDigest } from '../judging/settings-digest.ts'
import { exampleFile } from './example-file.ts'
import { exampleRubric } from './example-rubric.ts'

const weights = [40, 30, 30]

/** The rubric that the example's entries were frozen with, as values. */
const rubric = {
  scale: ['Not yet', 'Partly', 'Fully'],
  criteria: weights.map((weight, index) => ({
    id: `criterion-${'abc'[index]}`,
    name: `Criterion ${index + 1}`,
    weight,
    levels: ['Nothing yet', 'Some of it', 'All of it'],
  })),
}

/** One blind entry, as freezing writes it. */
export const exampleBlindEntry = {
  code: 'e-01',
  lang: 'en',
  parts: [{ id: 'vision', name: 'The vision', text: 'Every student speaks.', words: 3 }],
  evidence: [],
}

/** What `exampleJudging` may say in place of what is sound. */
export interface ExampleJudging {
  opens?: string
  closes?: string
  reveal?: string
  entriesClose?: string
  awards?: number
  /** Fields of `frozen`, as YAML in one line. */
  frozen?: string
}

/** A competition with a sound `judging.yaml` and rubric, for the examples of rules. */
export const exampleJudging = ({
  opens = '2026-11-30T08:00:00-08:00',
  closes = '2027-01-22T17:00:00-08:00',
  reveal = '2027-02-01T08:00:00-08:00',
  entriesClose = '2026-11-13',
  awards = 1,
  frozen,
}: ExampleJudging = {}): Record<string, string> => {
  const days = { opens, closes, reveal }
  return {
    'competitions/ideas/index.mdx': exampleFile({ title: 'Ideas', purpose: 'Find ideas.', entriesClose }),
    'competitions/ideas/rubric.yaml': exampleRubric(weights),
    'competitions/ideas/judging.yaml':
      `rounds:\n  - { id: r1, reads: all, perEntry: 3, opens: "${opens}", closes: "${closes}" }\n` +
      `reveal: "${reveal}"\nawards: ${awards}\ntieRule: [The first criterion]\nfrozen: { ${frozen ?? frozenWith(days)} }\n`,
    'competitions/ideas/judging/entries.json': JSON.stringify([exampleBlindEntry]),
  }
}

/** As it was frozen, with one award and the days that the example names. */
const frozenWith = ({ opens, closes, reveal }: { opens: string; closes: string; reveal: string }) => {
  const settings = settingsDigest({
    rounds: [{ id: 'r1', reads: 'all', perEntry: 3, opens, closes }],
    reveal,
    awards: 1,
    apart: 0.75,
    noEvidence: 'left out',
    tieRule: ['The first criterion'],
    disclosure: 'pseudonyms',
  })
  return (
    `at: "2026-11-20T17:00:00-08:00", rubric: ${digestOf(rubric)}, settings: ${settings}, ` +
    `entries: { e-01: ${digestOf(exampleBlindEntry)} }`
  )
}
