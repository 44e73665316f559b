import { describe, expect, test } from 'vitest'
import { exampleStrategy } from '../../src/lib/check/example-strategy.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { noHistory } from '../../src/lib/knowledge/history.ts'
import { reachLevel, reachOfStrategy } from '../../src/lib/knowledge/reach-level.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { cycle, ground, prototype, school } from './level-zone.ts'

const lesson = (fields: Record<string, string | undefined> = {}): Example => {
  const all = {
    title: 'Book a time',
    claim: 'Book a time for each draft.',
    evidence: '[prototypes/slots/cycle-01, prototypes/slots/cycle-02]',
    author: 'teacher',
    checkedBy: 'coach',
    mayNotWorkWhen: 'Students have nothing to show.',
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return { 'lessons/book.mdx': `---\n${lines.join('\n')}\n---\n` }
}
const tried = {
  ...ground,
  ...prototype('slots'),
  ...cycle('slots', 1),
  ...cycle('slots', 2, { decision: 'adopt' }),
}
const read = (example: Example) => {
  const graph = graphOfExample({ ...tried, ...example })
  return reachLevel({ graph, history: noHistory }, graph.get('lesson', 'book')!)
}

describe('how far a lesson has come', () => {
  test('a note has no finished cycle behind it', () => {
    expect(read(lesson({ evidence: undefined }))).toMatchObject({ level: 'note', facts: { linked: false } })
    const open = cycle('slots', 2, { decision: undefined })
    const linked = lesson({ evidence: '[prototypes/slots/cycle-02]' })
    expect(read({ ...open, ...linked })).toMatchObject({
      level: 'note',
      next: ['evidence'],
      facts: { linked: true },
    })
  })

  test('one finished cycle makes a micro-lesson', () => {
    expect(read(lesson({ evidence: '[prototypes/slots/cycle-01]', checkedBy: undefined }))).toMatchObject({
      level: 'micro',
      next: ['cycles', 'reader'],
      threats: ['one-school'],
    })
  })

  test('two compared predictions and a reader from outside make a tested lesson', () => {
    expect(read(lesson()).level).toBe('tested')
    expect(read(lesson({ checkedBy: 'Teacher' }))).toMatchObject({ level: 'micro', next: ['reader'] })
    expect(read({ ...lesson(), ...cycle('slots', 1, { prediction: undefined }) })).toMatchObject({
      level: 'micro',
      next: ['cycles'],
    })
  })

  test('what did not work ends as a tested lesson and asks for no card', () => {
    expect(read(lesson({ outcome: 'did not work' }))).toMatchObject({
      level: 'tested',
      why: 'warning',
      next: [],
    })
  })

  const card = (fields: Record<string, string | undefined> = {}): Example => ({
    'strategies/card.mdx': exampleStrategy({ lessons: '[book]', ...fields }),
  })
  const bare = { materials: undefined, where: undefined, howOften: undefined, howToTell: undefined }

  test('a card with eight answers, limits and a decision to keep make a candidate', () => {
    expect(read({ ...lesson(), ...card(bare) })).toMatchObject({ level: 'candidate', facts: { answered: 8 } })
    expect(read({ ...lesson(), ...card({ ...bare, how: undefined }) })).toMatchObject({
      level: 'tested',
      next: ['card'],
    })
    expect(read({ ...lesson({ mayNotWorkWhen: undefined }), ...card() }).next).toEqual(['limits'])
    expect(read({ ...lesson(), ...card(), ...cycle('slots', 2) }).next).toEqual(['decision'])
  })

  const used = {
    ...school('east'),
    ...school('west'),
    ...card({
      lessWell: 'None yet.',
      sites: '[{ school: east, who: aide, outcome: Good }, { school: west, outcome: Good }]',
    }),
  }

  test('two other schools and a word on where it did less well make a replicable strategy', () => {
    expect(read({ ...lesson(), ...used })).toMatchObject({
      level: 'replicable',
      next: ['policy'],
      facts: { sites: 2 },
    })
    const home = card({ sites: '[{ school: east, outcome: Good }, { school: north, outcome: Good }]' })
    expect(read({ ...lesson(), ...used, ...home })).toMatchObject({
      level: 'candidate',
      next: ['sites', 'less-well'],
    })
    const own = card({
      lessWell: 'None yet.',
      sites: '[{ school: east, who: teacher, outcome: Good }, { school: west, who: teacher, outcome: Good }]',
    })
    expect(read({ ...lesson(), ...used, ...own })).toMatchObject({ level: 'candidate', next: ['sites'] })
  })

  test('a rule of the board that links to it makes it a district practice', () => {
    const rule = (standing: string) => ({
      'flexibilities/time.mdx': `---\ntitle: Time\nrequirement: { title: Bells, level: local policy }\ncategory: time\nstanding: ${standing}\n---\nSee [the card](/strategies/card/).\n`,
    })
    expect(read({ ...lesson(), ...used, ...rule('board policy') })).toMatchObject({
      level: 'district',
      next: [],
    })
    expect(read({ ...lesson(), ...used, ...rule('verbal') }).level).toBe('replicable')
  })

  test('a draft is a note, and a replaced lesson says so', () => {
    expect(read(lesson({ draft: 'true' }))).toMatchObject({ level: 'note', why: 'draft' })
    const newer = { 'lessons/new.mdx': '---\ntitle: New\nclaim: New\n---\n' }
    expect(read({ ...lesson({ supersededBy: 'new' }), ...newer }).threats).toContain('superseded')
  })

  test('a card stands where its furthest lesson stands, and a card from outside is advice', () => {
    const graph = graphOfExample({ ...tried, ...lesson(), ...card() })
    expect(reachOfStrategy({ graph, history: noHistory }, graph.get('strategy', 'card')!).level).toBe(
      'candidate',
    )
    const alone = graphOfExample({ 'strategies/card.mdx': exampleStrategy() })
    expect(
      reachOfStrategy({ graph: alone, history: noHistory }, alone.get('strategy', 'card')!),
    ).toMatchObject({
      level: 'note',
      why: 'advice',
      next: ['lessons'],
    })
  })
})
