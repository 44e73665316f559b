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
  /** The text cannot be read and names no results: it says nothing new. */
  broken?: true
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

/**
 * The facts in the bytes of a cycle's file, read as pages are read. Results count also when their value does
 * not fit. Undefined when the text cannot be read and may hold results, so that nothing can be claimed.
 */
export function readCycleFacts(bytes: Uint8Array): CycleFacts | undefined {
  const { text } = decode(bytes)
  const data = text === undefined ? undefined : parseFrontmatter(text).data
  if (!data) return namesResults(bytes) ? undefined : { results: false, broken: true }
  const { prediction, results, observations } = data
  const checked = salvage(schemas.cycle, { prediction, results, observations })
  const facts = factsOfCycle({ data: checked.data as DataOf<'cycle'> })
  return { ...facts, results: facts.results || isFilled(results) || isFilled(observations) }
}

/** Looks for the names of the two fields at the start of a line, in any encoding. */
function namesResults(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '')
  return /^[^\p{L}\n\r]*(?:results|observations)['"\s]*:/mu.test(text)
}

/** True for a value that says something; a plan may have the empty fields, and name what will be counted. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(([name, each]) => name !== 'measure' && isFilled(each))
  return value !== undefined && value !== null && value !== ''
}
