import { kinds, type Kind } from './schemas/index.ts'

/** Where files of a kind live below `content/`, and under which address their pages stand. */
interface Place {
  folder: string
  /** Path below `content/` without the ending; the groups make the id. */
  pattern: RegExp
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const flat = (folder: string): Place => ({ folder, pattern: new RegExp(`^${folder}/(${slug})$`) })
const inFolder = (folder: string): Place => ({ folder, pattern: new RegExp(`^${folder}/(${slug})/index$`) })

/** One row a kind. An id is a path, so two entries of a kind can never share one. */
export const places: Record<Kind, Place> = {
  goal: flat('goals'),
  problem: flat('problems'),
  prototype: inFolder('prototypes'),
  cycle: { folder: 'prototypes', pattern: new RegExp(`^prototypes/(${slug}/cycle-\\d\\d)$`) },
  lesson: flat('lessons'),
  strategy: flat('strategies'),
  school: flat('schools'),
  'case-study': flat('case-studies'),
  community: inFolder('communities'),
  note: { folder: 'communities', pattern: new RegExp(`^communities/(${slug})/notes/(${slug})$`) },
  flexibility: flat('flexibilities'),
  initiative: flat('initiatives'),
  risk: flat('risks'),
  message: flat('messages'),
  session: flat('sessions'),
  'tool-choice': flat('tool-choices'),
  readiness: flat('readiness'),
  guardrail: flat('guardrails'),
  pulse: flat('pulses'),
  competition: inFolder('competitions'),
  entry: { folder: 'competitions', pattern: new RegExp(`^competitions/(${slug})/entries/(${slug})$`) },
  term: flat('glossary'),
  source: flat('sources'),
}

/** Address of the list of each kind. */
export const listFolder: Record<Kind, string> = {
  goal: 'goals',
  problem: 'problems',
  prototype: 'prototypes',
  cycle: 'cycles',
  lesson: 'lessons',
  strategy: 'strategies',
  school: 'schools',
  'case-study': 'case-studies',
  community: 'communities',
  note: 'notes',
  flexibility: 'flexibilities',
  initiative: 'initiatives',
  risk: 'risks',
  message: 'messages',
  session: 'sessions',
  'tool-choice': 'tool-choices',
  readiness: 'readiness',
  guardrail: 'guardrails',
  pulse: 'pulses',
  competition: 'competitions',
  entry: 'entries',
  term: 'glossary',
  source: 'sources',
}

/** What a path below `content/` holds: an entry, its words in another language, data beside one, settings, a record of judging, a picture, or nothing we know. */
export type FileRole =
  | { role: 'entry'; kind: Kind; id: string }
  | { role: 'translation'; kind: Kind; id: string; lang: string }
  | { role: 'data'; owner: string }
  | { role: 'rubric'; owner: string }
  | { role: 'judging'; owner: string }
  | { role: 'judging-record'; owner: string; name: string }
  | { role: 'judging-calibration'; owner: string; code: string }
  | { role: 'zone' }
  | { role: 'practice-tags' }
  | { role: 'picture' }
  | { role: 'unknown' }

/** Says what the file at a path below `content/` is, by its path alone. */
export function roleOfPath(path: string): FileRole {
  if (path === 'zone.yaml') return { role: 'zone' }
  if (path === 'practice-tags.yaml') return { role: 'practice-tags' }
  const data = /^prototypes\/([a-z0-9-]+)\/data\.csv$/.exec(path)
  if (data?.[1]) return { role: 'data', owner: data[1] }
  const rubric = /^competitions\/([a-z0-9-]+)\/rubric\.yaml$/.exec(path)
  if (rubric?.[1]) return { role: 'rubric', owner: rubric[1] }
  const judging = /^competitions\/([a-z0-9-]+)\/judging(?:\.yaml|\/([a-z0-9-]+\.(?:jsonl?|yaml)))$/.exec(path)
  if (judging?.[1])
    return judging[2]
      ? { role: 'judging-record', owner: judging[1], name: judging[2] }
      : { role: 'judging', owner: judging[1] }
  const practice = /^competitions\/([a-z0-9-]+)\/calibration\/(c-\d\d)\.yaml$/.exec(path)
  if (practice?.[1] && practice[2])
    return { role: 'judging-calibration', owner: practice[1], code: practice[2] }
  if (/\.(png|jpe?g|webp)$/.test(path)) return { role: 'picture' }
  const [, page, lang] = /^([^.]*)(?:\.([a-z]{2}))?\.mdx?$/.exec(path) ?? []
  if (page !== undefined) {
    for (const kind of kinds) {
      const match = places[kind].pattern.exec(page)
      if (!match) continue
      const id = match.slice(1).join('/')
      return lang === undefined ? { role: 'entry', kind, id } : { role: 'translation', kind, id, lang }
    }
  }
  return { role: 'unknown' }
}

/** Path below the site's root of an entry's page, with a slash on both ends: `/prototypes/draft-by-friday/cycle-01/`. */
export function urlOf(kind: Kind, id: string): string {
  if (kind === 'note' || kind === 'entry') {
    const [owner, own] = id.split('/')
    return `/${places[kind].folder}/${owner}/${kind === 'note' ? 'notes' : 'entries'}/${own}/`
  }
  return `/${places[kind].folder}/${id}/`
}

/** Id of the entry that a cycle, note or competition entry belongs to; otherwise undefined. */
export function ownerOf(kind: Kind, id: string): { kind: Kind; id: string } | undefined {
  const owner = id.split('/')[0]
  if (owner === undefined || owner === id) return undefined
  if (kind === 'cycle') return { kind: 'prototype', id: owner }
  if (kind === 'note') return { kind: 'community', id: owner }
  if (kind === 'entry') return { kind: 'competition', id: owner }
  return undefined
}

/** Number of a cycle, from its id: `draft-by-friday/cycle-02` is 2. */
export function cycleNumber(id: string): number {
  return Number(/cycle-(\d\d)$/.exec(id)?.[1] ?? 0)
}

/** Turns how people write a reference into kind and id; undefined when it fits none of the kinds. */
export function parseReference(
  text: string,
  allowed: readonly string[],
): { kind: Kind | 'practice'; id: string } | undefined {
  const clean = text
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/$/, '')
    .replace(/\.mdx?$/, '')
    .replace(/\/index$/, '')
  if (allowed[0] === 'practice') return { kind: 'practice', id: clean }
  for (const kind of kinds) {
    if (!allowed.includes(kind)) continue
    const prefix = `${places[kind].folder}/`
    if (!clean.startsWith(prefix)) continue
    const match = places[kind].pattern.exec(clean) ?? places[kind].pattern.exec(`${clean}/index`)
    if (match) return { kind, id: match.slice(1).join('/') }
  }
  const known = allowed.filter((kind): kind is Kind => kinds.includes(kind as Kind))
  if (/\/cycle-\d\d$/.test(clean)) return known.includes('cycle') ? { kind: 'cycle', id: clean } : undefined
  const first = known.find((kind) => kind !== 'cycle')
  return first ? { kind: first, id: clean } : undefined
}
