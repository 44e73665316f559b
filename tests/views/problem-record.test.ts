import { expect, test } from 'vitest'
import { readProblem } from '../../src/lib/views/problem-record.ts'
import { writingContext } from './writing-zone.ts'

const context = writingContext()
const record = readProblem(context, context.graph.get('problem', 'few-drafts')!)

test('the trail counts what follows from the problem and says what stands out', () => {
  expect(record.trail).toEqual([
    { anchor: 'problem', count: '1', name: 'problem', detail: 'seen in 2 schools' },
    { anchor: 'prototypes', count: '3', name: 'prototypes', detail: '1 testing, 1 adopted, 1 planned' },
    { anchor: 'cycles', count: '3', name: 'cycles', detail: 'since Sep 2026' },
    { anchor: 'lessons', count: '2', name: 'lessons', detail: '1 seen in more than one school' },
    { anchor: 'case-studies', count: '1', name: 'case study', detail: '1 reuses what was learned' },
  ])
})

test('lessons seen in more schools come first', () => {
  expect(record.lessons.map(({ entry, schools }) => [entry.id, schools.length])).toEqual([
    ['talk-helps', 2],
    ['one-room', 1],
  ])
})

test('cycles are newest first, prototypes say how far they came', () => {
  expect(record.cycles.map(({ entry }) => entry.id)).toEqual([
    'talk-south/cycle-01',
    'talk/cycle-02',
    'talk/cycle-01',
  ])
  expect(record.prototypes.find(({ entry }) => entry.id === 'talk')).toMatchObject({
    status: 'adopt',
    cycles: '2',
    progress: 'from 53% to 78%',
  })
})

test('a case study of one of the prototypes belongs here with what it reuses', () => {
  expect(record.caseStudies).toMatchObject([
    { entry: { id: 'south-story' }, reuses: [{ id: 'talk-helps' }, { id: 'talk-card' }] },
  ])
})

test('a story that reuses what was learned for another problem does not count as reuse', () => {
  const other = writingContext({
    'problems/other.mdx': '---\ntitle: Other\nstatement: Other\n---\n',
    'case-studies/south-story.mdx':
      '---\ntitle: South story\nschool: south\nproblems: [other]\nreused: [lessons/talk-helps]\n---\n',
  })
  const { trail, untouched } = readProblem(other, other.graph.get('problem', 'other')!)
  expect(trail.at(-1)).toMatchObject({ count: '1', detail: '' })
  expect(untouched).toBe(false)
})

test('a problem nobody has worked on has an empty trail', () => {
  const alone = writingContext({ 'problems/new.mdx': '---\ntitle: New\nstatement: New\n---\n' })
  const { trail, untouched } = readProblem(alone, alone.graph.get('problem', 'new')!)
  expect(trail.map(({ count, detail }) => count + detail)).toEqual(['1', '0', '0', '0', '0'])
  expect(untouched).toBe(true)
})
