import { describe, expect, test } from 'vitest'
import type { Example } from '../../src/lib/check/rule.ts'
import { stageOf } from '../../src/lib/knowledge/stage.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { cycle, ground, measures, prototype } from './level-zone.ts'

const stand = (example: Example, today = '2026-04-01') => {
  const graph = graphOfExample({ ...ground, ...example })
  return stageOf(graph, graph.get('prototype', 'slots')!, today)
}
const aimed = (aim = ', aim: { to: 70 }') =>
  prototype('slots', { measures: measures(`baseline: { value: 50 }${aim}`) })
const open = { results: undefined, predictionHeld: undefined, decision: undefined }
const seeing = (value: number, date = '2026-02-20') => `[{ measure: drafts, value: ${value}, date: ${date} }]`

describe('the stage of the work', () => {
  test('thinking until somebody confirms the problem, then designing', () => {
    expect(stand(prototype('slots', { problem: undefined }))).toMatchObject({
      stage: 'thinking',
      why: 'no-problem',
    })
    const unconfirmed = {
      'problems/few.mdx': ground['problems/few.mdx']!.replace(/confirmedBy.*/, 'status: new'),
    }
    expect(stand({ ...prototype('slots'), ...unconfirmed })).toMatchObject({
      stage: 'thinking',
      next: ['confirm-problem'],
    })
    expect(stand(prototype('slots')).stage).toBe('designing')
  })

  test('trying from the first day of the first cycle, learning from the second closed one', () => {
    const first = { ...prototype('slots'), ...cycle('slots', 1, open) }
    expect(stand(first, '2026-01-01').stage).toBe('designing')
    expect(stand(first, '2026-01-02').stage).toBe('trying')
    const both = { ...prototype('slots'), ...cycle('slots', 1), ...cycle('slots', 2) }
    expect(stand(both)).toMatchObject({ stage: 'learning', next: ['go-wider', 'set-aim'] })
  })

  test('spreading once a whole grade takes part and half of the way is done', () => {
    const wide = (value: number) => ({
      ...aimed(),
      ...cycle('slots', 1),
      ...cycle('slots', 2, { scale: '4', results: seeing(value) }),
    })
    expect(stand(wide(62))).toMatchObject({ stage: 'spreading', next: ['reach-aim'] })
    expect(stand(wide(71))).toMatchObject({ stage: 'spreading', next: ['count-again'] })
    expect(stand({ ...wide(58), ...cycle('slots', 1, { results: seeing(59) }) })).toMatchObject({
      stage: 'learning',
      next: ['half-way'],
    })
  })

  test('holding when a count 90 days after the goal still reaches it', () => {
    const later = (day: string, value: number) => ({
      ...aimed(),
      ...cycle('slots', 2, { results: seeing(72) }),
      'prototypes/slots/data.csv': `date,measure,value\n${day},drafts,${value}\n`,
    })
    expect(stand(later('2026-05-21', 70), '2026-06-01').stage).toBe('holding')
    expect(stand(later('2026-05-20', 70), '2026-06-01').stage).toBe('trying')
    expect(stand(later('2026-05-21', 69), '2026-06-01').stage).toBe('trying')
  })

  test('stopped and paused follow the latest decision', () => {
    const ends = (decision: string) => ({
      ...prototype('slots'),
      ...cycle('slots', 1),
      ...cycle('slots', 2, { decision }),
    })
    expect(stand(ends('abandon'))).toMatchObject({ stage: 'stopped', next: [] })
    expect(stand(ends('pause'))).toMatchObject({ stage: 'quiet', why: 'paused' })
    expect(stand({ ...ends('abandon'), ...cycle('slots', 3, open) }).stage).toBe('learning')
  })

  test('quiet after 90 school days without a change, unless it was adopted', () => {
    const ends = (decision: string) => ({ ...prototype('slots'), ...cycle('slots', 1, { decision }) })
    // 20 January 2026 is a Tuesday; 90 weekdays later is Tuesday, 26 May.
    expect(stand(ends('adapt'), '2026-05-26').stage).toBe('trying')
    expect(stand(ends('adapt'), '2026-05-27')).toMatchObject({
      stage: 'quiet',
      facts: { lastDay: '2026-01-20' },
      next: ['say-what-next'],
    })
    expect(stand(ends('adopt'), '2026-05-27').stage).toBe('trying')
    const noted = { ...ends('adapt'), ...prototype('slots', { updated: '2026-03-02' }) }
    expect(stand(noted, '2026-05-27').stage).toBe('trying')
  })
})
