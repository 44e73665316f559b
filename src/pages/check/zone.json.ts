import type { APIRoute } from 'astro'
import { takeSnapshot } from '../../lib/check/zone-snapshot.ts'
import { getSite } from '../../site.ts'

/** What the page that checks a write-up has to know of the other pages. */
export const GET: APIRoute = async () => {
  const { graph, today } = await getSite()
  return Response.json(takeSnapshot(graph, today))
}
