import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { parseFrontmatter } from '../../src/lib/content/frontmatter.ts'
import { importDocument } from '../../src/lib/import/import-document.ts'
import type { Imported, ImportContext } from '../../src/lib/import/imported.ts'
import { readWord } from '../../src/lib/import/read-word.ts'
import { zoneKnowledge, type ZoneKnowledge } from '../../src/lib/import/zone-knowledge.ts'
import { listFiles } from '../../src/node/list-files.ts'

let zone: ZoneKnowledge | undefined

/** What the example zone knows. */
export function exampleZone(): ZoneKnowledge {
  if (zone) return zone
  const bytesOf = (path: string) => readFileSync(join('content', path))
  const { readable, others } = listFiles('content')
  zone = zoneKnowledge(
    buildGraph({
      entries: readable.flatMap((path) => readEntry(path, bytesOf(path), path) ?? []),
      beside: readable.flatMap((path) => readBeside(path, bytesOf(path), path) ?? []),
      others,
    }),
  )
  return zone
}

/** Reads a Word file into the example zone. */
export async function importWord(
  bytes: Uint8Array,
  options: Partial<ImportContext> = {},
): Promise<Imported & { path: string; data: Record<string, unknown>; body: string }> {
  const document = await readWord(bytes)
  const context = {
    known: exampleZone(),
    locale: 'en',
    today: '2026-11-21',
    name: 'write-up.docx',
    ...options,
  } as const
  const imported = importDocument(document, context)
  const [file] = imported.files
  const { data = {}, body } = parseFrontmatter(file?.text ?? '')
  return { ...imported, path: file?.path ?? '', data, body: body.trim() }
}

/** What is still to be done, without what was only done. */
export const open = ({ remarks }: Imported): string[] =>
  remarks.filter(({ weight }) => weight !== 'note').map(({ text }) => text)
