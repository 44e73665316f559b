import type { APIRoute } from 'astro'
import { pictureRoutes, readPicture } from '../../site.ts'

export const getStaticPaths = () => pictureRoutes('png')

export const GET: APIRoute = async ({ params: { name } }) => new Response(await readPicture(`${name}.png`))
