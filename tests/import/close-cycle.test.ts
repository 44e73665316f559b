import { expect, test } from 'vitest'
import { formVersions } from '../../src/lib/import/choose-form.ts'
import { readPlace } from '../../src/lib/import/read-number.ts'
import { wordTemplate, type TemplateAnswers } from '../../src/lib/import/word-template.ts'
import type { ImportContext } from '../../src/lib/import/imported.ts'
import { exampleZone, importWord, open } from './import-files.ts'

const plan = '---\nquestion: Do slots help?\nstarts: 2025-10-06\n---\n\nFirst words.\n'
const folder = 'prototypes/draft-by-friday'

/** Reads a look-back that was filled in; every cycle of the example zone has the same plan, or `text`. */
async function close(answers: TemplateAnswers, text = plan, options: Partial<ImportContext> = {}) {
  const [version] = formVersions('close-cycle', 'en', exampleZone())
  if (!version) throw new Error('No form')
  const bytes = await wordTemplate(version.in.en, 'en', {
    'belongs to': 'Draft by Friday',
    learned: 'Songs help.',
    ...answers,
  })
  return importWord(bytes, { textOf: () => text, ...options })
}

test('results go to the cycle that was named, in numbers or words, in both languages', async () => {
  for (const [written, number] of [
    ...([
      ['2', 2],
      ['2nd', 2],
      ['the first', 1],
      ['the third one', 3],
      ['Cycle two', 2],
    ] as const),
    ...([
      ['el segundo', 2],
      ['El primer ciclo', 1],
      ['décimo', 10],
      ['séptima', 7],
      ['2.º', 2],
    ] as const),
  ])
    expect(readPlace(written), written).toBe(number)
  for (const none of ['', 'the one in October', 'first or second', 'the first week', 'Oct 5'])
    expect(readPlace(none)).toBeUndefined()
  expect((await close({ 'number of the cycle': 'the first' })).path).toBe(`${folder}/cycle-01.mdx`)
  expect((await close({})).path).toBe(`${folder}/cycle-03.mdx`)
})

test('a number that cannot be read touches no cycle, and it is asked for', async () => {
  const read = await close({ 'number of the cycle': 'the one in October' })
  expect(read.files.map(({ path, adds }) => [path, adds])).toEqual([[`${folder}/cycle-04.mdx`, undefined]])
  expect(read.data.draft).toBe(true)
  expect(open(read)[0]).toContain('“the one in October” is no number we can read, so no cycle was touched.')
})

test('of an unknown prototype nothing is added to any file, whatever waits in its folder', async () => {
  const known = { ...exampleZone(), taken: [...exampleZone().taken, 'prototypes/which-one/cycle-01.mdx'] }
  const read = await close({ 'belongs to': 'Nobody knows' }, plan, { known })
  expect(read.files.map(({ path, adds }) => [path, adds])).toEqual([
    ['prototypes/which-one/cycle-02.mdx', undefined],
  ])
  expect(open(read)[0]).toMatch(/folder of its prototype.*--of and the name/)
})

test('a row that is not complete waits in the text, so that the page stays sound', async () => {
  const read = await close({
    inTheWay: [
      ['The bell', 'the weather'],
      ['A lost tablet', 'Technology'],
    ],
  })
  expect(read.data.inTheWay).toEqual([{ what: 'A lost tablet', kind: 'tech' }])
  expect(read.body).toContain('## What got in the way?\n\nWhat was it: The bell')
  expect(open(read).join('\n')).toMatch(
    /“What got in the way\?”, row 1, is not complete\. .*: inTheWay: \[\{ what: \.\.\., kind: time \|/,
  )
  const only = await close({ inTheWay: [['The bell', 'the weather']] })
  expect(only.data).not.toHaveProperty('inTheWay')
})

test('what the file answers is not asked for again, and the same document changes nothing', async () => {
  const answered = plan.replace(
    '---\n\n',
    'decision: adapt\npredictionHeld: partly\nasPlanned: "yes"\n---\n\n',
  )
  const first = await close({ body: 'The children said: again.' }, answered)
  const said = open(first).join('\n')
  expect(said).toContain('“What will you do differently next time?” has no answer yet.')
  expect(said).not.toMatch(/What next\?|prediction right|as planned/)
  const again = await close({ body: 'The children said: again.' }, first.files[0]?.text)
  expect(again.files).toEqual([])
  expect(open(again)).toEqual([
    `The same write-up is there already, so nothing was written: ${folder}/cycle-03.mdx.`,
  ])
})

test('a sentence that begins like a question is a sentence where the question has its heading', async () => {
  const read = await close({
    surprises: 'They sang.\nWhat next: nobody asked for it',
    body: 'The numbers: we counted twice.',
    decision: 'Adapt: change something and test again',
  })
  expect(read.data.decision).toBe('adapt')
  expect(read.data.surprises).toBe('They sang.\n\nWhat next: nobody asked for it')
  expect(read.body).toContain('The numbers: we counted twice.')
})

test('a line to type holds each field once', async () => {
  const [version] = formVersions('prototype', 'en', exampleZone())
  if (!version) throw new Error('No form')
  const prototype = open(await importWord(await wordTemplate(version.in.en, 'en'))).join('\n')
  expect(prototype).toMatch(
    /baseline: \{ value: \S+, date: 2026-01-31 \}, aim: \{ to: \S+, by: 2026-01-31 \}/,
  )
  const [cycle] = formVersions('plan-cycle', 'en', exampleZone())
  if (!cycle) throw new Error('No form')
  const planned = open(await importWord(await wordTemplate(cycle.in.en, 'en'))).join('\n')
  expect(planned).toContain('Add a line like this one: prediction: { words: ..., because: ... }')
  expect(planned).toContain('There is room for it in the line `prediction:` above.')
})
