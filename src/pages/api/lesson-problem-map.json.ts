import type { APIRoute } from 'astro'
import { buildLessonProblemMap } from '../../lib/check/lesson-problem-map.ts'
import { getSite } from '../../site.ts'

export const GET: APIRoute = async () => Response.json(buildLessonProblemMap((await getSite()).graph))
