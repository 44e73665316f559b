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

test('pictures beside closed entries are not for readers, others are', () => {
  const graph = graphOfExample({
    'competitions/sprint/index.mdx': '---\ntitle: Sprint\npurpose: Ideas.\nentriesClose: 2026-11-13\n---\n',
  })
  const closed = (path: string, day: string) => isSealedFile(graph, path, day)
  expect(closed('competitions/sprint/entries/garden.png', '2026-11-13')).toBe(true)
  expect(closed('competitions/sprint/entries/garden.png', '2026-11-14')).toBe(false)
  expect(closed('competitions/sprint/poster.png', '2026-11-13')).toBe(false)
})
