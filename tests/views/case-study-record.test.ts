import { expect, test } from 'vitest'
import { readCaseStudy } from '../../src/lib/views/case-study-record.ts'
import { readStrategy } from '../../src/lib/views/strategy-record.ts'
import { writingContext } from './writing-zone.ts'

const context = writingContext()

test('only people who agreed are quoted, by role', () => {
  const { voices } = readCaseStudy(context, context.graph.get('case-study', 'south-story')!)
  expect(voices).toEqual([{ role: 'Teacher', words: 'Yes' }])
})

test('what a school took over names the other schools it comes from', () => {
  const { reused, tried } = readCaseStudy(context, context.graph.get('case-study', 'south-story')!)
  expect(reused.map(({ entry, from }) => [entry.id, from.map(({ id }) => id)])).toEqual([
    ['talk-helps', ['north']],
    ['talk-card', ['north']],
  ])
  expect(tried).toMatchObject([{ entry: { id: 'talk-south' }, status: 'open' }])
})

test('a strategy card lists its answers in order, what is open, and where it was used', () => {
  const { answers, open, sites, lessons } = readStrategy(context, context.graph.get('strategy', 'talk-card')!)
  expect(answers).toEqual([
    { question: 'why', text: 'It helps' },
    { question: 'steps', list: ['Ask', 'Listen'], ordered: true },
  ])
  expect(open).toHaveLength(10)
  expect(sites).toMatchObject([
    { school: { id: 'north' }, prototype: undefined, who: '', outcome: 'Good' },
    { school: { id: 'south' }, prototype: { id: 'talk-south' }, outcome: 'Better' },
  ])
  expect(lessons.map(({ id }) => id)).toEqual(['talk-helps'])
})
