import { expect, test } from 'vitest'
import { sayResult } from '../../src/lib/views/cycle-result.ts'
import { readCycle } from '../../src/lib/views/cycle-record.ts'
import type { PageContext } from '../../src/lib/views/page-context.ts'
import { writingContext } from './writing-zone.ts'

const read = (id: string, context: PageContext = writingContext()) =>
  readCycle(context, context.graph.get('cycle', id)!)

test('a cycle knows the ones before and after it', () => {
  expect([read('talk/cycle-01').previous, read('talk/cycle-01').next?.id]).toEqual([
    undefined,
    'talk/cycle-02',
  ])
  expect([read('talk/cycle-02').previous?.id, read('talk/cycle-02').next]).toEqual([
    'talk/cycle-01',
    undefined,
  ])
})

test('the numbers stand beside start and prediction, without those of small groups', () => {
  expect(read('talk/cycle-01').results).toEqual([
    { name: 'Drafts', before: '53%', predicted: '63%', saw: '64%', students: '40', note: '' },
    {
      name: 'Calm',
      before: 'fewer than 10 students',
      predicted: '',
      saw: '',
      students: 'fewer than 10',
      note: '',
    },
  ])
})

test('a prediction without a result yet has a row of its own', () => {
  const open = '---\ntitle: Open\nstarts: 2026-11-16\nprediction: { measure: drafts, value: 85 }\n---\n'
  const { results } = read('talk/cycle-03', writingContext({ 'prototypes/talk/cycle-03.mdx': open }))
  expect(results).toEqual([
    { name: 'Drafts', before: '53%', predicted: '85%', saw: '', students: '', note: '' },
  ])
})

test('what got in the way is told with its kind and the room that would help', () => {
  const cycle = `---
title: Rule
inTheWay: [{ what: Other, kind: time }, { what: Bells, kind: rule, department: Scheduling, flexibility: longer }]
---
`
  const longer =
    '---\ntitle: Longer\nrequirement: { title: Bells, level: habit }\ncategory: time\nstanding: verbal\n---\n'
  const context = writingContext({
    'prototypes/talk/cycle-03.mdx': cycle,
    'flexibilities/longer.mdx': longer,
  })
  expect(read('talk/cycle-03', context).inTheWay).toMatchObject([
    { what: 'Other', kind: 'Time' },
    { what: 'Bells', kind: 'A rule', department: 'Scheduling', flexibility: { id: 'longer' } },
  ])
  expect(read('talk/cycle-03', context).inTheWay[0]?.flexibility).toBeUndefined()
})

test('without a prediction the result is compared with the start', () => {
  const say = (results: string) => {
    const context = writingContext({
      'prototypes/talk/cycle-03.mdx': `---\ntitle: A\nresults: [${results}]\n---\n`,
    })
    return sayResult(context, context.graph.get('cycle', 'talk/cycle-03')!)
  }
  expect(say('{ measure: drafts, value: 70 }')).toBe('Went from 53% to 70%.')
  expect(say('{ measure: calm, value: 6 }')).toBe('Saw 6.')
  expect(say('{ measure: drafts, words: About the same }')).toBeUndefined()
})

test('a lesson that names a cycle twice is listed once', () => {
  const twice = '---\ntitle: L\nclaim: C.\nevidence: [talk/cycle-01, prototypes/talk/cycle-01]\n---\n'
  const { lessons } = read('talk/cycle-01', writingContext({ 'lessons/l.mdx': twice }))
  expect(lessons.filter(({ id }) => id === 'l')).toHaveLength(1)
})
