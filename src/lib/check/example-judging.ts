import { parseYaml } from '../content/parse-yaml.ts'
import { settings } from '../content/schemas/index.ts'
import { digestOf } from '../judging/canonical.ts'
import { settingsDigest } from '../judging/settings-digest.ts'
import { exampleFile } from './example-file.ts'
import { exampleRubric } from './example-rubric.ts'

const weights = [40, 30, 30]

/** The rubric that the example's entries were frozen with, as values. */
export const exampleRubricValues = {
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
  /** Judges per entry. */
  perEntry?: number
  disclosure?: 'pseudonyms' | 'aggregates only'
  /** The blind entries; one when left out. */
  entries?: readonly { code: string }[]
  /** Text of a practice entry, `calibration/c-01.yaml`; it is frozen with the others. */
  calibration?: string
  /** Fields of `frozen`, as YAML in one line; false when nothing is frozen yet. */
  frozen?: string | false
  /** Lines at the end of `judging.yaml`. */
  more?: string
  /** True for an example of the product. */
  example?: boolean
}

/** A competition with a sound `judging.yaml` and rubric, for the examples of rules. */
export const exampleJudging = ({
  opens = '2026-11-30T08:00:00-08:00',
  closes = '2027-01-22T17:00:00-08:00',
  reveal = '2027-02-01T08:00:00-08:00',
  entriesClose = '2026-11-13',
  awards = 1,
  perEntry = 3,
  disclosure = 'pseudonyms',
  entries = [exampleBlindEntry],
  calibration,
  frozen,
  more = '',
  example,
}: ExampleJudging = {}): Record<string, string> => {
  const rounds = [{ id: 'r1', reads: 'all', perEntry, opens, closes }]
  const frozenAsUsual = () => frozenWith({ rounds, reveal, awards: 1, disclosure }, entries, calibration)
  return {
    'competitions/ideas/index.mdx': exampleFile({
      title: 'Ideas',
      purpose: 'Find ideas.',
      entriesClose,
      parts: '[{ id: vision, name: The vision }]',
      example: example ? 'true' : undefined,
    }),
    'competitions/ideas/rubric.yaml': exampleRubric(weights),
    'competitions/ideas/judging.yaml':
      `rounds:\n  - { id: r1, reads: all, perEntry: ${perEntry}, opens: "${opens}", closes: "${closes}" }\n` +
      `reveal: "${reveal}"\nawards: ${awards}\ntieRule: [The first criterion]\ndisclosure: ${disclosure}\n` +
      `${frozen === false ? '' : `frozen: { ${frozen ?? frozenAsUsual()} }\n`}${more}`,
    'competitions/ideas/judging/entries.json': JSON.stringify(entries),
    ...(calibration !== undefined && { 'competitions/ideas/calibration/c-01.yaml': calibration }),
  }
}

/** A sound practice entry, one line a field. */
export const exampleCalibration =
  'from: Invented.\nparts: { vision: Every student speaks. }\n' +
  'agreed: { criterion-a: 2, criterion-b: 1, criterion-c: 3 }\n' +
  'why: { criterion-a: Some of it is there., criterion-b: Nothing is said., criterion-c: All of it is there. }\n'

/** As it was frozen, with one award and the days that the example names. */
function frozenWith(
  given: object,
  entries: readonly { code: string }[],
  calibration: string | undefined,
): string {
  const whole = settings.judging.parse({ ...given, tieRule: ['The first criterion'] })
  const digests = entries.map((entry) => `${entry.code}: ${digestOf(entry)}`).join(', ')
  const tries = calibration === undefined ? '' : `, calibration: ${digestOfCalibration(calibration)}`
  return (
    `at: "2026-11-20T17:00:00-08:00", rubric: ${digestOf(exampleRubricValues)}, ` +
    `settings: ${settingsDigest(whole)}, entries: { ${digests} }${tries}`
  )
}

const digestOfCalibration = (text: string): string =>
  digestOf([{ code: 'c-01', calibration: settings['judging-calibration'].parse(parseYaml(text, 0, [])) }])
