import { readBeside } from '../src/lib/content/beside.ts'
import { readEntry } from '../src/lib/content/entry.ts'
import { buildGraph, type KnowledgeGraph } from '../src/lib/content/graph.ts'
import { nameOtherFile } from '../src/lib/content/other-file.ts'
import type { Example } from '../src/lib/check/rule.ts'

/**
 * Reads a tiny content tree, path below `content/` to text, the way the real reader does. A path such as
 * `lessons/old.mdx -> ../old.mdx` stands for a link on the disk.
 */
export function graphOfExample(example: Example): KnowledgeGraph {
  const files = Object.entries(example).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  const entries = files.flatMap(([path, bytes]) => readEntry(path, bytes, path) ?? [])
  const beside = files.flatMap(([path, bytes]) => readBeside(path, bytes, path) ?? [])
  const read = new Set([...entries, ...beside].map((file) => file.path))
  const others = files
    .filter(([path]) => !read.has(path))
    .map(([path]) => nameOtherFile(path, path.includes(' -> ')))
  return buildGraph({ entries, beside, others })
}
