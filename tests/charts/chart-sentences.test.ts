import { expect, test } from 'vitest'
import { describeRunChart } from '../../src/lib/charts/chart-sentences.ts'
import { readRunChart } from '../../src/lib/knowledge/run-chart.ts'
import type { Measure } from '../../src/lib/content/schemas/index.ts'
import { formatFor } from '../../src/lib/i18n/format.ts'
import { wordsFor } from '../../src/lib/i18n/words.ts'
import { weekly } from './weekly-points.ts'

const measure: Measure = {
  id: 'drafts',
  name: 'Drafts by Friday',
  kind: 'percent',
  role: 'outcome',
  unit: '%',
  better: 'up',
  aim: { to: 85, by: '2026-01-30' },
}
const steady = [50, 54, 52, 50, 54, 50, 54, 50]

function describe(
  values: readonly number[],
  {
    better = 'up',
    locale = 'en',
    firstCycle = '2025-09-12',
  }: { better?: 'up' | 'down'; locale?: 'en' | 'es'; firstCycle?: string } = {},
) {
  const points = weekly(values)
  return describeRunChart({
    chart: readRunChart({ points, firstCycle, breaks: [], minimumGroup: 10 }),
    measure: { ...measure, better },
    say: (value) => `${value}%`,
    schools: 1,
    words: wordsFor(locale).records.chart,
    format: formatFor(locale),
    minimumGroup: 10,
  })
}

test('a shift is said with its length, its start and its limit', () => {
  const { finding, sentences } = describe([...steady, 60, 60, 60, 60, 60, 60, 60, 60])
  expect(finding).toBe('from 52% to 60%')
  expect(sentences).toEqual([
    'The last value is 60% (Dec 5, 2025).',
    'Before the first cycle the middle value of 3 counts was 52%.',
    'The goal is 85% by Jan 30, 2026.',
    'From Oct 17, 2025 on, 8 counts in a row were above 52%. That is a shift, more than chance would do.',
    'One school. This line shows no class to compare with.',
  ])
})

test('counts on the line are left out of the run, and the sentence says how many', () => {
  const { sentences } = describe([...steady, 60, 60, 60, 52, 60, 60, 60, 60, 60])
  expect(sentences[3]).toContain('8 counts in a row were above 52%. 1 on the line is left out.')
})

test('a shift away from the goal says so', () => {
  const { sentences } = describe([...steady, 60, 60, 60, 60, 60, 60, 60, 60], { better: 'down' })
  expect(sentences[3]).toContain('not the way we hoped')
})

test('no signal, an early run and too few values each have their own words', () => {
  expect(describe([...steady, 54, 50, 54]).finding).toBe(
    '52% before, 54% now, within the usual ups and downs',
  )
  expect(describe([...steady, 60, 60, 60, 60, 60, 60]).sentences[3]).toContain('It takes 8 in a row')
  expect(describe([50, 54, 52, 60, 60]).sentences[3]).toContain('too early to tell')
  expect(describe([50, 60, 60, 60], { firstCycle: '2025-08-29' }).sentences[1]).toContain(
    'fewer than three counts',
  )
})

test('Spanish says the same', () => {
  const { finding, sentences } = describe([...steady, 60, 60, 60, 60, 60, 60, 60, 60], { locale: 'es' })
  expect(finding).toBe('de 52% a 60%')
  expect(sentences[3]).toBe(
    'A partir del 17 oct 2025, 8 conteos seguidos quedaron por encima de 52%. Es un cambio, más de lo que haría el azar.',
  )
})
