import type { APIRoute } from 'astro'
import { writeAtom } from '../../../lib/views/atom.ts'
import { feedName, feedOf, feedPaths } from '../../../lib/views/feed.ts'
import { getContext, routesOfLanguages } from '../../../site.ts'

export const getStaticPaths = () =>
  routesOfLanguages((context) =>
    feedPaths(context).map((path) => ({
      params: { locale: context.locale, path: feedName(path) },
      props: { page: path },
    })),
  )

export const GET: APIRoute = async ({ params: { locale }, props: { page } }) => {
  const context = await getContext(locale)
  const { address, name } = context.graph.zone
  return new Response(
    writeAtom(feedOf(context, String(page)), { site: address, author: name, locale: context.locale }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  )
}
