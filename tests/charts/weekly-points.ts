import type { DataPoint } from '../../src/lib/content/beside.ts'

/** One value a week from 22 August 2025 on. */
export function weekly(values: readonly number[]): DataPoint[] {
  return values.map((value, index) => {
    const day = new Date(Date.UTC(2025, 7, 22 + 7 * index)).toISOString().slice(0, 10)
    return { date: day, measure: 'drafts', value, line: index + 2 }
  })
}
