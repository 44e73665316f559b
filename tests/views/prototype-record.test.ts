import { expect, test } from 'vitest'
import { readPrototype } from '../../src/lib/views/prototype-record.ts'
import type { PageContext } from '../../src/lib/views/page-context.ts'
import { writingContext } from './writing-zone.ts'

const read = (id: string, context: PageContext = writingContext()) =>
  readPrototype(context, context.graph.get('prototype', id)!)
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)
const data = (rows: string) => ({ 'prototypes/talk/data.csv': `date,measure,value,n\n${rows}` })

test('the fact row takes the latest numbers of people', () => {
  expect(read('talk').facts).toMatchObject([
    ['Status', { status: 'adopt' }],
    ['Where', { entries: [{ id: 'north' }] }],
    ['Who', { text: '4 teachers, 100 or more students, grade 8' }],
    ['When', { text: 'Sep 2026 to Oct 2026' }],
    ['Teacher time', { text: undefined }],
  ])
  expect(read('talk-south').facts[3]).toEqual(['When', { text: 'since Nov 2026' }])
})

test('a step puts prediction and result into one line', () => {
  const [first, second] = read('talk').steps
  expect(first).toMatchObject({
    number: '1',
    title: 'Pairs',
    status: 'adapt',
    when: expect.stringMatching(/Sep 7.+25, 2026/),
  })
  expect(first?.rows).toEqual([
    { label: 'Our prediction', text: 'Ten more' },
    { label: 'What happened', said: 'Predicted 63%, saw 64%.' },
    { label: 'Was it right?', said: 'Yes' },
    { label: 'What we learned', text: 'Talk helps' },
  ])
  expect(second?.rows[0]).toEqual({ label: 'Our prediction', said: '80%' })
})

test('an open cycle says when it ends', () => {
  expect(read('talk-south').steps[0]).toMatchObject({
    status: 'open',
    when: 'Open, ends Dec 4, 2026',
    rows: [],
  })
})

test('the table has a row a measure, guards small groups and names the lines', () => {
  expect(read('talk').table).toMatchObject({
    cycles: [{ name: 'Cycle 1' }, { name: 'Cycle 2' }],
    rows: [
      {
        before: 'fewer than 10 students',
        results: [{ number: 'fewer than 10 students' }, { number: '' }],
        line: 'stop line 2',
      },
      { before: '53%', results: [{ number: '64%' }, { number: '78%' }], line: 'goal 85%' },
    ],
  })
  expect(read('talk').finding).toEqual({ about: 'Drafts', text: 'from 53% to 78%' })
  expect([read('later').table, read('later').finding]).toEqual([undefined, undefined])
})

test('three dated values make a chart and leave the table', () => {
  const rows = ['2026-08-21', '2026-08-28', '2026-09-04'].map((day) => `${day},drafts,50,40\n`).join('')
  const charted = read('talk', writingContext(data(rows)))
  expect(charted.charted?.id).toBe('drafts')
  expect(charted.table?.rows.map(({ measure }) => measure.id)).toEqual(['calm'])
})

test('values of small groups do not count toward a chart', () => {
  const rows = ['2026-08-21', '2026-08-28', '2026-09-04'].map((day) => `${day},drafts,50,9\n`).join('')
  expect(read('talk', writingContext(data(rows))).charted).toBeUndefined()
})

test('the family and the places of reuse are found from both ends', () => {
  const { lessons, adaptedBy, reusedIn, lookedAtBy } = read('talk')
  expect(ids(lessons)).toEqual(['talk-helps', 'one-room'])
  expect(ids(adaptedBy)).toEqual(['talk-south'])
  // talk-south looked at the lesson too, and stands under "adapted by" only.
  expect(ids(reusedIn)).toEqual(['south-story', 'talk-card'])
  expect(lookedAtBy).toEqual([])
  expect(read('talk-south').adaptedFrom?.id).toBe('talk')
  expect(ids(read('talk-south').lessonsChecked)).toEqual(['talk-helps'])
})
