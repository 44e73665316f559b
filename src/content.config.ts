import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { zoneLoader } from './zone-loader.ts'

/** Every file of `content/`, as path and digest; `getSite()` turns them into the knowledge graph. */
export const collections = {
  files: defineCollection({
    loader: zoneLoader(),
    schema: z.object({ path: z.string(), digest: z.string() }),
  }),
}
