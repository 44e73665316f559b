import { expect, test } from 'vitest'
import { blindDigest, blindView } from '../../src/lib/judging/blind-view.ts'
import { noHistory } from '../../src/lib/knowledge/history.ts'
import { checkedExample } from '../checked-zone.ts'

const { graph } = checkedExample()
const zone = { graph, history: noHistory, today: '2026-11-21' }
const entries = graph.all('entry').filter(({ id }) => id.startsWith('2027-design-sprint/'))

test('a judge sees every part that the competition asks for, in its order, with the limit', () => {
  for (const entry of entries) {
    const { parts } = blindView(zone, entry, 'e-01')
    expect(parts.map(({ id }) => id)).toEqual([
      ...['problem', 'vision', 'model-of-a-day', 'what-we-tried', 'roll-out-plan', 'measures', 'budget'],
      ...['safe-to-try', 'who-was-involved'],
    ])
    for (const { words, limit, text } of parts) {
      expect(words).toBe(text.split(/\s+/).filter(Boolean).length)
      expect(limit).toBeGreaterThan(0)
    }
  }
})

test('nothing outside the parts comes through: no school, team, title, summary or body', () => {
  for (const entry of entries) {
    const shown = JSON.stringify(blindView(zone, entry, 'e-01'))
    const school = graph.linkedTo(entry, 'school')[0]
    const hidden = [entry.id, entry.title, school?.id, school?.title, entry.data.plainWords, 'In short']
    for (const words of hidden) expect(shown).not.toContain(words)
    for (const prototype of graph.linkedTo(entry, 'prototype')) expect(shown).not.toContain(prototype.id)
  }
})

test('evidence is counted the same way for all: a stopped try with wrong guesses stands as it was', () => {
  const entry = graph.get('entry', '2027-design-sprint/the-last-third')
  const [sheet] = entry ? blindView(zone, entry, 'e-01').evidence : []
  expect(sheet).toMatchObject({
    status: 'abandon',
    cycles: { finished: 2 },
    predictions: { no: 2 },
    scale: 3,
  })
  // From 31 minutes to 39, and the aim was 22. Those numbers stand on the public page of the prototype.
  expect(sheet?.measures[0]).toEqual({ kind: expect.any(String), better: 'down', reached: -9 })
})

test('the digest changes with a word that judges see, and with no other', () => {
  const [entry] = entries
  if (!entry) throw new Error('The example competition has entries.')
  const changed = (data: object) =>
    blindDigest(blindView(zone, { ...entry, data: { ...entry.data, ...data } }, 'e-01'))
  const before = changed({})
  expect(changed({ plainWords: 'Something else.' })).toBe(before)
  expect(changed({ parts: { ...entry.data.parts, vision: 'Something else.' } })).not.toBe(before)
})
