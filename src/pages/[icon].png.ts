import type { APIRoute } from 'astro'
import { readIcon, routesOf } from '../site.ts'

/** The logo as the icon of a browser's tab, when the district has one. */
export const getStaticPaths = () =>
  routesOf(({ graph, pictures }) =>
    typeof pictures.get(graph.zone.logo?.file ?? '') === 'object' ? [{ params: { icon: 'icon' } }] : [],
  )

export const GET: APIRoute = async () => new Response(await readIcon())
