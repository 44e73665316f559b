import { expect, test } from 'vitest'
import { costTable } from '../../src/lib/views/cost-table.ts'
import { departmentGrid } from '../../src/lib/views/department-grid.ts'
import { inTheWayCharts, leftOutRows, obstaclesOf, servedChart } from '../../src/lib/views/system-picture.ts'
import { contextOfExample, page } from './context-of-example.ts'
import { cycle, prototype, zone } from './leading-zone.ts'

const wayOf = (...kinds: string[]) =>
  `inTheWay: [${kinds.map((kind) => `{ what: W, kind: ${kind}, department: Scheduling }`).join(', ')}]`
const chartsOf = (...kinds: string[]) =>
  inTheWayCharts(
    contextOfExample({
      ...zone,
      'prototypes/a/index.mdx': prototype('A'),
      'prototypes/a/cycle-01.mdx': cycle('adapt', '2026-10-05', wayOf(...kinds)),
    }),
  )!

test('the heading names what is most in the way, both of two, and nothing when nothing stands out', () => {
  expect(chartsOf('time', 'time', 'rule').kinds.finding).toBe('What is in the way most: time (2 of 3)')
  expect(chartsOf('time', 'rule').kinds.finding).toMatch(/a rule and time \(1 of 2 each\)/)
  expect(chartsOf('time', 'rule', 'tech').kinds.finding).toBe('What is in the way')
  expect(chartsOf('time', 'time').departments.bars).toEqual([{ label: 'Scheduling', value: 2, text: '2' }])
})

test('each thing in the way leads to the room that would help', () => {
  const context = contextOfExample({
    ...zone,
    'flexibilities/f.mdx': page(
      'title: Longer lessons',
      'requirement: { title: Bell, level: local policy }',
      'category: time',
      'standing: tension',
    ),
    'prototypes/a/index.mdx': prototype('A'),
    'prototypes/a/cycle-01.mdx': cycle(
      'adapt',
      '2026-10-05',
      'inTheWay: [{ what: One, kind: time }, { what: Two, kind: rule, flexibility: f }]',
    ),
  })
  expect(obstaclesOf(context).map(({ what, flexibility }) => [what, flexibility?.title])).toEqual([
    ['One', undefined],
    ['Two', 'Longer lessons'],
  ])
})

test('grades are unfolded and in order, and a small group is never a number', () => {
  const context = contextOfExample({
    ...zone,
    'prototypes/a/index.mdx': prototype('A', 'grades: [10, 6-8, K]'),
    'prototypes/a/cycle-01.mdx': page('results: [{ measure: m, value: 5, students: 7 }]'),
  })
  expect(servedChart(context)!.bars.map(({ label }) => label)).toEqual([
    'Kindergarten',
    'Grade 6',
    'Grade 7',
    'Grade 8',
    'Grade 10',
  ])
  expect(leftOutRows(context)[0]!.students).toBe('fewer than 10 students')
})

test('the department grid says where nobody has asked', () => {
  const { goals, rows } = departmentGrid(
    contextOfExample({
      ...zone,
      'goals/g.mdx': page(
        'title: G',
        'plainWords: G.',
        'departments: [{ name: Legal, joined: asked, since: 2026-03-13 }]',
      ),
      'goals/h.mdx': page('title: H', 'plainWords: H.', 'departments: [{ name: Finance, joined: decided }]'),
    }),
  )
  expect(goals.map(({ title }) => title)).toEqual(['G', 'H'])
  expect(rows).toEqual([
    { name: 'Finance', cells: [undefined, 'Decides with us'] },
    { name: 'Legal', cells: ['Asked, since Mar 13, 2026', undefined] },
  ])
})

test('help asked for and got is added up, and silence is said', () => {
  const { help, rows } = costTable(
    contextOfExample({
      ...zone,
      'prototypes/a/index.mdx': prototype('A', 'support: { askedHours: 20, gotHours: 14 }'),
      'prototypes/b/index.mdx': prototype('B', 'support: { askedHours: 10 }'),
    }),
  )
  expect(help).toMatch(/asked for 30 hours of help and got 14/)
  expect(rows.map(({ hours }) => hours)).toEqual(['20, 14', '10, not said'])
})

test('a department has one row and one bar, also where only some pages are translated', () => {
  const blocked = (extra: string) =>
    cycle('adapt', '2026-10-05', `inTheWay: [{ what: ${extra}, kind: time, department: Scheduling }]`)
  const context = contextOfExample(
    {
      ...zone,
      'zone.yaml': 'name: Zone\nplainWords: Words.\nlanguages: [en, es]\n',
      'prototypes/a/index.mdx': prototype('A'),
      'prototypes/a/cycle-01.mdx': blocked('One'),
      'prototypes/a/cycle-02.mdx': blocked('Two'),
      'prototypes/a/cycle-02.es.mdx': page('inTheWay: [{ what: Dos, department: Horarios }]'),
    },
    'es',
  )
  expect(inTheWayCharts(context)!.departments.bars).toEqual([{ label: 'Horarios', value: 2, text: '2' }])
})
