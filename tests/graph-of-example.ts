import { readBeside } from '../src/lib/content/beside.ts'
import { readEntry } from '../src/lib/content/entry.ts'
import { buildGraph, type KnowledgeGraph } from '../src/lib/content/graph.ts'
import type { Example } from '../src/lib/check/rule.ts'

/** Reads a tiny content tree, path below `content/` to text, the way the real reader does. */
export function graphOfExample(example: Example): KnowledgeGraph {
  const files = Object.entries(example).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  return buildGraph({
    entries: files.flatMap(([path, bytes]) => readEntry(path, bytes, path) ?? []),
    beside: files.flatMap(([path, bytes]) => readBeside(path, bytes, path) ?? []),
  })
}
