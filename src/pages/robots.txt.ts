import type { APIRoute } from 'astro'
import { getContext } from '../site.ts'

/** Everything may be read; search engines find the list of pages here. */
export const GET: APIRoute = async () => {
  const { asset, graph } = await getContext()
  const map = new URL(asset('/sitemap-index.xml'), graph.zone.address).href
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`)
}
