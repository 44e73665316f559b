import type { z } from 'zod'

/** Reads a JSON text into the shape of a schema; undefined when it is something else. */
export function parseJson<T extends z.ZodType>(schema: T, text: string): z.output<T> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
