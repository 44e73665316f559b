import type { APIRoute } from 'astro'
import { buildLessonProblemMap } from '../../lib/check/lesson-problem-map.ts'
import { listEntries } from '../../lib/views/entry-list.ts'
import type { PageContext } from '../../lib/views/page-context.ts'
import { getContext, routesOf } from '../../site.ts'

/** What other tools may read, by name. */
const files: Record<string, (context: PageContext) => object> = {
  entries: listEntries,
  'lesson-problem-map': ({ graph }) => buildLessonProblemMap(graph),
}

export const getStaticPaths = () => routesOf(() => Object.keys(files).map((name) => ({ params: { name } })))

export const GET: APIRoute = async ({ params: { name = '' } }) =>
  Response.json(files[name]?.(await getContext()))
