import { expect, test } from 'vitest'
import { stateOfCycle } from '../../src/lib/knowledge/cycle-state.ts'
import { statusOf, statusOfCycle } from '../../src/lib/knowledge/status.ts'
import { writingContext } from './writing-zone.ts'

const { graph, today } = writingContext()
const statusOfId = (id: string, day = today) => statusOf(graph, graph.get('prototype', id)!, day)

test('a prototype has the latest decision of its cycles', () => {
  expect(statusOfId('talk')).toBe('adopt')
})

test('a prototype is being tested while a cycle runs, and after it until someone decides', () => {
  expect([statusOfId('talk-south', '2026-11-02'), statusOfId('talk-south', '2027-01-01')]).toEqual([
    'open',
    'open',
  ])
})

test('without a cycle that has begun it is planned', () => {
  expect([statusOfId('later'), statusOfId('talk-south', '2026-11-01')]).toEqual(['planned', 'planned'])
})

test('a cycle planned after a decision leaves the decision standing', () => {
  const next = '---\ntitle: Next\nstarts: 2027-01-11\n---\n'
  const { graph: more } = writingContext({ 'prototypes/talk/cycle-03.mdx': next })
  expect(statusOf(more, more.get('prototype', 'talk')!, today)).toBe('adopt')
})

test('a cycle without days is planned until it has results', () => {
  const at = (front: string) => {
    const zone = writingContext({ 'prototypes/later/cycle-01.mdx': `---\n${front}\n---\n` })
    return stateOfCycle(zone.graph.get('cycle', 'later/cycle-01')!, today)
  }
  expect([
    at('title: A'),
    at('observations: It went well'),
    at('ends: 2026-11-01\nobservations: Fine'),
  ]).toEqual(['planned', 'open', 'waiting'])
})

test('the last day still belongs to a cycle', () => {
  const cycle = graph.get('cycle', 'talk-south/cycle-01')!
  expect([stateOfCycle(cycle, '2026-12-04'), stateOfCycle(cycle, '2026-12-05')]).toEqual(['open', 'waiting'])
  expect(statusOfCycle(cycle, '2026-12-05')).toBe('open')
})
