import type { Beside, DataPoint } from './beside.ts'
import { isKind, type AnyEntry, type Entry } from './entry.ts'
import { quote, type FieldPath, type Issue, type Span } from './issue.ts'
import { cycleNumber, ownerOf } from './kinds.ts'
import { findReferences } from './references.ts'
import { zone as zoneSchema } from './schemas/zone.ts'
import type { Judging, Kind, PracticeTag, Rubric, Zone } from './schemas/index.ts'

/** A connection from one entry to another, from a field or from the text. */
export interface Link {
  from: AnyEntry
  to: AnyEntry
  /** The field it stands in; undefined for a link in the text and for a part of a whole. */
  field?: FieldPath
  span?: Span
  type: 'field' | 'text' | 'part'
}

/** A reference that leads nowhere. */
export interface BrokenReference {
  from: AnyEntry
  text: string
  allowed: readonly string[]
  field?: FieldPath
  span?: Span
}

/** A file that was seen but is no entry: a picture, or something that does not belong. */
export interface OtherFile {
  path: string
  issues: Issue[]
  picture: boolean
}

/** How a competition is judged, as it lies beside it. */
export interface JudgingFiles {
  /** `judging.yaml`; undefined when it has mistakes. */
  settings: Judging | undefined
  /** Texts of the records in `judging/`, by name of the file. */
  records: ReadonlyMap<string, string>
}

/** All entries and their links, both ways. The one thing that checks, pages and search read. */
export interface KnowledgeGraph {
  zone: Zone
  entries: readonly AnyEntry[]
  /** Words of entries in other languages, with the kind and id of the entry. None is among the entries. */
  translations: readonly AnyEntry[]
  /** Set on a graph in the words of translations: the same graph in the words of its writers. */
  original?: KnowledgeGraph
  beside: readonly Beside[]
  others: readonly OtherFile[]
  practiceTags: ReadonlyMap<string, PracticeTag>
  broken: readonly BrokenReference[]
  /** Complete entries of a kind, by id. */
  all<K extends Kind>(kind: K): readonly Entry<K>[]
  get<K extends Kind>(kind: K, id: string): Entry<K> | undefined
  /** Any entry with this kind and id, complete or not. */
  find(kind: Kind, id: string): AnyEntry | undefined
  linksFrom(entry: AnyEntry): readonly Link[]
  linksTo(entry: AnyEntry): readonly Link[]
  /** Entries of a kind that link to this one, each once, by id. */
  linkedFrom<K extends Kind>(entry: AnyEntry, kind: K): readonly Entry<K>[]
  /** Entries of a kind that this one links to, each once, in the order written. */
  linkedTo<K extends Kind>(entry: AnyEntry, kind: K): readonly Entry<K>[]
  /** Cycles of a prototype in order. */
  cyclesOf(prototype: AnyEntry): readonly Entry<'cycle'>[]
  points(prototype: AnyEntry): readonly DataPoint[]
  rubric(competition: AnyEntry): Rubric | undefined
  /** Undefined for a competition without `judging.yaml`. */
  judging(competition: AnyEntry): JudgingFiles | undefined
}

export interface ContentParts {
  entries: readonly AnyEntry[]
  beside: readonly Beside[]
  others?: readonly OtherFile[]
}

const key = (kind: string, id: string) => `${kind}:${id}`
const byId = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** Builds the graph. The order of the files does not matter. */
export function buildGraph(parts: ContentParts): KnowledgeGraph {
  const { entries, translations, index, twice } = keepFirst([...parts.entries].sort(byId))
  const beside = [...parts.beside].sort(byId)
  const byKind = Map.groupBy(
    entries.filter((entry) => entry.complete),
    (entry) => entry.kind,
  )
  const tags = beside.flatMap((file) => (file.role === 'practice-tags' ? file.tags : []))
  const pointsByOwner = new Map(
    beside.flatMap((file) => (file.role === 'data' ? [[file.owner, file.points] as const] : [])),
  )
  const rubrics = new Map(
    beside.flatMap((file) => (file.role === 'rubric' ? [[file.owner, file.rubric] as const] : [])),
  )
  const judged = judgingByOwner(beside)
  const practiceTags = new Map(tags.map((tag) => [tag.id, tag]))
  const out = new Map<AnyEntry, Link[]>()
  const into = new Map<AnyEntry, Link[]>()
  const broken: BrokenReference[] = []
  const add = (link: Link) => {
    pushTo(out, link.from, link)
    pushTo(into, link.to, link)
  }
  for (const entry of entries) linkEntry(entry, index, practiceTags, add, broken)
  const find = (kind: Kind, id: string) => index.get(key(kind, id))
  const linksFrom = (entry: AnyEntry) => out.get(entry) ?? []
  const linksTo = (entry: AnyEntry) => into.get(entry) ?? []
  return {
    zone:
      beside.find((file) => file.role === 'zone')?.zone ??
      zoneSchema.parse({ name: 'Zonebook', plainWords: 'The shared memory of an innovation zone.' }),
    entries,
    translations,
    beside,
    others: [...(parts.others ?? []), ...twice],
    practiceTags,
    broken,
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Entry<K>[],
    get: <K extends Kind>(kind: K, id: string) => {
      const entry = find(kind, id)
      return entry?.complete ? (entry as unknown as Entry<K>) : undefined
    },
    find,
    linksFrom,
    linksTo,
    linkedFrom: <K extends Kind>(entry: AnyEntry, kind: K) =>
      distinct(
        linksTo(entry).map((link) => link.from),
        kind,
      ).sort(byId),
    linkedTo: <K extends Kind>(entry: AnyEntry, kind: K) =>
      distinct(
        linksFrom(entry).map((link) => link.to),
        kind,
      ),
    cyclesOf: (prototype) =>
      distinct(
        linksTo(prototype)
          .filter((link) => link.type === 'part')
          .map((link) => link.from),
        'cycle',
      ).sort((a, b) => cycleNumber(a.id) - cycleNumber(b.id)),
    points: (prototype) => pointsByOwner.get(prototype.id) ?? [],
    rubric: (competition) => rubrics.get(competition.id),
    judging: (competition) => judged.get(competition.id),
  }
}

function judgingByOwner(beside: readonly Beside[]): ReadonlyMap<string, JudgingFiles> {
  const records = new Map<string, Map<string, string>>()
  for (const file of beside)
    if (file.role === 'judging-record')
      records.set(
        file.owner,
        (records.get(file.owner) ?? new Map<string, string>()).set(file.name, file.text),
      )
  return new Map(
    beside.flatMap((file) =>
      file.role === 'judging'
        ? [[file.owner, { settings: file.judging, records: records.get(file.owner) ?? new Map() }] as const]
        : [],
    ),
  )
}

/** Two files such as `a.md` and `a.mdx` want one page: the first has it, the other is named. */
function keepFirst(files: readonly AnyEntry[]) {
  const index = new Map<string, AnyEntry>()
  const words = new Map<string, AnyEntry>()
  const twice: OtherFile[] = []
  for (const entry of files) {
    const { path, kind, id, translates } = entry
    const place = key(translates ? `${kind} ${translates.lang}` : kind, id)
    const pages = translates ? words : index
    const first = pages.get(place)
    const values = { path: quote(path), first: quote(first?.path ?? '') }
    if (first)
      twice.push({ path, picture: false, issues: [{ rule: 'file/twice', message: 'twice', values }] })
    else pages.set(place, entry)
  }
  return { entries: [...index.values()], translations: [...words.values()], index, twice }
}

function linkEntry(
  entry: AnyEntry,
  index: ReadonlyMap<string, AnyEntry>,
  tags: ReadonlyMap<string, PracticeTag>,
  add: (link: Link) => void,
  broken: BrokenReference[],
): void {
  const owner = ownerOf(entry.kind, entry.id)
  const whole = owner && index.get(key(owner.kind, owner.id))
  if (whole) add({ from: entry, to: whole, type: 'part' })
  else if (owner) broken.push({ from: entry, text: owner.id, allowed: [owner.kind] })
  for (const reference of findReferences(entry.kind, entry.data)) {
    const { field, text, allowed, target } = reference
    if (target?.kind === 'practice') {
      if (!tags.has(target.id)) broken.push({ from: entry, text, allowed, field })
      continue
    }
    const to =
      target && [target.kind, ...allowed].map((kind) => index.get(key(kind, target.id))).find(Boolean)
    if (to) add({ from: entry, to, field, type: 'field' })
    else broken.push({ from: entry, text, allowed, field })
  }
  for (const link of entry.body.links) {
    if (link.address.type !== 'zone' || link.address.target?.role !== 'entry') continue
    const to = index.get(key(link.address.target.kind, link.address.target.id))
    if (to) add({ from: entry, to, span: link.span, type: 'text' })
  }
}

function pushTo(map: Map<AnyEntry, Link[]>, entry: AnyEntry, link: Link): void {
  const list = map.get(entry)
  if (list) list.push(link)
  else map.set(entry, [link])
}

function distinct<K extends Kind>(entries: readonly AnyEntry[], kind: K): Entry<K>[] {
  const chosen = entries.filter((entry) => entry.complete && isKind(entry, kind))
  return [...new Set(chosen)] as unknown as Entry<K>[]
}
