import type { APIRoute } from 'astro'
import { z } from 'astro/zod'
import { schemas, settings } from '../../lib/content/schemas/index.ts'

const all: Record<string, z.ZodType> = { ...schemas, ...settings }

export const getStaticPaths = () => Object.keys(all).map((kind) => ({ params: { kind } }))

export const GET: APIRoute = ({ params: { kind = '' } }) =>
  Response.json(all[kind] && z.toJSONSchema(all[kind], { io: 'input', unrepresentable: 'any' }))
