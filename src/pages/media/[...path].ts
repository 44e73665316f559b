import type { APIRoute } from 'astro'
import { isSealedFile } from '../../lib/content/sealed.ts'
import { getSite, readPicture } from '../../site.ts'

export async function getStaticPaths() {
  const { graph, today } = await getSite()
  return graph.others
    .filter(({ picture, path }) => picture && !isSealedFile(graph, path, today))
    .map(({ path }) => ({ params: { path } }))
}

export const GET: APIRoute = ({ params: { path = '' } }) => new Response(readPicture(path))
