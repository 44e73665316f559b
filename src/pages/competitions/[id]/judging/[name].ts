import type { APIRoute } from 'astro'
import { allResultFiles } from '../../../../lib/views/results-files.ts'
import { getContext, routesOf } from '../../../../site.ts'

export const getStaticPaths = () =>
  routesOf((site) => allResultFiles(site).map(({ id, name }) => ({ params: { id, name } })))

export const GET: APIRoute = async ({ params }) => {
  const files = allResultFiles(await getContext())
  return new Response(files.find(({ id, name }) => id === params.id && name === params.name)?.text)
}
