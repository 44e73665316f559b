import type { APIRoute } from 'astro'
import { shownReports } from '../../../../lib/views/competition-reports.ts'
import { getContext, getSite, routesOf } from '../../../../site.ts'

const reports = async () => shownReports(await getSite(), await getContext())

export async function getStaticPaths() {
  const all = await reports()
  return routesOf(() => all.map(({ competition: id, slug: report }) => ({ params: { id, report } })))
}

export const GET: APIRoute = async ({ params: { id, report } }) => {
  const found = (await reports()).find((each) => each.competition === id && each.slug === report)
  return new Response(found?.text)
}
