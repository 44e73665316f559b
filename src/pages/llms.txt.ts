import type { APIRoute } from 'astro'
import { writeLlmsText } from '../lib/views/for-programs.ts'
import { getContext } from '../site.ts'

export const GET: APIRoute = async () => new Response(writeLlmsText(await getContext()))
