import { describe, expect, test } from 'vitest'
import { exampleHistory, historyOfExample } from '../../src/lib/check/example-history.ts'
import { exampleStrategy } from '../../src/lib/check/example-strategy.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { evidenceLevel, evidenceSteps } from '../../src/lib/knowledge/evidence-level.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { cycle, ground, measures, prototype, school, widelyTried } from './level-zone.ts'

const standingOf = (example: Example, id = 'slots') => {
  const graph = graphOfExample({ ...ground, ...example })
  return evidenceLevel({ graph, history: historyOfExample(example) }, graph.get('prototype', id)!)
}

/** Weekly counts, first `before` the cycle of 2 February and then from it on. */
const counts = (before: number[], after: number[]): Example => {
  const day = (index: number) =>
    new Date(Date.UTC(2026, 1, 3) + index * 7 * 86_400_000).toISOString().slice(0, 10)
  const rows = [...before, ...after].map((value, index) => `${day(index - before.length)},drafts,${value},60`)
  return { 'prototypes/slots/data.csv': `date,measure,value,n\n${rows.join('\n')}\n` }
}
const inFebruary = { ...cycle('slots', 2), ...cycle('slots', 3) }

describe('level', () => {
  test('0: an idea names a problem and a reason; without them it says what is missing', () => {
    expect(standingOf(prototype('slots', { measures: undefined }))).toMatchObject({
      level: 0,
      why: 'idea',
      next: ['measure', 'baseline'],
    })
    expect(
      standingOf(prototype('slots', { problem: undefined, because: undefined, driver: undefined })),
    ).toMatchObject({
      level: 0,
      why: 'unfinished',
      next: ['problem', 'because'],
    })
  })

  test('1: planned as a test, whose cycle may still be open', () => {
    const planned = { results: undefined, predictionHeld: undefined, decision: undefined }
    const standing = standingOf({ ...prototype('slots'), ...cycle('slots', 1, planned) })
    expect(standing).toMatchObject({ level: 1, why: 'reasoned', locks: 1, next: ['tests'], threats: [] })
  })

  test('1: a driver that only the problem names counts', () => {
    const problem = {
      'problems/few.mdx': ground['problems/few.mdx']!.replace('goal:', 'driver: help\ngoal:'),
    }
    const example = { ...prototype('slots', { driver: undefined }), ...cycle('slots', 1) }
    expect(standingOf(example).next).toEqual(['driver'])
    expect(standingOf({ ...example, ...problem }).level).toBe(1)
  })

  test.each([
    ['no prediction', { prediction: undefined }],
    ['no look back', { predictionHeld: undefined }],
    ['a look back that cannot tell', { predictionHeld: 'cannot tell' }],
    ['no decision', { decision: undefined }],
    ['no results', { results: undefined }],
    ['a draft', { draft: 'true' }],
  ])('2: two finished cycles; a second one with %s does not count', (_, fields) => {
    const first = { ...prototype('slots'), ...cycle('slots', 1) }
    expect(standingOf({ ...first, ...cycle('slots', 2) })).toMatchObject({ level: 2, facts: { tests: 2 } })
    expect(standingOf({ ...first, ...cycle('slots', 2, fields) })).toMatchObject({
      level: 1,
      facts: { tests: 1 },
    })
  })

  test('2: a prediction that came with the results or after them is no test', () => {
    const both = { ...prototype('slots'), ...cycle('slots', 1), ...cycle('slots', 2) }
    expect(standingOf({ ...both, ...cycle('slots', 2, { plannedOn: '2026-02-20' }) }).level).toBe(2)
    const dated = {
      results: '[{ measure: drafts, value: 62, date: 2026-02-20 }, { measure: calm, value: 4 }]',
    }
    expect(standingOf({ ...both, ...cycle('slots', 2, { ...dated, plannedOn: '2026-02-20' }) }).level).toBe(1)
    const path = 'prototypes/slots/cycle-02.mdx'
    const saved = (...files: string[]) =>
      exampleHistory(
        ...files.map((held, index) => ({ day: `2026-02-0${index + 1}`, files: { [path]: held } })),
      )
    expect(standingOf({ ...both, ...saved('prediction', 'prediction, results') }).level).toBe(2)
    expect(standingOf({ ...both, ...saved('prediction, results') })).toMatchObject({
      level: 1,
      next: ['tests'],
    })
    const told = cycle('slots', 2, { ...dated, plannedOn: '2026-02-01' })
    expect(standingOf({ ...both, ...told, ...saved('prediction, results') }).level).toBe(2)
  })

  test('3: a run chart with a signal in the wanted direction', () => {
    const better = counts([50, 52, 48, 51, 50, 49], [60, 61, 62, 63, 64, 65, 66, 67, 68])
    const worse = counts([50, 52, 48, 51, 50, 49], [40, 39, 38, 37, 36, 35, 34, 33, 32])
    expect(standingOf({ ...prototype('slots'), ...inFebruary, ...better })).toMatchObject({
      level: 3,
      why: 'signal',
    })
    expect(standingOf({ ...prototype('slots'), ...inFebruary, ...worse })).toMatchObject({
      level: 2,
      next: ['change'],
    })
  })

  test('3: better than before in three classes or more, and not when it got worse', () => {
    expect(standingOf(widelyTried('slots'))).toMatchObject({ level: 3, why: 'classes', next: ['comparison'] })
    const two = { ...widelyTried('slots'), ...cycle('slots', 2, { scale: '3', teachers: '2' }) }
    expect(standingOf(two).level).toBe(2)
    const fell = { scale: '4', results: '[{ measure: drafts, value: 44 }, { measure: calm, value: 4 }]' }
    expect(standingOf({ ...widelyTried('slots'), ...cycle('slots', 2, fell) }).level).toBe(2)
  })

  test('3: what must not get worse has to be counted and to hold', () => {
    const results = (more: string) => ({
      scale: '4',
      results: `[{ measure: drafts, value: 62, students: 58 }${more}]`,
    })
    const past = standingOf({
      ...widelyTried('slots'),
      ...cycle('slots', 2, results(', { measure: calm, value: 2 }')),
    })
    expect(past).toMatchObject({ level: 2, next: ['balance'], facts: { balance: 'worse' } })
    const uncounted = {
      ...widelyTried('slots'),
      ...cycle('slots', 1, results('')),
      ...cycle('slots', 2, results('')),
    }
    expect(standingOf(uncounted)).toMatchObject({ level: 2, next: ['balance'], facts: { balance: 'none' } })
  })

  const compared = (similar: string, showed: string) => ({
    ...widelyTried('slots'),
    ...cycle('slots', 2, {
      scale: '4',
      comparison: `{ with: Room 3, similarStart: "${similar}", result: From 51 to 52, showed: ${showed} }`,
    }),
  })

  test('4: next to a class that started alike and did less well', () => {
    expect(standingOf(compared('yes', 'with the change')).level).toBe(4)
    expect(standingOf(compared('no', 'with the change'))).toMatchObject({
      level: 3,
      facts: { comparison: 'unlike' },
    })
    expect(standingOf(compared('yes', 'about the same'))).toMatchObject({
      level: 3,
      facts: { comparison: 'even' },
    })
  })

  const elsewhere = (id: string, at: string, from = 'prototypes/slots') => ({
    ...school(at),
    ...widelyTried(id, { schools: `[${at}]`, adaptedFrom: from }),
  })

  test('5: two other schools tried it over time; a second team at its own school is none', () => {
    const first = compared('yes', 'with the change')
    const two = { ...first, ...elsewhere('slots-east', 'east'), ...elsewhere('slots-west', 'west') }
    expect(standingOf(two)).toMatchObject({ level: 5, why: 'elsewhere', facts: { sites: 2 } })
    const home = { ...first, ...elsewhere('slots-east', 'east'), ...elsewhere('slots-too', 'north') }
    expect(standingOf(home)).toMatchObject({ level: 4, next: ['sites'], facts: { sites: 1 } })
    const weak = { ...two, ...cycle('slots-west', 2, { scale: '2' }) }
    expect(standingOf(weak)).toMatchObject({ level: 4, facts: { sites: 1 } })
  })

  test('5: schools that work from the same card count too', () => {
    const sites = '[{ school: north, prototype: slots, outcome: Good }]'
    const card = { 'strategies/card.mdx': exampleStrategy({ sites }) }
    const others = {
      ...elsewhere('slots-east', 'east', 'strategies/card'),
      ...elsewhere('slots-west', 'west', 'strategies/card'),
    }
    const all = { ...compared('yes', 'with the change'), ...card, ...others }
    expect(standingOf(all).facts.sites).toBe(2)
    expect(standingOf(all).level).toBe(6)
    const open = {
      'strategies/card.mdx': exampleStrategy({ sites, howWell: undefined, askAPerson: undefined }),
    }
    expect(standingOf({ ...all, ...open })).toMatchObject({ level: 5, next: ['card', 'person'] })
  })

  test('a draft counts for nothing, and each level names at most two things to do', () => {
    expect(standingOf({ ...widelyTried('slots', { draft: 'true' }) })).toMatchObject({
      level: 0,
      why: 'draft',
    })
    expect(Object.values(evidenceSteps).flat().length).toBe(14)
    expect(standingOf(prototype('slots', { measures: undefined, driver: undefined })).next).toHaveLength(2)
  })
})

describe('what makes it less sure costs a lock', () => {
  const threats = (example: Example) => standingOf(example).threats
  const tried = (outcome: string, kind?: string) => ({
    ...widelyTried('slots', { measures: measures(outcome, kind) }),
  })
  const sound = 'baseline: { value: 50, students: 60, times: 5 }, countedBy: a record'

  test('nothing before there are results, and nothing in a sound test', () => {
    expect(threats(prototype('slots', { measures: undefined }))).toEqual([])
    expect(standingOf(widelyTried('slots'))).toMatchObject({ threats: [], locks: 3 })
  })

  test('each of the six', () => {
    expect(threats(tried(sound, 'judgement'))).toEqual(['judgement-only'])
    expect(threats(tried(sound.replace('times: 5', 'times: 2')))).toEqual(['short-baseline'])
    expect(threats(tried(sound.replace('students: 60', 'students: 90')))).toEqual(['part-missing'])
    expect(threats(tried(sound.replace('a record', 'one of us')))).toEqual(['one-rater'])
    const few = '[{ measure: drafts, value: 62, students: 8 }, { measure: calm, value: 4 }]'
    const small = {
      ...tried(sound.replace('students: 60, ', '')),
      ...cycle('slots', 1, { results: few }),
      ...cycle('slots', 2, { scale: '4', results: few }),
    }
    expect(standingOf(small)).toMatchObject({ threats: ['small-group'], locks: 2 })
    const two = `${sound} }, { id: pages, name: Pages, kind: count, role: outcome, better: up, baseline: { value: 1 }`
    const switched = cycle('slots', 2, {
      results: '[{ measure: pages, value: 3 }, { measure: calm, value: 4 }]',
    })
    expect(
      threats({ ...prototype('slots', { measures: measures(two) }), ...cycle('slots', 1), ...switched }),
    ).toEqual(['measure-changed'])
  })

  test('three counts in data.csv before the first cycle make a start', () => {
    const measured = measures('countedBy: a record')
    const example = { ...prototype('slots', { measures: measured }), ...inFebruary }
    expect(threats({ ...example, ...counts([50, 51, 52], [53]) })).toEqual([])
    expect(threats({ ...example, ...counts([50, 51], [53]) })).toEqual(['short-baseline'])
  })
})
