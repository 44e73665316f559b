import type { APIRoute } from 'astro'
import { isLocale } from '../../lib/i18n/locale.ts'
import { buildIndex } from '../../lib/search/build-index.ts'
import { searchSources } from '../../lib/search/records.ts'
import { getSite, routesOf } from '../../site.ts'

export const getStaticPaths = () =>
  routesOf(({ graph }) => graph.zone.languages.map((locale) => ({ params: { locale } })))

export const GET: APIRoute = async ({ params: { locale = 'en' } }) => {
  const { graph, today } = await getSite()
  return Response.json(buildIndex(searchSources(graph, today), isLocale(locale) ? locale : 'en'))
}
