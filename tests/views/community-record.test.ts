import { expect, test } from 'vitest'
import { readCommunity } from '../../src/lib/views/community-record.ts'
import { writingContext } from './writing-zone.ts'

const promise = (what: string, by: string, doneOn?: string) =>
  `{ what: ${what}, who: coach, by: ${by}${doneOn ? `, doneOn: ${doneOn}` : ''} }`
const note = (date: string, ...promises: string[]) =>
  `---\ntitle: Meeting ${date}\ndate: ${date}\npromises: [${promises.join(', ')}]\n---\n`

const context = writingContext({
  'communities/writers/index.mdx':
    '---\ntitle: Writers\ndomain: Drafts\nschools: [north, south]\nnextMeeting: 2026-11-19\n---\n',
  'communities/writers/notes/fall.mdx': note(
    '2026-10-01',
    promise('Late', '2026-11-12'),
    promise('Due', '2026-11-20'),
    promise('Old', '2026-10-05', '2026-10-04'),
  ),
  'communities/writers/notes/spring.mdx': note(
    '2026-11-05',
    promise('Later', '2026-12-01'),
    promise('New', '2026-11-10', '2026-11-09'),
  ),
  'communities/writers/notes/older.mdx': note('2026-05-05', promise('Latest', '2026-06-01')),
})
const record = readCommunity(context, context.graph.get('community', 'writers')!)

test('promises stand with the open ones of days past first and the done ones last', () => {
  expect(record.promises.map(({ what, standing }) => [what, standing])).toEqual([
    ['Latest', 'Open since Jun 1, 2026'],
    ['Late', 'Open since Nov 12, 2026'],
    ['Due', 'Due Nov 20, 2026'],
    ['Later', 'Due Dec 1, 2026'],
    ['New', 'Done Nov 9, 2026'],
    ['Old', 'Done Oct 4, 2026'],
  ])
})

test('notes are newest first', () => {
  expect(record.notes.map(({ data }) => data.date)).toEqual(['2026-11-05', '2026-10-01', '2026-05-05'])
})

test('a meeting that is past is no next meeting', () => {
  expect(record.facts.find(([label]) => label === 'Next meeting')?.[1].text).toBeUndefined()
})
