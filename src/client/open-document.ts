import { buildGraph, type ContentParts } from '../lib/content/graph.ts'
import { roleOfPath } from '../lib/content/kinds.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { importDocument } from '../lib/import/import-document.ts'
import { importRows } from '../lib/import/import-rows.ts'
import type { Imported, ImportContext } from '../lib/import/imported.ts'
import { zoneKnowledge } from '../lib/import/zone-knowledge.ts'
import type { Opened } from './check-messages.ts'

interface Around {
  zone: ContentParts | undefined
  locale: Locale
  today: string
  name: string
}

/** Turns a Word file (its bytes) or a table of answers (its text) into the write-ups it holds. */
export async function openDocument(
  source: Uint8Array | string,
  { zone, locale, today, name }: Around,
): Promise<Opened> {
  const known = zoneKnowledge(buildGraph(zone ?? { entries: [], beside: [] }))
  const imported = await read(source, { known, locale, today, name })
  return {
    files: imported.files.map(({ path, text }) => {
      const role = roleOfPath(path)
      return { path, text, ...(role.role === 'entry' && { kind: role.kind }) }
    }),
    remarks: imported.remarks.map(({ text }) => text),
  }
}

async function read(source: Uint8Array | string, context: ImportContext): Promise<Imported> {
  if (typeof source === 'string') return importRows(source, context)
  const { readWord } = await import('../lib/import/read-word.ts')
  return importDocument(await readWord(source), context)
}
