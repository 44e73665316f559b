import { decode } from '../content/decode.ts'
import type { Entry } from '../content/entry.ts'
import { parseFrontmatter } from '../content/frontmatter.ts'
import { salvage } from '../content/salvage.ts'
import { schemas, type DataOf } from '../content/schemas/index.ts'
import { hasPrediction, hasResults } from './cycle-state.ts'

/** What matters of one saved text of a cycle. */
export interface CycleFacts {
  /** What the prediction says, without capitals, marks and spacing; undefined when there is none. */
  prediction?: string
  results: boolean
}

/** The facts of a cycle that was read. */
export function factsOfCycle(cycle: Pick<Entry<'cycle'>, 'data'>): CycleFacts {
  const { measure, value, words = '' } = cycle.data.prediction ?? {}
  const said = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    // A reason or how sure the team is may be added later: that does not change what is expected.
    ...(hasPrediction(cycle) && { prediction: [measure, value, ...said].join(' ').trim() }),
    results: hasResults(cycle),
  }
}

/** The facts in the bytes of a cycle's file, read as pages are read; undefined when they cannot be read. */
export function readCycleFacts(bytes: Uint8Array): CycleFacts | undefined {
  const { text } = decode(bytes)
  const data = text === undefined ? undefined : parseFrontmatter(text).data
  if (!data) return undefined
  const { prediction, results, observations } = data
  const checked = salvage(schemas.cycle, { prediction, results, observations })
  return factsOfCycle({ data: checked.data as DataOf<'cycle'> })
}
