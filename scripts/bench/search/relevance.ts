import { queryClasses, type KnownItem, type QueryClass } from './queries.ts'
import type { Engine } from './engines.ts'

/** How well an engine finds the page that somebody has in mind. */
export interface Relevance {
  name: string
  /** Mean of 1 / place of the page among the first ten, 0 when it is not there (MRR@10), from 0 to 1. */
  byClass: Readonly<Record<QueryClass, number>>
  mean: number
  /** What was not found, or found late. */
  late: readonly (KnownItem & { place: number | undefined })[]
}

/** Asks an engine all queries. */
export async function measureRelevance(
  { name, find }: Engine,
  queries: readonly KnownItem[],
): Promise<Relevance> {
  const late: (KnownItem & { place: number | undefined })[] = []
  const sums = new Map<QueryClass, number>()
  for (const item of queries) {
    const at = (await find(item.query)).indexOf(item.page)
    const place = at === -1 ? undefined : at + 1
    if (place !== 1) late.push({ ...item, place })
    sums.set(item.type, (sums.get(item.type) ?? 0) + (place ? 1 / place : 0))
  }
  const byClass = Object.fromEntries(
    queryClasses.map((type) => [
      type,
      (sums.get(type) ?? 0) / queries.filter((item) => item.type === type).length,
    ]),
  ) as Record<QueryClass, number>
  const mean = queryClasses.reduce((sum, type) => sum + byClass[type], 0) / queryClasses.length
  return { name, byClass, mean, late }
}
