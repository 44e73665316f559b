import { expect, test } from 'vitest'
import { readLesson } from '../../src/lib/views/lesson-record.ts'
import { writingContext } from './writing-zone.ts'

function read(evidence: string, more = '') {
  const context = writingContext({
    'lessons/new.mdx': `---\ntitle: New\nclaim: New\nevidence: [${evidence}]\n${more}---\n`,
    'sources/report.mdx': '---\ntitle: Report\ncitation: A report\ntype: report\n---\n',
    'prototypes/talk/cycle-03.mdx':
      '---\ntitle: Words only\nstarts: 2026-10-26\nobservations: Fine\npredictionHeld: cannot tell\ndecision: adopt\n---\n',
  })
  return readLesson(context, context.graph.get('lesson', 'new')!)
}

test('how sure a lesson is follows from what is linked', () => {
  const sure = (evidence: string, more?: string) => read(evidence, more).sureness.join(' ')
  expect(sure('')).toBe('No evidence is linked yet. Take it as an idea.')
  expect(sure('sources/report')).toBe('It rests on outside sources. Nobody here has tested it yet.')
  expect(sure('prototypes/talk/cycle-01', 'checkedBy: coach\n')).toBe(
    'Seen in one school, in one finished cycle. The prediction was compared with the result. Someone who was not there has read it. It may be different in another school.',
  )
  expect(sure('prototypes/talk/cycle-01, prototypes/talk/cycle-02, prototypes/talk/cycle-03')).toContain(
    'in 3 finished cycles. In 2 of them a prediction was compared with the result. Nobody from outside',
  )
})

test('an open cycle is shown and not counted', () => {
  const { evidence, sureness } = read('prototypes/talk/cycle-01, prototypes/talk-south/cycle-01')
  expect(evidence).toMatchObject([
    {
      entry: { id: 'talk/cycle-01' },
      status: 'adapt',
      result: 'Predicted 63%, saw 64%.',
      schools: [{ id: 'north' }],
    },
    { entry: { id: 'talk-south/cycle-01' }, status: 'open', schools: [{ id: 'south' }] },
  ])
  expect(sureness[0]).toBe('Seen in 2 schools, in one finished cycle.')
})

test('a whole prototype counts with all its finished cycles', () => {
  expect(read('prototypes/talk').sureness[0]).toBe('Seen in one school, in 3 finished cycles.')
})
