import type { APIRoute } from 'astro'
import { templateFiles } from '../../lib/import/template-files.ts'
import { zoneKnowledge } from '../../lib/import/zone-knowledge.ts'
import { getSite } from '../../site.ts'

const files = async () => templateFiles(zoneKnowledge((await getSite()).graph))
const nameOf = (path: string) => path.replace('/templates/', '').replace('.docx', '')

export const getStaticPaths = async () =>
  (await files()).map(({ path }) => ({ params: { name: nameOf(path) } }))

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const file = (await files()).find(({ path }) => nameOf(path) === name)
  if (!file) return new Response(undefined, { status: 404 })
  return new Response(new Uint8Array(await file.bytes()), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  })
}
