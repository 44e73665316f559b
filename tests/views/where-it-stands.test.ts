import { expect, test } from 'vitest'
import { exampleStrategy } from '../../src/lib/check/example-strategy.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { listEntries } from '../../src/lib/views/entry-list.ts'
import {
  evidenceOfNamed,
  reachName,
  stageName,
  standingOfLesson,
  standingOfPrototype,
} from '../../src/lib/views/where-it-stands.ts'
import { cycle, ground, prototype, widelyTried } from '../knowledge/level-zone.ts'
import { contextOfExample } from './context-of-example.ts'

const standing = (example: Example, locale: 'en' | 'es' = 'en') => {
  const context = contextOfExample({ ...ground, ...example }, locale, '2026-04-01')
  return standingOfPrototype(context, context.graph.get('prototype', 'slots')!)
}

test('a prototype says its evidence and its stage, and two things to do', () => {
  const { rows, next, lessSure } = standing(widelyTried('slots'))
  expect(rows).toMatchObject([
    { label: 'Evidence', name: 'Tried over time', detail: 'level 3 of 6, 3 of 5 locks', locks: 3 },
    { label: 'Stage', name: 'Learning', why: '2 cycles are finished.' },
  ])
  expect(next).toEqual([
    'Count a class or school without the change at the same time, one that starts alike.',
    'Set a goal with a number and a day.',
  ])
  expect(lessSure).toEqual([])
})

test('in Spanish it says the same', () => {
  const { rows, next } = standing(widelyTried('slots'), 'es')
  expect(rows.map(({ name }) => name)).toEqual(['Probado a lo largo del tiempo', 'Aprendiendo'])
  expect(next[1]).toBe('Poner una meta con un número y un día.')
})

test('what rests is asked first what comes next, and one thing is not asked twice', () => {
  const paused = { ...widelyTried('slots'), ...cycle('slots', 3, { decision: 'pause' }) }
  expect(standing(paused).next[0]).toBe('Say whether it goes on, rests or has ended.')
  const bare = standing(prototype('slots', { problem: undefined }))
  expect(bare.next).toEqual(['Name the problem it is for.', 'Name the driver of the goal that it works on.'])
})

test('nobody is asked to go on with what was stopped or borrowed', () => {
  const stopped = { ...widelyTried('slots'), ...cycle('slots', 3, { decision: 'abandon' }) }
  expect(standing(stopped)).toMatchObject({ next: [], rows: [{}, { name: 'Stopped' }] })
  const source = { 'sources/study.mdx': '---\ntitle: Study\ncitation: A study\n---\n' }
  const borrowed = { ...source, ...widelyTried('slots', { borrowed: '{ from: [study], note: Facts }' }) }
  expect(standing(borrowed)).toMatchObject({ next: [], rows: [{ label: 'Evidence' }] })
  const context = contextOfExample({ ...ground, ...borrowed })
  expect(stageName(context, context.graph.get('prototype', 'slots')!)).toBeUndefined()
})

test('a card without our own lessons is advice, and shows no evidence', () => {
  const context = contextOfExample({ 'strategies/card.mdx': exampleStrategy() })
  const card = context.graph.get('strategy', 'card')!
  expect(reachName(context, card)).toBe('Advice from elsewhere')
  expect(standingOfLesson(context, card).rows).toHaveLength(1)
})

test('a competition entry and the data for other programs carry the level', () => {
  const entry = {
    'competitions/sprint/index.mdx': '---\ntitle: Sprint\n---\n',
    'competitions/sprint/entries/one.mdx': '---\ntitle: One\nschool: north\nprototypes: [slots]\n---\n',
  }
  const context = contextOfExample({ ...ground, ...widelyTried('slots'), ...entry }, 'en', '2026-04-01')
  expect(evidenceOfNamed(context, context.graph.find('entry', 'sprint/one')!)).toMatchObject([
    { name: 'Tried over time', of: { id: 'slots' } },
  ])
  expect(listEntries(context).entries.find(({ id }) => id === 'slots')).toMatchObject({
    evidence: 3,
    stage: 'learning',
  })
})
