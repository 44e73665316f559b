import { expect, test } from 'vitest'
import { countsOf, isUntried, triedFor, type Topic } from '../../src/lib/views/tried.ts'
import { page } from './context-of-example.ts'
import { writingContext } from './writing-zone.ts'

const more = {
  'prototypes/talk/cycle-03.mdx': page(
    'title: At lunch',
    'predictionHeld: "no"',
    'learned: Lunch is no time for it',
    'results: [{ measure: drafts, value: 60 }]',
    'decision: adapt',
  ),
  'prototypes/stopped/index.mdx': page(
    'title: Points',
    'problem: few-drafts',
    'change: Points',
    'schools: [south]',
    'grades: [Year 9]',
    'coach: literacy coach',
    'consent: no student work or images',
  ),
  'prototypes/stopped/cycle-01.mdx': page(
    'title: First',
    'results: [{ measure: drafts, value: 60 }]',
    'learned: Points cost more than they bring',
    'decision: abandon',
  ),
  'lessons/no-points.mdx': page(
    'title: No points',
    'claim: Points do not help',
    'notThis: Do not give points',
    'outcome: did not work',
    'problems: [few-drafts]',
    'evidence: [prototypes/stopped/cycle-01]',
  ),
  'lessons/a-draft.mdx': page('title: D', 'claim: D', 'draft: true', 'problems: [few-drafts]'),
  'communities/w/index.mdx': page('title: Writing', 'domain: Drafts', 'problems: [few-drafts]'),
  'strategies/talk-card.mdx': page(
    'title: Talk card',
    'problems: [few-drafts]',
    'lessons: [talk-helps]',
    'askAPerson: coach at North',
  ),
}

function ask(topic: 'problem' | Topic) {
  const context = writingContext(more)
  const problem = context.graph.get('problem', 'few-drafts')
  if (!problem) throw new Error('The example has a problem.')
  const tried = triedFor(context, topic === 'problem' ? { of: 'problem', problem } : topic)
  return { context, tried }
}

test('cards come before lessons, lessons that have come furthest first, and drafts not at all', () => {
  const { tried } = ask('problem')
  expect(tried.copy.map(({ entry }) => entry.title)).toEqual(['Talk card', 'Talk helps', 'One room'])
})

test('what did not work: lessons that say so, work that was stopped, and cycles that turned out otherwise', () => {
  const { tried } = ask('problem')
  expect(tried.avoid.map(({ entry, says, whole }) => [whole?.title, entry.title, says])).toEqual([
    [undefined, 'No points', 'Do not give points'],
    [undefined, 'Points', 'Points cost more than they bring'],
    ['Talk first', 'At lunch', 'Lunch is no time for it'],
  ])
})

test('roles to ask, with their schools, and the communities on the problem', () => {
  const { tried } = ask('problem')
  expect(tried.ask.map(({ text }) => text)).toEqual(['coach at North', 'literacy coach, South'])
  expect(tried.communities.map(({ title }) => title)).toEqual(['Writing'])
})

test('the first sentence counts what there is', () => {
  const { context, tried } = ask('problem')
  expect(countsOf(context, tried)).toBe('So far: 4 prototypes in 2 schools, 3 lessons, and 1 strategy card.')
})

test('a grade finds work of its band, and an English Year counts as the grade of the same age', () => {
  const titles = (band: '6-8' | '9-12') =>
    ask({ of: 'grades', band }).tried.prototypes.map(({ entry }) => entry.title)
  expect(titles('6-8').sort()).toEqual(['Points', 'Talk first'])
  expect(isUntried(ask({ of: 'grades', band: '9-12' }).tried)).toBe(true)
})
