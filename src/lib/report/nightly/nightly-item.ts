import { z } from 'zod'

const line = (max: number) => z.string().min(1).max(max)

/** Something that waits for a deed of somebody, or a link that leads nowhere. */
export const nightlyItem = z.strictObject({
  about: z.enum(['cycle', 'promise', 'end', 'link']),
  /** Stays the same from night to night, whatever day it is. */
  key: line(60),
  /** Login or team that looks after the school; empty for the contact of the zone. */
  owner: z.string().max(100),
  title: line(300),
  /** Address of the page, below the site's root. */
  url: line(300),
  /** Path below `content/`. */
  path: line(300),
  /** What the check says, or the address of the link. */
  says: line(2000),
  /** Days on which a link was found broken. */
  days: z.array(z.iso.date()).max(2).optional(),
})

export type NightlyItem = z.output<typeof nightlyItem>

/** Links that did not work, by address: the first day and, once it was not the only one, the last. */
export const linkMemory = z.record(line(2000), z.array(z.iso.date()).min(1).max(2))

export type LinkMemory = z.output<typeof linkMemory>

/** What one night found: written by the part that looks and read again by the part that tells. */
export const nightly = z.strictObject({
  schema: z.literal(1),
  today: z.iso.date(),
  items: z.array(nightlyItem).max(2000),
  memory: linkMemory,
})

export type Nightly = z.output<typeof nightly>
