import { expect, test } from 'vitest'
import { chartsOf } from '../../src/lib/knowledge/measure-chart.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const measures =
  'measures:\n  - { id: drafts, name: Drafts, kind: percent, role: outcome, better: up }\n  - { id: minutes, name: Minutes, kind: time, role: balancing, better: down }\n'
const prototype = `---\ntitle: Slots\nchange: Book slots.\nschools: [ada]\nconsent: no student work or images\n${measures}---\n`
const zone = (calendar: string) => `name: Zone\nplainWords: A zone.\nminimumGroup: 12\n${calendar}`
const zoneWithBreak = zone(
  'calendar:\n  starts: 2026-08-12\n  ends: 2027-06-04\n  breaks: [{ name: Thanksgiving, from: 2026-11-23, to: 2026-11-27 }]\n',
)
const weeks = ['11-06', '11-13', '11-20', '12-04', '12-11']
const data = `date,measure,value,n\n${weeks.map((day, at) => `2026-${day},drafts,${50 + at},${at === 4 ? 11 : 12}`).join('\n')}\n`
const tree = (zoneYaml: string, more = {}) => ({
  'zone.yaml': zoneYaml,
  'prototypes/slots/index.mdx': prototype,
  'prototypes/slots/cycle-01.mdx': '---\nstarts: 2026-11-30\n---\n',
  'prototypes/slots/cycle-02.mdx': '---\nstarts: 2026-11-18\n---\n',
  'prototypes/slots/data.csv': data,
  ...more,
})

test('a school break of the calendar is a gap in the line', () => {
  const gaps = (zoneYaml: string) =>
    chartsOf(graphOfExample(tree(zoneYaml)))[0]?.chart.points.map(({ gap }) => gap)
  expect(gaps(zoneWithBreak)).toEqual([false, false, false, true])
  expect(gaps(zone(''))).toEqual([false, false, false, false])
})

test('only measures with values have a chart, small groups of the zone are left out', () => {
  const [only, ...others] = chartsOf(graphOfExample(tree(zone(''))))
  expect(others).toEqual([])
  expect(only).toMatchObject({ path: 'prototypes/slots/data.csv', chart: { hidden: 1 } })
  expect(only?.chart.points.map(({ line }) => line)).toEqual([2, 3, 4, 5])
})

test('the change begins with the earliest day that a cycle names', () => {
  const [only] = chartsOf(graphOfExample(tree(zone(''))))
  expect(only).toMatchObject({ changed: '2026-11-18', chart: { baselineCount: 2 } })
})

test('a graph is read once', () => {
  const graph = graphOfExample(tree(zone('')))
  expect(chartsOf(graph)).toBe(chartsOf(graph))
})
