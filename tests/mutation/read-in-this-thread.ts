import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { listFiles } from '../../src/node/list-files.ts'

/** Stands in for the reading of src/node, whose worker threads know nothing of the mutant that is being tried. */
export async function readContent({ root }: { root: string }) {
  const { readable, others } = listFiles(root)
  const bytesOf = (path: string) => readFileSync(join(root, path))
  const entries = readable.flatMap((path) => readEntry(path, bytesOf(path), path) ?? [])
  const beside = readable.flatMap((path) => readBeside(path, bytesOf(path), path) ?? [])
  return {
    parts: () => ({ entries, beside, others }),
    textOf: (path: string) => (readable.includes(path) ? bytesOf(path).toString('utf8') : undefined),
  }
}
