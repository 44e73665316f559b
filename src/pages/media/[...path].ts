import type { APIRoute } from 'astro'
import { getSite, readPicture } from '../../site.ts'

export async function getStaticPaths() {
  const { graph } = await getSite()
  return graph.others.filter(({ picture }) => picture).map(({ path }) => ({ params: { path } }))
}

export const GET: APIRoute = ({ params: { path = '' } }) => new Response(readPicture(path))
