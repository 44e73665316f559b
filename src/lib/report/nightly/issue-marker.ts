import { z } from 'zod'
import { linkMemory, type LinkMemory } from './nightly-item.ts'

const marker = z.object({ owner: z.string().max(100), keys: z.array(z.string().max(60)).max(1000) })

/** What an issue is about, hidden in its text so that the next night knows. */
export type IssueMarker = z.output<typeof marker>

/** The hidden line of an issue. */
export const renderMarker = (value: IssueMarker): string => hide('nightly', value)

/** The hidden line of an issue; undefined when it has none, or one that cannot be read. */
export const markerIn = (body: string): IssueMarker | undefined => find('nightly', body, marker)

/** The hidden line of the notebook, in which the links that did not work are kept. */
export const renderMemory = (memory: LinkMemory): string => hide('nightly-links', memory)

/** The links that the notebook remembers; undefined when this is not the notebook. */
export const memoryIn = (body: string): LinkMemory | undefined => find('nightly-links', body, linkMemory)

// "-->" would end the comment: a hyphen after a hyphen is written as its code.
const hide = (name: string, value: unknown): string =>
  `<!-- zonebook:${name} ${JSON.stringify(value).replaceAll('-', '\\u002d')} -->`

function find<T>(name: string, body: string, schema: z.ZodType<T>): T | undefined {
  const text = new RegExp(`<!-- zonebook:${name} (.*) -->`).exec(body)?.[1]
  try {
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
