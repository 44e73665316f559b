import { bodyField, type FormVersions } from './choose-form.ts'
import { fillEntry } from './fill-entry.ts'
import type { Imported, ImportContext } from './imported.ts'
import { paragraphOf } from './page-nodes.ts'
import { placeEntry } from './place-entry.ts'
import { clean, type Given } from './read-answer.ts'
import type { Section } from './read-sections.ts'

/** Turns answers by the names of their questions into the file of an entry. The free text stands under `bodyField`. */
export function importAnswers(
  given: ReadonlyMap<string, Given>,
  versions: FormVersions,
  context: ImportContext,
  body: readonly Section[] = [],
): Imported {
  const filled = fillEntry(given, { versions, ...context })
  const title = typeof filled.data.title === 'string' ? clean(filled.data.title) : ''
  const text = given.get(bodyField)?.lines ?? []
  const own = text.length > 0 ? [{ level: 0, nodes: text.flatMap(paragraphsOf) }] : []
  return placeEntry({ ...filled, title, body: [...own, ...body], alts: [] }, versions, [], context)
}

/** Lines of plain text as paragraphs of a document. */
export const paragraphsOf = (text: string): Section['nodes'] => clean(text).split(/\n+/).map(paragraphOf)
