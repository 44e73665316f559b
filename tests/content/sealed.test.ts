import { expect, test } from 'vitest'
import { isSealedFile, sealedUntil, unknownDay } from '../../src/lib/content/sealed.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const coaching = '  - { name: Coaching, opens: 2026-09-01, closes: 2026-09-30 }'
const judging = '  - { name: Judging, opens: 2026-11-14, closes: 2026-12-13 }'

/** The day until which an entry of a competition with these lines is closed, asked on 2026-11-13. */
function closedUntil(...lines: string[]): string | undefined {
  const competition = ['---', 'title: Sprint', 'purpose: Ideas.', ...lines, '---', ''].join('\n')
  const graph = graphOfExample({
    ...(lines.length > 0 && { 'competitions/sprint/index.mdx': competition }),
    'competitions/sprint/entries/garden.mdx': '---\ntitle: Garden\n---\n',
  })
  return sealedUntil(graph, graph.find('entry', 'sprint/garden')!, '2026-11-13')
}

test.each([
  [
    'the day in the field goes before every stage',
    'entriesClose: 2026-11-20',
    'stages:',
    coaching,
    '2026-11-20',
  ],
  ['a field that is past opens them', 'entriesClose: 2026-11-12', 'stages:', judging, undefined],
  ['without a stage for entries, the last stage counts', 'stages:', coaching, judging, '2026-12-13'],
])('%s', (_, ...lines) => {
  expect(closedUntil(...(lines.slice(0, -1) as string[]))).toBe(lines.at(-1))
})

test.each([
  ['the competition is missing'],
  ['the competition lacks a field', 'purpose:'],
  ['no day is given', 'support: [A coach.]'],
  ['the field cannot be read', 'entriesClose: soon', 'stages:', coaching],
  [
    'a stage cannot be read',
    'stages:',
    coaching,
    '  - { name: Entries, opens: 2026-10-01, closes: 2026-13-01 }',
  ],
])('an entry stays closed when %s', (_, ...lines) => {
  expect(closedUntil(...lines)).toBe(unknownDay)
})

test.each([['status: draft'], ['draft: true']])(
  'what nobody handed in (%s) stays closed after the end',
  (line) => {
    const graph = graphOfExample({
      'competitions/sprint/index.mdx': '---\ntitle: Sprint\npurpose: Ideas.\nentriesClose: 2026-11-13\n---\n',
      'competitions/sprint/entries/garden.mdx': `---\ntitle: Garden\n${line}\n---\n`,
      'competitions/sprint/entries/roof.mdx': '---\ntitle: Roof\nstatus: submitted\n---\n',
    })
    expect(sealedUntil(graph, graph.find('entry', 'sprint/garden')!, '2026-11-14')).toBe(unknownDay)
    expect(sealedUntil(graph, graph.find('entry', 'sprint/roof')!, '2026-11-14')).toBeUndefined()
  },
)

test('pictures beside closed entries are not for readers, others are', () => {
  const graph = graphOfExample({
    'competitions/sprint/index.mdx': '---\ntitle: Sprint\npurpose: Ideas.\nentriesClose: 2026-11-13\n---\n',
  })
  const closed = (path: string, day: string) => isSealedFile(graph, path, day)
  expect(closed('competitions/sprint/entries/garden.png', '2026-11-13')).toBe(true)
  expect(closed('competitions/sprint/entries/garden.png', '2026-11-14')).toBe(false)
  expect(closed('competitions/sprint/poster.png', '2026-11-13')).toBe(false)
})

const judged = (...lines: string[]) => judgedWith({}, ...lines)
const judgedWith = (more: Record<string, string>, ...lines: string[]) =>
  graphOfExample({
    ...more,
    'competitions/sprint/index.mdx': '---\ntitle: Sprint\npurpose: Ideas.\nentriesClose: 2026-11-13\n---\n',
    'competitions/sprint/entries/garden.mdx': '---\ntitle: Garden\n---\n',
    'competitions/sprint/judging.yaml': [
      'rounds: [{ id: r1, reads: all, opens: "2026-11-16T08:00:00-08:00", closes: "2026-12-11T17:00:00-08:00" }]',
      'awards: 1',
      'tieRule: [Both share.]',
      ...lines,
      '',
    ].join('\n'),
  })

test.each([
  ['usually', ['reveal: "2026-12-14T20:00:00-08:00"'], '2026-12-15'],
  ['when it is too far away', ['reveal: "9999-12-31T20:00:00-08:00"'], '9999-12-30'],
  ['when a day begins just then', ['reveal: "2026-12-14T16:00:00-08:00"'], '2026-12-14'],
  [
    'when the settings say so',
    ['reveal: "2026-12-14T20:00:00-08:00"', 'showEntries: after they close'],
    '2026-11-13',
  ],
  ['on the first day of a month', ['reveal: "2027-03-01T08:30:00+09:00"'], '2027-02-28'],
  [
    'when the reveal is before the last day to hand in',
    ['reveal: "2026-11-02T08:00:00-08:00"'],
    '2026-11-13',
  ],
  ['when the settings have a slip', ['reveal: soon', 'showEntries: after they close'], unknownDay],
])(
  'entries that are judged stay closed until the first day that begins after the reveal: %s',
  (_, lines, last) => {
    const graph = judged(...lines)
    const entry = graph.find('entry', 'sprint/garden')!
    expect(sealedUntil(graph, entry, '2026-10-01')).toBe(last)
    expect(sealedUntil(graph, entry, last)).toBe(last)
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
    if (last !== unknownDay) expect(sealedUntil(graph, entry, next)).toBeUndefined()
  },
)

test('records of scores are closed to readers until the reveal, what judges read from is not', () => {
  const graph = judged('reveal: "2026-12-14T20:00:00-08:00"', 'showEntries: after they close')
  const closed = (name: string, day: string) =>
    isSealedFile(graph, `competitions/sprint/judging/${name}`, day)
  for (const name of ['results.json', 'codes.json', 'scores.json', 'decisions.yaml', 'opened.json']) {
    expect(closed(name, '2026-12-15'), name).toBe(true)
    expect(closed(name, '2026-12-16'), name).toBe(false)
  }
  expect(closed('lists-scores.json', '2026-12-01')).toBe(true)
  for (const name of ['entries.json', 'receipts.jsonl', 'lists-r1.json'])
    expect(closed(name, '2026-11-16'), name).toBe(false)
})

test('results, which a command writes once the hour is past, open everything on that very day', () => {
  const results = { 'competitions/sprint/judging/results.json': '{}' }
  const graph = judgedWith(results, 'reveal: "2026-12-14T08:00:00-08:00"')
  const entry = graph.find('entry', 'sprint/garden')!
  expect(sealedUntil(graph, entry, '2026-12-13')).toBe('2026-12-13')
  expect(sealedUntil(graph, entry, '2026-12-14')).toBeUndefined()
  expect(isSealedFile(graph, 'competitions/sprint/judging/results.json', '2026-12-13')).toBe(true)
  expect(isSealedFile(graph, 'competitions/sprint/judging/results.json', '2026-12-14')).toBe(false)
})
