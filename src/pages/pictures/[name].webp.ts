import type { APIRoute } from 'astro'
import { pictureRoutes, readPicture } from '../../site.ts'

export const getStaticPaths = () => pictureRoutes('webp')

export const GET: APIRoute = async ({ params: { name } }) => new Response(await readPicture(`${name}.webp`))
