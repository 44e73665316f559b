import { expect, test } from 'vitest'
import { chartFilesOf } from '../../src/lib/views/chart-files.ts'
import { askedByMany, flexibilityTimeline } from '../../src/lib/views/flexibility-timeline.ts'
import { hubTree } from '../../src/lib/views/hub-tree.ts'
import { riskGrid } from '../../src/lib/views/risk-grid.ts'
import { schoolLoad } from '../../src/lib/views/school-load.ts'
import { waiverRows } from '../../src/lib/views/waivers.ts'
import { contextOfExample, page } from './context-of-example.ts'
import { cycle, prototype, zone } from './leading-zone.ts'

const flexibility = (title: string, standing: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    `requirement: { title: Rule of ${title}, level: local policy }`,
    'category: time',
    `standing: ${standing}`,
    ...more,
  )

test('the timeline begins with what ends first, draws a wish as a wish, and leaves out what is past', () => {
  const { spans, finding, sentences } = flexibilityTimeline(
    contextOfExample({
      ...zone,
      'flexibilities/a.mdx': flexibility('Open', 'zone policy', 'since: 2026-01-05'),
      'flexibilities/b.mdx': flexibility('Soon', 'one school', 'since: 2026-01-05', 'ends: 2027-02-26'),
      'flexibilities/c.mdx': flexibility('Wish', 'tension', 'since: 2026-03-13'),
      'flexibilities/d.mdx': flexibility('Past', 'one school', 'since: 2025-01-05', 'ends: 2026-01-05'),
      'flexibilities/e.mdx': flexibility('No day', 'zone policy'),
    }),
  )!
  expect(spans.map(({ label, look }) => [label, look])).toEqual([
    ['Soon', 'firm'],
    ['Open', 'firm'],
    ['Wish', 'wish'],
  ])
  expect(finding).toBe('3 things schools may do; the next one ends Feb 26, 2027')
  expect(sentences.join(' ')).toMatch(/One wish is open.*One has no first day/)
})

test('a rule that three schools run into is named, unless it has been changed for all', () => {
  const many = (standing: string) =>
    askedByMany(
      contextOfExample({
        ...zone,
        'schools/west.mdx': page('title: West', 'level: high'),
        'flexibilities/a.mdx': flexibility('Bell', standing, 'schools: [ada, east, west]'),
      }),
    ).map(({ rule, schools }) => [rule, schools])
  expect(many('tension')).toEqual([['Rule of Bell', 3]])
  expect(many('zone policy')).toEqual([])
})

test('the public list holds what may be used today, without wishes', () => {
  const rows = waiverRows(
    contextOfExample({
      ...zone,
      'flexibilities/a.mdx': flexibility('Granted', 'zone policy', 'since: 2026-01-05', 'schools: [ada]'),
      'flexibilities/b.mdx': flexibility('Wish', 'tension'),
    }),
  )
  expect(rows.slice(1)).toEqual([
    ['Granted', 'Rule of Granted', '', 'Rule of the zone', '2026-01-05', '', 'Ada', ''],
  ])
})

test('an action of a risk is linked, stale or shown by nothing', () => {
  const { rows, reading } = riskGrid(
    contextOfExample({
      ...zone,
      'communities/w/index.mdx': page('title: Writing', 'domain: D.'),
      'communities/w/notes/new.mdx': page('title: New note', 'date: 2026-11-01'),
      'communities/w/notes/old.mdx': page('title: Old note', 'date: 2025-03-01'),
      'risks/two.mdx': page('title: Two', 'plainWords: R.', 'number: "2"', 'actions: [{ do: X }]'),
      'risks/one.mdx': page(
        'title: One',
        'plainWords: R.',
        'number: "1"',
        'actions:',
        '  - { do: A, shownBy: [communities/w/notes/new] }',
        '  - { do: B, shownBy: [communities/w/notes/old] }',
        '  - { do: C }',
      ),
    }),
  )
  expect(rows.map(({ risk, cells }) => [risk.title, ...cells.map(({ state }) => state)])).toEqual([
    ['One', 'linked', 'stale', 'none'],
    ['Two', 'none'],
  ])
  expect(reading).toBe('2 of 4 actions are shown by a page, and 1 of these pages is stale.')
})

test('spokes hang on the hub, and an initiative without a place stands for itself', () => {
  const initiative = (title: string, ...more: string[]) => page(`title: ${title}`, 'plainWords: I.', ...more)
  const nodes = hubTree(
    contextOfExample({
      ...zone,
      'initiatives/a.mdx': initiative('Room', 'place: spoke'),
      'initiatives/b.mdx': initiative('Goals', 'place: hub'),
      'initiatives/c.mdx': initiative('Other'),
    }),
  )
  expect(
    nodes.map(({ initiative: { title }, spokes }) => [title, ...spokes.map((each) => each.title)]),
  ).toEqual([['Goals', 'Room'], ['Other']])
})

test('the load of a school is in time order, of this school year, and says which month is fullest', () => {
  const context = contextOfExample({
    ...zone,
    'prototypes/a/index.mdx': prototype('Slots', 'stopDoing: [Open hours]'),
    'prototypes/a/cycle-01.mdx': cycle('adapt', '2026-04-01', 'starts: 2026-03-01', 'ends: 2026-03-20'),
    'prototypes/a/cycle-02.mdx': page('starts: 2026-11-02', 'ends: 2026-12-11', 'title: In the lesson'),
    'prototypes/b/index.mdx': prototype('Elsewhere', 'schools: [east]'),
    'prototypes/b/cycle-01.mdx': page('starts: 2026-11-02', 'ends: 2026-12-11'),
    'messages/m.mdx': page(
      'title: Note home',
      'audience: [families]',
      'know: K.',
      'dates: [2026-09-01, 2026-12-07]',
    ),
  })
  const { chart, stops } = schoolLoad(context, context.graph.get('school', 'ada')!)
  expect(chart!.spans.map(({ label, look }) => [label, look])).toEqual([
    ['Note home', 'loose'],
    ['Slots: In the lesson', 'loose'],
  ])
  expect(chart!.finding).toBe('The fullest month is Dec 2026, with 2 things')
  expect(stops.map(({ what }) => what)).toEqual(['Open hours'])
})

test('every chart has its numbers in a file under its page, and no two share one', () => {
  const paths = chartFilesOf(
    contextOfExample({
      ...zone,
      'prototypes/a/index.mdx': prototype('Slots', 'started: 2026-09-07', 'grades: [8]'),
      'prototypes/a/cycle-01.mdx': cycle(
        'adapt',
        '2026-10-01',
        'inTheWay: [{ what: W, kind: time }]',
        'starts: 2026-09-14',
      ),
      'flexibilities/a.mdx': flexibility('Open', 'zone policy', 'since: 2026-01-05'),
    }),
  ).map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'leading/size-and-proof.csv',
      'leading/cycles-a-month.csv',
      'leading/idea-to-decision.csv',
      'leading/in-the-way-by-kind.csv',
      'leading/prototypes-by-grade.csv',
      'flexibilities/timeline.csv',
      'schools/ada/load.csv',
      'waivers.csv',
    ]),
  )
  expect(new Set(paths).size).toBe(paths.length)
})
