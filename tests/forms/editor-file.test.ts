import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEntry } from '../../src/lib/content/entry.ts'
import { readForEditor, writeFromEditor } from '../../src/lib/forms/editor-file.ts'
import { figureComponent } from '../../src/lib/forms/figure-component.ts'

const context = { today: '2026-11-22', mainMeasure: () => 'drafts' }
const planned = {
  belongsTo: 'talk',
  number: '02',
  question: 'Does it work?',
  scale: 3,
  students: '50-99',
  starts: '2027-01-11',
  ends: '2027-02-05',
  prediction: { words: 'More drafts.', value: null, because: 'It worked in one class.' },
  lookAt: '',
  body: 'I noticed <5 minutes and a {rubric}.\n\nimport duties rose.',
}

test('a new cycle is a valid file, with its day and its measure filled in and nothing empty', () => {
  const text = writeFromEditor('cycle', planned, context)
  expect(text).toBe(`---
question: Does it work?
scale: 3
students: 50-99
starts: 2027-01-11
ends: 2027-02-05
plannedOn: 2026-11-22
prediction:
  measure: drafts
  words: More drafts.
  because: It worked in one class.
---

I noticed \\<5 minutes and a \\{rubric}.

 import duties rose.
`)
  const entry = readEntry('prototypes/talk/cycle-02.mdx', new TextEncoder().encode(text), 'd')
  expect(entry).toMatchObject({ complete: true, issues: [] })
})

test('a second save changes no byte', () => {
  const once = writeFromEditor('cycle', planned, context)
  const twice = writeFromEditor('cycle', readForEditor(once), { today: '2027-03-01' })
  expect(twice).toBe(once)
})

test('closing a cycle adds its day and leaves the day of the plan alone', () => {
  const plan = readForEditor('---\nquestion: A?\n---\n')
  const closed = writeFromEditor(
    'cycle',
    { ...plan, decision: 'adapt', results: [{ measure: 'a', value: 3 }] },
    context,
  )
  expect(closed).toContain('resultsOn: 2026-11-22\n')
  expect(closed).not.toContain('plannedOn')
  expect(writeFromEditor('cycle', { ...plan, results: [{ measure: 'a' }] }, context)).not.toContain(
    'resultsOn',
  )
})

test('fields that no form asks for stay', () => {
  const text = '---\nquestion: A?\nteachers: 2\ncoachNote: Well done.\n---\n\nText.\n'
  expect(writeFromEditor('cycle', readForEditor(text), context)).toBe(text)
})

test('a body that an editor wrote anew without changing it stays as it was', () => {
  const body = '| a | b |\n|---|:-:|\n| 1 | 2 |\n\n* one\n* two\n\n{/* ask the coach */}'
  const fields = readForEditor(`---\ntitle: A\n---\n\n${body}\n`)
  const again = '| a | b |\n| --- | :-: |\n| 1 | 2 |\n\n- one\n- two\n\n{/\\* ask the coach \\*/}'
  expect(writeFromEditor('lesson', { ...fields, body: again }, context)).toContain(body)
})

test('measures get names of their own, and keep those they have', () => {
  const measures = [
    { name: 'Drafts by Friday' },
    { name: 'Drafts by Friday' },
    { id: 'old', name: 'Old' },
    { name: '???' },
  ]
  const text = writeFromEditor('prototype', { title: 'A', measures }, context)
  expect([...text.matchAll(/id: (\S+)/g)].map(([, id]) => id)).toEqual([
    'drafts-by-friday',
    'drafts-by-friday-2',
    'old',
    'measure',
  ])
})

test('a new file in the second language says so; one that is there keeps its own', () => {
  const spanish = { ...context, lang: 'es' }
  expect(writeFromEditor('lesson', { title: 'A' }, spanish)).toContain('lang: es')
  expect(writeFromEditor('lesson', readForEditor('---\ntitle: A\n---\n'), spanish)).not.toContain('lang')
})

test('a picture keeps what was said of it and breaks no page, whatever is typed', () => {
  const figure = figureComponent('en')
  const read = (block: string) => figure.fromBlock(figure.pattern.exec(block)!)
  fc.assert(
    fc.property(fc.string(), fc.string(), (alt, caption) => {
      const block = figure.toBlock({ src: 'sheet.webp', alt, caption, people: 'none', consent: '' })
      expect(figure.toBlock(read(block))).toBe(block)
      expect(block).not.toContain('\n')
    }),
  )
  const data = { src: 'sheet.webp', alt: 'A <b> "sheet"', people: 'students', consent: 'form 12' }
  expect(figure.toBlock(data)).toBe(
    `<Figure src="sheet.webp" alt="A ‹b› 'sheet'" people="students" consent="form 12" />`,
  )
})

test('every block and field of a picture is asked for in both languages', () => {
  const names = (locale: 'en' | 'es') => figureComponent(locale).fields.map(({ name }) => name)
  expect(names('es')).toEqual(names('en'))
  expect(names('en')).toEqual(['src', 'alt', 'caption', 'people', 'consent'])
})
