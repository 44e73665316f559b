import { expect, test } from 'vitest'
import { nextUp } from '../../src/lib/views/next-up.ts'
import { readRamp } from '../../src/lib/views/ramp.ts'
import { familyOf, type FamilyMember } from '../../src/lib/views/strategy-family.ts'
import { whoElse } from '../../src/lib/views/who-else.ts'
import { page } from './context-of-example.ts'
import { writingContext, writingZone } from './writing-zone.ts'

const cycle = (...lines: string[]) =>
  page('results: [{ measure: drafts, value: 64, students: 40 }]', ...lines)
const talkIn = (files: Record<string, string> = {}, locale: 'en' | 'es' = 'en', id = 'talk') => {
  const context = writingContext(files, locale)
  const prototype = context.graph.get('prototype', id)
  if (!prototype) throw new Error(`The example has the prototype ${id}.`)
  return { context, prototype }
}

test('a ramp says how the work grew and how many predictions were right', () => {
  const { context, prototype } = talkIn({
    'prototypes/talk/cycle-01.mdx': cycle('scale: 2', 'predictionHeld: "no"', 'decision: adapt'),
    'prototypes/talk/cycle-02.mdx': cycle('scale: 4', 'predictionHeld: "yes"', 'decision: adopt'),
  })
  const ramp = readRamp(context, prototype)
  expect(ramp?.finding).toBe(
    'From one class to a grade or department in 2 cycles; 1 of 2 predictions was right',
  )
  expect(ramp?.steps.map(({ scale, held, status }) => [scale, held, status])).toEqual([
    [2, 'no', 'adapt'],
    [4, 'yes', 'adopt'],
  ])
})

test('without sizes, or with one cycle, there is no ramp', () => {
  const { context, prototype } = talkIn()
  expect(readRamp(context, prototype)).toBeUndefined()
})

test('others on the same problem come first, each once, and none that the page names already', () => {
  const files = {
    'communities/w/index.mdx': page(
      'title: Writing',
      'domain: D.',
      'problems: [few-drafts]',
      'schools: [north]',
    ),
    'prototypes/elsewhere/index.mdx': page(
      'title: Elsewhere',
      'change: C',
      'schools: [south]',
      'grades: [8]',
      'consent: no student work or images',
    ),
    'prototypes/a-draft/index.mdx': page(
      'title: Draft',
      'draft: true',
      'problem: few-drafts',
      'change: C',
      'schools: [south]',
      'consent: no student work or images',
    ),
  }
  const { context, prototype } = talkIn(files)
  const south = context.graph.get('prototype', 'talk-south')
  const found = whoElse(context, prototype, south ? [south] : [])
  expect(found.map(({ entry, why }) => `${entry.title}: ${why}`)).toEqual([
    'Later: same problem',
    'Writing: same problem',
    'Elsewhere: grade 8 too',
  ])
})

test('the family of a card goes back to the first prototype and on to all that were adapted from it', () => {
  const south = (writingZone['prototypes/talk-south/index.mdx'] ?? '').replace(
    'adaptedFrom',
    'changedForUs: [{ what: Pairs of three }]\nadaptedFrom',
  )
  const { context } = talkIn({
    'prototypes/talk-south/index.mdx': south,
    'prototypes/third/index.mdx': page(
      'title: Third',
      'change: C',
      'schools: [north]',
      'adaptedFrom: prototypes/talk-south',
      'consent: no student work or images',
    ),
  })
  const card = context.graph.get('strategy', 'talk-card')
  const shown = ({ entry, changed, children }: FamilyMember): unknown => [
    entry.title,
    changed.map(({ what }) => what),
    children.map(shown),
  ]
  expect(card && familyOf(context, card).map(shown)).toEqual([
    ['Talk first', [], [['Talk at South', ['Pairs of three'], [['Third', [], []]]]]],
  ])
})

test('two prototypes that name each other as origin do not turn in circles', () => {
  const from = (id: string) =>
    page(
      'title: T',
      'change: C',
      'schools: [north]',
      `adaptedFrom: prototypes/${id}`,
      'consent: no student work or images',
    )
  const { context } = talkIn({
    'prototypes/talk-south/index.mdx': from('third'),
    'prototypes/third/index.mdx': from('talk-south'),
  })
  const card = context.graph.get('strategy', 'talk-card')
  expect(card && familyOf(context, card)).toHaveLength(1)
})

test('a team sees at most two things to do, and none on work from elsewhere', () => {
  const { context, prototype } = talkIn({}, 'en', 'later')
  expect(nextUp(context, prototype)).toHaveLength(2)
  const running = talkIn({}, 'en', 'talk-south')
  expect(nextUp(running.context, running.prototype)[0]).toEqual({
    text: 'Cycle 1 runs until Dec 4, 2026. Then write what happened and decide.',
  })
  const borrowed = (writingZone['prototypes/later/index.mdx'] ?? '').replace(
    'title: Later',
    'borrowed: { from: [book], note: Facts. }\ntitle: Later',
  )
  const other = talkIn({ 'prototypes/later/index.mdx': borrowed }, 'en', 'later')
  expect(nextUp(other.context, other.prototype)).toEqual([])
})
