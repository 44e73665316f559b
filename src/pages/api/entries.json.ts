import type { APIRoute } from 'astro'
import { listEntries } from '../../lib/views/entry-list.ts'
import { getContext } from '../../site.ts'

export const GET: APIRoute = async () => Response.json(listEntries(await getContext()))
