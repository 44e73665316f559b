import { expect, test } from 'vitest'
import { readLesson } from '../../src/lib/views/lesson-record.ts'
import { standingOfLesson } from '../../src/lib/views/where-it-stands.ts'
import { writingContext } from './writing-zone.ts'

function write(evidence: string, more = '') {
  const context = writingContext({
    'lessons/new.mdx': `---\ntitle: New\nclaim: New\nevidence: [${evidence}]\n${more}---\n`,
    'sources/report.mdx': '---\ntitle: Report\ncitation: A report\ntype: report\n---\n',
    'sources/rated.mdx':
      '---\ntitle: Rated\ncitation: A study\nessaTier: { tier: "2", outcome: reading, ratedBy: https://ies.ed.gov/ncee/wwc/ }\n---\n',
    'prototypes/talk/cycle-03.mdx':
      '---\ntitle: Words only\nstarts: 2026-10-26\nobservations: Fine\npredictionHeld: cannot tell\ndecision: adopt\n---\n',
  })
  return { context, lesson: context.graph.get('lesson', 'new')! }
}

function read(evidence: string) {
  const { context, lesson } = write(evidence)
  return readLesson(context, lesson)
}

test('how far a lesson has come follows from what is linked', () => {
  const stands = (evidence: string, more?: string) => {
    const { context, lesson } = write(evidence, more)
    const [reach] = standingOfLesson(context, lesson).rows
    return `${reach?.name}: ${reach?.why}`
  }
  expect(stands('')).toBe('Note: Nothing is linked that shows it, so take it as an idea.')
  expect(stands('sources/report')).toMatch(/^Note: No finished cycle stands behind it/)
  expect(stands('prototypes/talk/cycle-01')).toBe(
    'Micro-lesson: One finished cycle at one school stands behind it.',
  )
  expect(stands('prototypes/talk', 'checkedBy: coach\n')).toBe(
    'Tested lesson: In 2 cycles a prediction was compared with the result, and someone else has read it.',
  )
})

test('the page names the prototype behind it and what to do next, at most two things', () => {
  const { context, lesson } = write('prototypes/talk/cycle-01')
  const { rows, next, lessSure } = standingOfLesson(context, lesson)
  expect(rows[1]).toMatchObject({ name: 'Idea', detail: 'level 0 of 6, 0 of 5 locks', of: { id: 'talk' } })
  expect(next).toEqual([
    'Link one more finished cycle that compared its prediction with the result.',
    'Ask someone who was not there to read it.',
  ])
  expect(lessSure).toEqual(['It was seen in one school. It may be different in another.'])
})

test('borrowed work is asked for nothing, and an outside rating stands apart', () => {
  const { context, lesson } = write('prototypes/talk/cycle-01', 'borrowed: { from: [rated], note: Facts }\n')
  const { next, ratings } = standingOfLesson(context, lesson)
  expect(next).toEqual([])
  expect(ratings).toMatchObject([{ tier: '2', outcome: 'reading', source: { id: 'rated' } }])
})

test('an open cycle is shown and not counted', () => {
  const { evidence } = read('prototypes/talk/cycle-01, prototypes/talk-south/cycle-01')
  expect(evidence).toMatchObject([
    {
      entry: { id: 'talk/cycle-01' },
      status: 'adapt',
      result: 'Predicted 63%, saw 64%.',
      schools: [{ id: 'north' }],
    },
    { entry: { id: 'talk-south/cycle-01' }, status: 'open', schools: [{ id: 'south' }] },
  ])
})
