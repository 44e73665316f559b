import type { APIRoute } from 'astro'
import { chartFilesOf } from '../lib/views/chart-files.ts'
import { getContext } from '../site.ts'

export async function getStaticPaths() {
  return chartFilesOf(await getContext()).map(({ path }) => ({
    params: { chart: path.replace(/\.csv$/, '') },
  }))
}

export const GET: APIRoute = async ({ params: { chart = '' } }) => {
  const file = chartFilesOf(await getContext()).find(({ path }) => path === `${chart}.csv`)
  return new Response(file?.text())
}
