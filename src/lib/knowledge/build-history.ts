import type { CycleFacts } from './cycle-facts.ts'
import type { Change, CycleHistory, History } from './history.ts'

/** One change of the main branch: a commit on it, or a merge with all that it brought. */
export interface Save extends Omit<Change, 'text'> {
  files: readonly SavedFile[]
}

/** A file in a save. Paths are below `content/`. */
export interface SavedFile {
  path: string
  /** The name it had before, when the save renamed it. */
  renamedFrom?: string
  /** As in `Change`. */
  text: string
  /** False when it was only renamed. */
  changed: boolean
}

/** Builds a history from all saves, newest first, and the facts of the texts of cycles by their keys. */
export function buildHistory(
  saves: readonly Save[],
  factsOf: (text: string) => CycleFacts | undefined,
): History {
  const { changes, paths } = followFiles(saves)
  const cycles = new Map<string, CycleHistory | undefined>()
  const firstGone = lostResults(changes, factsOf)
  return {
    state: 'whole',
    changesOf: (path) => changes.get(path) ?? [],
    cycle: (path) => {
      if (!cycles.has(path))
        cycles.set(
          path,
          markUnclear(cycleHistoryOf(changes.get(path) ?? [], factsOf), firstGone().get(folderOf(path))),
        )
      return cycles.get(path)
    },
    paths,
  }
}

/** Stands behind the name of a file whose name another has taken. */
const gone = '\0gone'

/** The changes of each file, by the name it has now. */
function followFiles(saves: readonly Save[]): { changes: Map<string, Change[]>; paths: string[] } {
  const changes = new Map<string, Change[]>()
  const paths = new Set<string>()
  // Going back in time, a name may belong to a file that has another name now, or to one that is gone.
  const nameNow = new Map<string, string | undefined>()
  for (const { files, ...save } of saves) {
    const renamed: { from: string; to: string; now: string | undefined }[] = []
    for (const { path, renamedFrom, text, changed } of files) {
      paths.add(path)
      const now = nameNow.has(path) ? nameNow.get(path) : path
      if (renamedFrom !== undefined) renamed.push({ from: renamedFrom, to: path, now })
      if (!changed) continue
      const key = now ?? path + gone
      const known = changes.get(key)
      if (known) known.push({ ...save, text })
      else changes.set(key, [{ ...save, text }])
    }
    // All at once: in a save that counts cycles anew, one takes the name of another.
    for (const { to } of renamed) nameNow.set(to, undefined)
    for (const { from, now } of renamed) {
      paths.add(from)
      nameNow.set(from, now)
    }
  }
  return { changes, paths: [...paths] }
}

/**
 * What the changes of a cycle's file, newest first, say of its prediction and its results. Results count
 * from the first save that held any, also when they were taken out again: whoever wrote them knew them.
 */
function cycleHistoryOf(
  changes: readonly Change[],
  factsOf: (text: string) => CycleFacts | undefined,
): CycleHistory | undefined {
  let saved: CycleFacts | undefined
  let unclear = false
  let prediction: Change | undefined
  let results: Change | undefined
  let predictionChanged: Change | undefined
  /** The prediction as it stood when results came. */
  let asPredicted: string | undefined
  for (const change of changes.toReversed()) {
    const facts = factsOf(change.text)
    // A file that is taken away for a while says nothing new.
    if (change.text === '' || facts?.broken) continue
    if (!facts) {
      unclear ||= !results
      continue
    }
    if (results) {
      if (asPredicted === undefined && facts.prediction !== undefined) prediction ??= change
      if (asPredicted !== undefined && facts.prediction !== asPredicted) predictionChanged ??= change
    } else if (facts.results) {
      results = change
      asPredicted = saved?.prediction ?? facts.prediction
      if (saved?.prediction === undefined) prediction = facts.prediction === undefined ? undefined : change
      else if (facts.prediction !== asPredicted) predictionChanged = change
    } else if (facts.prediction !== saved?.prediction) {
      prediction = facts.prediction === undefined ? undefined : change
    }
    saved = facts
  }
  if (!saved) return undefined
  const isPutBack = saved.prediction === asPredicted
  return {
    ...(prediction && { prediction }),
    ...(results && { results }),
    ...(predictionChanged && !isPutBack && { predictionChanged }),
    ...(unclear && { unclear }),
    saved,
  }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** When the first results were saved in a file that is gone, by folder: they may be those of another cycle there. */
function lostResults(
  changes: ReadonlyMap<string, readonly Change[]>,
  factsOf: (text: string) => CycleFacts | undefined,
): () => Map<string, number> {
  let found: Map<string, number> | undefined
  return () => {
    if (found) return found
    found = new Map()
    for (const [path, [last, ...older]] of changes) {
      if (!last || (last.text !== '' && !path.endsWith(gone))) continue
      const first = [last, ...older].findLast(({ text }) => factsOf(text)?.results)
      const folder = folderOf(path)
      if (first) found.set(folder, Math.min(first.time, found.get(folder) ?? Infinity))
    }
    return found
  }
}

/** Nothing can be claimed for a plan that is younger than results of its prototype that are gone. */
function markUnclear(cycle: CycleHistory | undefined, lost = Infinity): CycleHistory | undefined {
  const { prediction, results } = cycle ?? {}
  if (!cycle || !prediction || lost >= prediction.time) return cycle
  return results && results.time <= prediction.time ? cycle : { ...cycle, unclear: true }
}
