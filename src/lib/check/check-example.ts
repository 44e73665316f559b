import { readBeside } from '../content/beside.ts'
import { readEntry } from '../content/entry.ts'
import { buildGraph, type KnowledgeGraph, type OtherFile } from '../content/graph.ts'
import { nameOtherFile } from '../content/other-file.ts'
import { findPictureIssues } from '../content/read-picture.ts'
import { checkContent } from './check.ts'
import type { Diagnostic } from './diagnostic.ts'
import { historyFile, historyOfExample } from './example-history.ts'
import type { Example, Rule } from './rule.ts'

/** The day on which every example is read, so that it says the same in ten years. */
const exampleDay = '2026-11-21'

/**
 * Builds the graph of an example. A path that is read as nothing stands for a file of another type, and one
 * with ` -> ` for a link to another place on the disk.
 */
export function graphOfExample(example: Example): KnowledgeGraph {
  const files = Object.entries(example).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  const entries = files.flatMap(([path, bytes]) => readEntry(path, bytes, path) ?? [])
  const beside = files.flatMap(([path, bytes]) => readBeside(path, bytes, path) ?? [])
  const read = new Set([...entries, ...beside].map((file) => file.path))
  const others = files
    .filter(([path]) => !read.has(path) && path !== historyFile)
    .map(([path, bytes]) => lookAt(nameOtherFile(path, path.includes(' -> ')), bytes))
  return buildGraph({ entries, beside, others })
}

/** An empty picture in an example stands for one that is as it should be. */
const lookAt = (file: OtherFile, bytes: Uint8Array): OtherFile =>
  file.picture && bytes.length > 0
    ? { ...file, issues: findPictureIssues(file.path, bytes, bytes.length) }
    : file

/** What a rule says of an example. */
export function checkExample(rule: Rule, example: Example): readonly Diagnostic[] {
  return checkContent(graphOfExample(example), {
    today: exampleDay,
    history: historyOfExample(example),
    rules: [rule],
    textOf: (path) => example[path],
  }).diagnostics
}
