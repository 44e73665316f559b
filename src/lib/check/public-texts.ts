import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { FieldPath, Span } from '../content/issue.ts'
import { looks, type Look } from './quick-looks.ts'

/** Where a text stands in an entry. */
export type EntryPlace = { field: FieldPath } | { span: Span }

/** What a reader of the site or of the files can see: prose, fields, words for pictures, code, notes of a table. */
export type TextPart = 'prose' | 'field' | 'alt' | 'code' | 'note'

/** A text and where it stands: in an entry, or on a line of a file beside one. */
export interface PublicText<Place> {
  text: string
  part: TextPart
  place: Place
}

/** The notes in tables of numbers in which a quick look finds something. */
export const findNotes = (graph: KnowledgeGraph, look: Look): PublicText<{ path: string; line: number }>[] =>
  graph.beside.flatMap((file) => {
    if (file.role !== 'data') return []
    return file.points.flatMap(({ note = '', line }) =>
      looks[look](note) ? { text: note, part: 'note' as const, place: { path: file.path, line } } : [],
    )
  })

/** The texts of one entry that others can read and in which a quick look finds something. */
export const findTextsIn = (
  entry: AnyEntry,
  look: Look,
  parts?: readonly TextPart[],
): PublicText<EntryPlace>[] => {
  const seen = looks[look]
  return textsOf(entry).filter(({ text, part }) => (!parts || parts.includes(part)) && seen(text))
}

/** Rules look at one entry after the other: only the texts of the last one are kept. */
let last: { entry?: AnyEntry; texts: PublicText<EntryPlace>[] } = { texts: [] }

function textsOf(entry: AnyEntry): PublicText<EntryPlace>[] {
  if (last.entry === entry) return last.texts
  const texts: PublicText<EntryPlace>[] = []
  const path: (string | number)[] = []
  eachText(entry.data, path, (text) => texts.push({ text, part: 'field', place: { field: [...path] } }))
  const { blocks, pictures, code } = entry.body
  for (const { text, span } of blocks) texts.push({ text, part: 'prose', place: { span } })
  for (const { alt, span } of pictures) texts.push({ text: alt, part: 'alt', place: { span } })
  for (const { text, span } of code) texts.push({ text, part: 'code', place: { span } })
  last = { entry, texts }
  return texts
}

/** Calls for each text in a value, with `path` leading to it. */
function eachText(value: unknown, path: (string | number)[], see: (text: string) => void): void {
  if (typeof value === 'string') {
    see(value)
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index)
      eachText(value[index], path, see)
      path.pop()
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      path.push(key)
      eachText((value as Record<string, unknown>)[key], path, see)
      path.pop()
    }
  }
}

/** The sentences of a text with their first character's place; at most 400 characters each. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.!?\n]{1,400}[.!?]*/g)].map((match) => ({ text: match[0], start: match.index }))
}
