import { expect, test } from 'vitest'
import { readBeside } from '../../src/lib/content/beside.ts'
import { statePresets } from '../../src/lib/content/state-presets.ts'

const zoneOf = (lines: string) => {
  const text = `name: Riverbend\nplainWords: What we try.\n${lines}`
  const file = readBeside('zone.yaml', new TextEncoder().encode(text), '')
  return file?.role === 'zone' ? file.zone : undefined
}

test('a state sets the limits that the zone does not set', () => {
  expect(zoneOf('')).toMatchObject({ minimumGroup: 10, extremeShare: 5 })
  expect(zoneOf('state: DE\n')).toMatchObject({ minimumGroup: 16, extremeShare: 5 })
  expect(zoneOf('state: DE\nminimumGroup: 20\n')).toMatchObject({ minimumGroup: 20 })
  expect(zoneOf('state: DE\nminimumGroup: about ten\n')).toMatchObject({ minimumGroup: 16 })
  expect(zoneOf('state: OH\n')).toMatchObject({ minimumGroup: 10 })
})

test('every preset is at least as strict as a new zone and names its source', () => {
  for (const { minimumGroup, source } of Object.values(statePresets)) {
    expect(minimumGroup).toBeGreaterThanOrEqual(10)
    expect(source.length).toBeGreaterThan(20)
  }
})
