import type { APIRoute } from 'astro'
import { pointsAsCsv } from '../../../lib/views/points-as-csv.ts'
import { getSite } from '../../../site.ts'

export async function getStaticPaths() {
  const { graph } = await getSite()
  return graph
    .all('prototype')
    .filter((prototype) => graph.points(prototype).length > 0)
    .map(({ id }) => ({ params: { id } }))
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { graph } = await getSite()
  const prototype = graph.get('prototype', id)
  return new Response(pointsAsCsv(prototype ? graph.points(prototype) : [], graph.zone.minimumGroup))
}
