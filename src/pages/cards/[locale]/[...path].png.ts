import type { APIRoute } from 'astro'
import { cardName, cardPaths } from '../../../lib/views/card.ts'
import { readCard, routesOfLanguages } from '../../../site.ts'

export const getStaticPaths = () =>
  routesOfLanguages((context) =>
    cardPaths(context).map((path) => ({
      params: { locale: context.locale, path: cardName(path) },
      props: { page: path },
    })),
  )

export const GET: APIRoute = async ({ params: { locale }, props: { page } }) =>
  new Response(await readCard(locale, String(page)))
