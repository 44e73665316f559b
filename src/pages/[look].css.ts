import type { APIRoute } from 'astro'
import { writeZoneStyles } from '../lib/views/zone-look.ts'
import { getContext, routesOf } from '../site.ts'

/** The colors of the district, when it has chosen any. */
export const getStaticPaths = () =>
  routesOf(({ graph: { zone } }) => (zone.colors || zone.darkColors ? [{ params: { look: 'zone' } }] : []))

export const GET: APIRoute = async () => new Response(writeZoneStyles(await getContext()))
