import { readBeside } from '../content/beside.ts'
import { readEntry } from '../content/entry.ts'
import { splitFence } from '../content/fence.ts'
import { buildGraph, type ContentParts, type KnowledgeGraph } from '../content/graph.ts'
import { nameOtherFile } from '../content/other-file.ts'
import { roleOfPath } from '../content/kinds.ts'
import { checkContent, type CheckReport } from './check.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules/index.ts'

/** A file that is not in the zone yet, or one that is, as somebody is writing it. */
export interface WriteUp {
  /** Path below `content/`. */
  path: string
  text: string
}

export interface Look {
  /** What is known of the zone; undefined for what can be said of a page alone. */
  zone: ContentParts | undefined
  today: string
  /** Which rules; left out, all that can be asked here. */
  isWanted?: (rule: string) => boolean
}

/** Rules about one page and nothing around it. */
const alone = /^(?:file|frontmatter|mdx|privacy|safety|respect|words)\/|^(?:link|image)\/address$/
/** A picture is sent along with a page, and a page may take the place of another. */
const afterSending = /^(?:image\/missing-file|file\/twice)$/
/** What concerns people, whatever a text is about. */
const aboutPeople = /^(?:privacy|safety|respect)\//

/** The rules that can be asked about a page before it is sent. */
export const rulesFor = ({ zone, isWanted = () => true }: Omit<Look, 'today'>): readonly Rule[] =>
  allRules.filter(({ id }) => (zone ? !afterSending.test(id) : alone.test(id)) && isWanted(id))

/** What the check says of files as if they were in the zone: only what is about them, and with the same words. */
export function checkWriteUps(writeUps: readonly WriteUp[], look: Look): CheckReport {
  const rules = rulesFor(look)
  const texts = new Map(writeUps.map(({ path, text }) => [path, text]))
  const report = checkContent(graphWith(texts, look.zone), {
    today: look.today,
    rules,
    textOf: (path) => texts.get(path),
    about: (path) => texts.has(path),
  })
  const people = rules.filter(({ id }) => aboutPeople.test(id))
  const inNotes = writeUps.flatMap((writeUp) => checkNotes(writeUp, look, people))
  return { ...report, diagnostics: [...report.diagnostics, ...inNotes] }
}

function graphWith(texts: ReadonlyMap<string, string>, zone: ContentParts | undefined): KnowledgeGraph {
  const encoder = new TextEncoder()
  const files = [...texts].map(([path, text]) => [path, encoder.encode(text)] as const)
  const entries = files.flatMap(([path, bytes]) => readEntry(path, bytes, path) ?? [])
  const beside = files.flatMap(([path, bytes]) => readBeside(path, bytes, path) ?? [])
  const pages = new Set(entries.map(({ url }) => url))
  const read = new Set([...entries, ...beside].map(({ path }) => path))
  const others = [...texts.keys()].filter((path) => !read.has(path)).map((path) => nameOtherFile(path))
  const graph = buildGraph({
    entries: [...(zone?.entries ?? []).filter(({ url }) => !pages.has(url)), ...entries],
    beside: [...(zone?.beside ?? []).filter(({ path }) => !texts.has(path)), ...beside],
    others: [...(zone?.others ?? []).filter(({ path }) => !texts.has(path)), ...others],
  })
  // The page that it is a part of may be sent along.
  return { ...graph, broken: graph.broken.filter(({ field, span }) => field ?? span) }
}

const frame = '---\ntitle: Notes\n---\n'

/**
 * Notes without the two `---` lines are no page yet, so nothing reads them. What they say of people is looked at
 * all the same, with places as they are in the notes.
 */
function checkNotes({ path, text }: WriteUp, look: Look, rules: readonly Rule[]): Diagnostic[] {
  if (roleOfPath(path).role !== 'entry' || splitFence(text) || text.trim() === '') return []
  const framed = frame + text
  const { diagnostics } = checkContent(graphWith(new Map([[path, framed]]), look.zone), {
    today: look.today,
    rules,
    textOf: () => framed,
    about: (each) => each === path,
  })
  const lines = frame.split('\n').length - 1
  return diagnostics.flatMap((item) => {
    if (item.start.line <= lines) return []
    const { fix: _, ...rest } = item
    const up = (place: Diagnostic['start']) => ({ ...place, line: place.line - lines })
    return { ...rest, start: up(item.start), end: up(item.end) }
  })
}
