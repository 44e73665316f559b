import { checkContent, type CheckReport } from '../lib/check/check.ts'
import { readBeside } from '../lib/content/beside.ts'
import { readEntry } from '../lib/content/entry.ts'
import { buildGraph, type OtherFile } from '../lib/content/graph.ts'
import type { CheckedZone } from './check-zone.ts'
import { today } from './zone-paths.ts'

/** How a zone would differ: bytes of files by path (undefined takes a file away), and the files that are not read. */
export interface Variant {
  bytes: ReadonlyMap<string, Uint8Array | undefined>
  others?: readonly OtherFile[]
}

/** What the check would say of a zone if some of its files were different. Reads and writes no file. */
export function checkVariant({ content, history }: CheckedZone, { bytes, others }: Variant): CheckReport {
  const now = content.parts()
  const isSame = ({ path }: { path: string }) => !bytes.has(path)
  const entries = now.entries.filter(isSame)
  const beside = now.beside.filter(isSame)
  for (const [path, file] of bytes) {
    if (!file) continue
    // Nothing of this is kept between runs; within one, the path tells two files apart.
    const entry = readEntry(path, file, path)
    if (entry) entries.push(entry)
    const besides = entry ? undefined : readBeside(path, file, path)
    if (besides) beside.push(besides)
  }
  const graph = buildGraph({ entries, beside, others: others ?? now.others ?? [] })
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const textOf = (path: string) => {
    if (!bytes.has(path)) return content.textOf(path)
    return decoder.decode(bytes.get(path))
  }
  return checkContent(graph, { today: today(), textOf, history })
}
