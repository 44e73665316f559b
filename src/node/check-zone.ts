import { existsSync } from 'node:fs'
import { checkContent, type CheckReport } from '../lib/check/check.ts'
import { buildGraph, type KnowledgeGraph } from '../lib/content/graph.ts'
import type { History } from '../lib/knowledge/history.ts'
import { openGitHistory } from './git-history.ts'
import { openKeptFindings } from './kept-findings-file.ts'
import { showProgress } from './progress.ts'
import { readContent, type ZoneContent } from './read-content.ts'
import { UsageError } from './usage-error.ts'
import { today, zonePaths } from './zone-paths.ts'

/** A zone that was read and checked. */
export interface CheckedZone {
  content: ZoneContent
  graph: KnowledgeGraph
  report: CheckReport
  history: History
  seconds: number
}

/** Reads and checks the zone of this run. Throws a UsageError when there is nothing to look at. */
export async function checkZone(): Promise<CheckedZone> {
  const started = performance.now()
  const paths = zonePaths()
  if (!existsSync(paths.content))
    throw new UsageError(
      `There is no folder ${paths.content}. Type the command in the folder of the project.`,
    )
  const progress = showProgress('Reading')
  const content = await readContent({
    root: paths.content,
    storeFile: paths.storeFile,
    onProgress: progress.update,
  })
  progress.clear()
  const graph = buildGraph(content.parts())
  const { history } = openGitHistory({ ...paths, branch: graph.zone.branch })
  const settings = content.files.find(({ path }) => path === 'zone.yaml')?.digest ?? ''
  const kept = openKeptFindings(paths.storeFile, settings)
  const report = checkContent(graph, { today: today(), textOf: content.textOf, history, kept })
  kept.save()
  if (report.coverage.files === 0)
    throw new UsageError(`The folder ${paths.content} is empty: nothing was checked.`)
  return { content, graph, report, history, seconds: (performance.now() - started) / 1000 }
}
