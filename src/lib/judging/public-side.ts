import type { Judging, Rubric } from '../content/schemas/index.ts'
import type { BlindPart } from './blind-view.ts'
import type { Published } from './published-results.ts'

/** What anybody can see of a competition after its reveal. */
export interface PublicSide {
  id: string
  judging: Judging
  rubric: Rubric | undefined
  /** Texts of its records, by name. */
  records: ReadonlyMap<string, string>
  published: Published
  /** What the page of each of its entries says today, by the entry's id. */
  pages: ReadonlyMap<string, readonly BlindPart[]>
}
