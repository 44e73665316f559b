import { expect, test } from 'vitest'
import { guessKind } from '../../src/lib/check/guess-kind.ts'
import { placeWriteUp } from '../../src/lib/check/place-write-up.ts'
import { checkedExample } from '../checked-zone.ts'

const zone = checkedExample()
const { entries } = zone.graph
const cycle = entries.find(({ kind, complete }) => kind === 'cycle' && complete)!
const lesson = entries.find(({ kind, complete }) => kind === 'lesson' && complete)!

test('the fields of a page tell what it is', () => {
  const wrong = entries.filter(({ path, kind }) => guessKind(zone.content.textOf(path) ?? '') !== kind)
  // A school with two fields that other kinds have, too.
  expect(wrong.length).toBeLessThan(3)
})

test.each([
  ['Cycle 2: drafts\n\nWe asked whether', '', 'cycle'],
  ['# Lección\n\nReservar tiempo', '', 'lesson'],
  ['Notes of Monday', 'cycle-02.mdx', 'cycle'],
  ['date,measure,value\n2026-01-05,drafts,53\n', '', 'data'],
  ['a,b\n1,2\n', 'numbers.csv', 'data'],
  ['Something else', 'x.mdx', undefined],
  ['---\ntitle: No more than this\n---\n', '', undefined],
])('%j in a file %j is read as %s', (text, name, kind) => {
  expect(guessKind(text, name)).toBe(kind)
})

test('a newer version of a page takes its place, by the name of its file or by its words', () => {
  const text = zone.content.textOf(cycle.path) ?? ''
  expect(placeWriteUp({ text, kind: 'cycle' }, entries)).toEqual({
    path: cycle.path,
    owner: cycle.id.split('/')[0],
  })
  const renamed = `---\ntitle: Another title\n---\n`
  const name = `${lesson.id}.mdx`
  expect(placeWriteUp({ text: renamed, kind: 'lesson', name }, entries).path).toBe(lesson.path)
})

test('a new page gets a place of its own, below what it belongs to', () => {
  const text = '---\ntitle: Costs come first\n---\n'
  expect(placeWriteUp({ text, kind: 'lesson' }, entries)).toEqual({ path: 'lessons/costs-come-first.mdx' })
  const owner = cycle.id.split('/')[0] ?? ''
  const placed = placeWriteUp({ text: '---\nquestion: New?\n---\n', kind: 'cycle', owner }, entries)
  expect(placed.owner).toBe(owner)
  expect(placed.path).toMatch(new RegExp(`^prototypes/${owner}/cycle-\\d\\d\\.mdx$`))
  expect(entries.map(({ path }) => path)).not.toContain(placed.path)
  expect(placeWriteUp({ text: '', kind: 'cycle' }, entries).owner).toBeUndefined()
  expect(placeWriteUp({ text: '', kind: 'data', owner }, entries).path).toBe(`prototypes/${owner}/data.csv`)
})

test('a place that a document named is kept, until its writer says that it belongs elsewhere', () => {
  const path = 'prototypes/quiet-start/cycle-07.mdx'
  const place = (owner?: string) => placeWriteUp({ text: '', kind: 'cycle', path, owner }, entries).path
  expect(place()).toBe(path)
  expect(place('draft-by-friday')).toMatch(/^prototypes\/draft-by-friday\//)
})
