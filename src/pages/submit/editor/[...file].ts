import type { APIRoute } from 'astro'
import { editorFiles, readEditorFile } from '../../../site.ts'

/** The editor stands under a name of its own for each version, so that a browser may keep it for good. */
export const getStaticPaths = async () => {
  const bundle = await editorFiles()
  return (bundle?.files ?? []).map((name) => ({
    params: { file: `${bundle?.digest}/${name}` },
    cacheKey: bundle?.digest,
  }))
}

export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await readEditorFile(file.replace(/^[^/]*\//, '')))
