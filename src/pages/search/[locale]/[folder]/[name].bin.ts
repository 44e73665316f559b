import type { APIRoute } from 'astro'
import { getContext, getSearchIndex, routesOfLanguages } from '../../../../site.ts'

export const getStaticPaths = () =>
  routesOfLanguages((context) => {
    const { folder, files } = getSearchIndex(context)
    return [...files.keys()].map((name) => ({ params: { locale: context.locale, folder, name } }))
  })

export const GET: APIRoute = async ({ params: { locale, name = '' } }) =>
  new Response(getSearchIndex(await getContext(locale)).files.get(name))
