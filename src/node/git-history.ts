import { roleOfPath } from '../lib/content/kinds.ts'
import { buildHistory, type Save } from '../lib/knowledge/build-history.ts'
import { lazyHistory, noHistory, type History } from '../lib/knowledge/history.ts'
import { readFacts } from './cycle-facts-store.ts'
import { findGitContent, type GitContent } from './git-content.ts'
import { readSaves } from './git-log.ts'

export interface GitHistoryOptions {
  /** The content folder. */
  content: string
  /** The main branch of the zone. */
  branch: string
  /** Where the facts of saved cycles are kept between runs. */
  factsFile: string
  /** Seconds since 1970-01-01; a change that says it comes from later than this has a wrong clock. */
  now?: number
}

/** The saved history of a content folder, and a stamp that differs once the history does. */
export interface GitHistory {
  stamp: string
  /** Read when something of it is first asked. */
  history: History
}

/** Opens the history that git keeps of a content folder. What git cannot tell is not known; nothing throws. */
export function openGitHistory(options: GitHistoryOptions): GitHistory {
  const place = findGitContent(options.content, options.branch)
  if (!place) return { stamp: 'none', history: noHistory }
  if (place.shallow) return { stamp: 'shallow', history: shallowHistory }
  return { stamp: place.commit, history: lazyHistory(() => readHistory(place, options)) }
}

const shallowHistory: History = { ...noHistory, state: 'shallow' }

function readHistory(place: GitContent, { factsFile, now = Date.now() / 1000 }: GitHistoryOptions): History {
  const saves = readSaves(place, now)
  if (!saves) return noHistory
  const facts = readFacts(place.top, textsOfCycles(saves), factsFile)
  return facts ? buildHistory(saves, (text) => facts.get(text) ?? undefined) : shallowHistory
}

function textsOfCycles(saves: readonly Save[]): Set<string> {
  const texts = new Set<string>()
  // Names that cycles had before, in any folder and with any ending.
  const names = new Set<string>()
  for (const { files } of saves)
    for (const { path, renamedFrom, text } of files) {
      if (!isCycle(path) && !names.has(path)) continue
      if (renamedFrom !== undefined) names.add(renamedFrom)
      if (text !== '') texts.add(text)
    }
  return texts
}

/** Also with another ending: who took it away may have written results there. */
function isCycle(path: string): boolean {
  const role = roleOfPath(path)
  return (role.role === 'entry' && role.kind === 'cycle') || /\/cycle-\d+\.\w+$/.test(path)
}
