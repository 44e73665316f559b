import { expect, test } from 'vitest'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import {
  calibrationDigest,
  calibrationOf,
  findCalibrationTroubles,
} from '../../src/lib/judging/calibration.ts'
import { nearnessOf } from '../../src/lib/judging/nearness.ts'

const page =
  '---\ntitle: Ideas\nplainWords: Ideas.\npurpose: Find ideas.\nlang: en\nparts:\n' +
  '  - { id: problem, name: The problem, words: 50 }\n  - { id: plan, name: The plan }\n---\n'
const practice =
  'from: invented\nparts: { problem: "Half of 24 students wait." }\nagreed: { need: 2 }\nwhy: { need: A number without a source. }\n'

function graphOf(files: Record<string, string>) {
  const all = Object.entries({ 'competitions/ideas/index.mdx': page, ...files })
  const read = <T>(reader: (path: string, bytes: Uint8Array, digest: string) => T | undefined) =>
    all.flatMap(([path, text]) => reader(path, new TextEncoder().encode(text), path) ?? [])
  return buildGraph({ entries: read(readEntry), beside: read(readBeside) })
}
const at = (code: string) => `competitions/ideas/calibration/${code}.yaml`

test('practice entries are read in the order of their codes, with the parts the competition asks for', () => {
  const graph = graphOf({ [at('c-02')]: `lang: es\n${practice}`, [at('c-01')]: practice })
  const entries = calibrationOf(graph, 'ideas')
  expect(entries.map(({ code, lang }) => [code, lang])).toEqual([
    ['c-01', 'en'],
    ['c-02', 'es'],
  ])
  expect(entries[0]?.parts).toEqual([
    { id: 'problem', name: 'The problem', text: 'Half of 24 students wait.', words: 5, limit: 50 },
    { id: 'plan', name: 'The plan', text: '', words: 0 },
  ])
  expect(calibrationOf(graph, 'other')).toEqual([])
})

test('a misspelled field of a practice entry is told like that of any other file', () => {
  const { beside } = graphOf({ [at('c-01')]: practice.replace('agreed', 'agred') })
  expect(beside[0]).toMatchObject({ role: 'judging-calibration', owner: 'ideas', calibration: undefined })
  expect(beside[0]?.issues.map(({ rule }) => rule)).toContain('frontmatter/unknown-key')
})

test('the digest changes with any word or level, and when an entry comes, goes or cannot be read', () => {
  const digests = [
    {},
    { [at('c-01')]: practice },
    { [at('c-02')]: practice },
    { [at('c-01')]: practice, [at('c-02')]: practice },
    { [at('c-01')]: practice.replace('need: 2', 'need: 3') },
    { [at('c-01')]: practice.replace('Half', 'All') },
    { [at('c-01')]: 'oops' },
  ].map((files) => calibrationDigest(graphOf(files), 'ideas'))
  expect(digests[0]).toBeUndefined()
  expect(new Set(digests).size).toBe(digests.length)
})

test('what makes a practice entry of no use is found, with its place', () => {
  const rubric = {
    scale: ['Not yet', 'Begun', 'Solid'],
    criteria: ['need', 'design'].map((id) => ({
      id,
      name: id,
      weight: 50,
      levels: ['No.', 'Some.', 'All.'],
    })),
  }
  const sound = {
    from: 'invented',
    parts: { problem: 'Half wait.' },
    agreed: { need: 2, design: 3 },
    why: { need: 'A number.', design: 'A plan.' },
  }
  expect(findCalibrationTroubles(sound, ['problem'], rubric)).toEqual([])
  const wrong = {
    from: 'invented',
    parts: { budget: 'None.' },
    agreed: { need: 4, charm: 1 },
    why: { design: 'A plan.' },
  }
  expect(findCalibrationTroubles(wrong, ['problem'], rubric)).toEqual([
    { trouble: 'unknown-part', field: ['parts', 'budget'] },
    { trouble: 'unknown-criterion', field: ['agreed', 'charm'] },
    { trouble: 'outside-scale', field: ['agreed', 'need'] },
    { trouble: 'no-why', field: ['why'] },
    { trouble: 'no-agreed', field: ['agreed'] },
  ])
})

test('levels are the same, one off or further off; “not enough evidence” is further off', () => {
  const agreed = { a: 2, b: 2, c: 2, d: 2, e: 2 }
  expect(nearnessOf({ a: 2, b: 1, c: 3, d: 4, e: null }, agreed)).toEqual({
    a: 'same',
    b: 'one-off',
    c: 'one-off',
    d: 'further-off',
    e: 'further-off',
  })
})
