import { expect, test } from 'vitest'
import type { Kind } from '../../src/lib/content/schemas/index.ts'
import { leaderKinds, type LeaderKind } from '../../src/lib/views/leader-kinds.ts'
import { readLeaderRecord } from '../../src/lib/views/leader-record.ts'
import { leadingOf } from '../../src/lib/views/leading.ts'
import { listOf } from '../../src/lib/views/list.ts'
import { newRecordAddress } from '../../src/lib/views/new-file.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { contextOfExample, page } from './context-of-example.ts'

const zone =
  'name: Zone\nplainWords: Words.\nminimumSurvey: 12\nrepository: https://github.com/district/zone\n'
const survey = (title: string, date: string, answers: number, ...more: string[]) =>
  page(`title: ${title}`, 'role: teachers', `date: ${date}`, `answers: ${answers}`, ...more)
const example = {
  'zone.yaml': zone,
  'schools/ada.mdx': page('title: Ada', 'level: middle'),
  'goals/drafts.mdx': page('title: Drafts', 'plainWords: More drafts.'),
  'risks/silence.mdx': page(
    'title: Silence',
    'plainWords: It goes quiet.',
    'actions: [{ do: Tell }, { do: Ask }]',
  ),
  'messages/a.mdx': page(
    'title: A',
    'audience: [families, press]',
    'know: Why we start.',
    'dates: [2026-12-01, 2026-11-25, 2026-09-01]',
    'goals: [drafts]',
    'risks: [{ risk: silence, action: 2 }]',
  ),
  'readiness/r.mdx': page(
    'title: R',
    'school: ada',
    'date: 2026-10-01',
    'areas: { space: { level: 1 }, leadership: { level: 3, evidence: Seen. } }',
  ),
  'pulses/first.mdx': survey('First', '2026-05-01', 40, 'understand: 45.5'),
  'pulses/few.mdx': survey('Few', '2026-08-01', 11, 'understand: 90', 'heard: [Secret]'),
  'pulses/last.mdx': survey('Last', '2026-10-01', 50, 'understand: 60'),
  'guardrails/b.mdx': page('title: B', 'decision: Homework.', 'freedom: yours', 'why: Schools know.'),
  'guardrails/c.mdx': page('title: C', 'decision: Guesses.', 'freedom: tight', 'why: It is fair.'),
}
const context = contextOfExample(example)
const read = (kind: LeaderKind, id: string, from = context) =>
  readLeaderRecord(from, from.graph.find(kind, id) as Parameters<typeof readLeaderRecord>[1])
const textOf = (facts: ReturnType<typeof read>['facts'], name: string) =>
  facts.find(([label]) => label === name)?.[1].text

test('a message says its groups and all its days in order, and that nobody can answer it', () => {
  const { facts, notice, sections, links } = read('message', 'a')
  expect(textOf(facts, 'For')).toBe('Families and Press and public')
  expect(textOf(facts, 'Dates')).toBe('Sep 1, 2026, Nov 25, 2026, and Dec 1, 2026')
  expect(notice).toBe('Nobody can answer this message yet.')
  // What stands under the title is not said a second time.
  expect(sections[0]).toEqual({ title: 'What to know', text: undefined })
  expect(links.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual(['Drafts', 'Silence'])
  expect(listOf(context, 'message').groups[0]?.rows[0]?.cells[1]?.text).toBe('Nov 25, 2026')
})

test('readiness names the areas that were looked at, in words, and how many are in place', () => {
  const areas = read('readiness', 'r').sections.find((section) => 'rows' in section)
  const rows = areas && 'rows' in areas ? areas.rows : []
  expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['Leadership', 'In place', 'Seen.'],
    ['Space, time and devices', 'Not yet', undefined],
  ])
  expect(listOf(context, 'readiness').groups[0]?.rows[0]?.cells[2]?.text).toBe('1 of 2')
})

test('a survey stands beside earlier ones of the same people, without those that few answered', () => {
  const over = read('pulse', 'last').sections[0]
  const rows = over && 'rows' in over ? over.rows : []
  expect(rows.map(([survey, , share]) => [survey?.entries?.[0]?.title, share?.text])).toEqual([
    ['First', '46%'],
    ['Last', '60%'],
  ])
})

test('nothing of a survey with too few answers is shown, on its page and in the list', () => {
  const shown = JSON.stringify([read('pulse', 'few'), read('pulse', 'few', contextOfExample(example, 'es'))])
  expect(shown).toContain('Fewer than 12 people answered.')
  expect(shown).not.toMatch(/90|"11"|Secret/)
  const row = listOf(context, 'pulse').groups[0]?.rows.find(({ heading }) => heading === 'Few')
  expect(JSON.stringify(row?.cells)).toBe(
    '[{"text":"Aug 1, 2026"},{"text":"Too few answers to show"},{},{},{}]',
  )
})

test('guardrails stand by how firm they are', () => {
  expect(listOf(context, 'guardrail').groups.map(({ label, rows }) => [label, rows[0]?.heading])).toEqual([
    ['The same for all', 'C'],
    ['The school’s own', 'B'],
  ])
})

test('the page for leaders gathers every kind of their records', () => {
  expect(leadingOf(context).map(({ kind, count }) => [kind, count])).toEqual([
    ['message', 1],
    ['session', 0],
    ['tool-choice', 0],
    ['readiness', 1],
    ['guardrail', 2],
    ['pulse', 3],
  ])
})

test.each(leaderKinds)('a new %s opens with fields that its schema knows', (kind: Kind) => {
  const { searchParams } = new URL(newRecordAddress(context, kind as LeaderKind) ?? '')
  const path = searchParams.get('filename')?.replace(/^content\//, '') ?? ''
  const entry = readEntry(path, new TextEncoder().encode(searchParams.get('value') ?? ''), 'digest')
  expect(entry?.kind).toBe(kind)
  expect(entry?.issues.map(({ rule }) => rule)).not.toContain('frontmatter/unknown-key')
  expect(entry?.issues.map(({ rule }) => rule)).not.toContain('frontmatter/yaml')
})
