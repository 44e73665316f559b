import type { Locale } from '../i18n/locale.ts'
import type { FormVersions } from './choose-form.ts'
import type { ZoneKnowledge } from './zone-knowledge.ts'

/** Something to tell the person who sent a document: what is needed, what was not clear, what was done with it. */
export interface Remark {
  weight: 'needed' | 'unclear' | 'note'
  /** Path below `content/` of the file it is about. */
  path?: string
  /** The question it is about: names of fields with dots between them. */
  field?: string
  text: string
}

/** The fields of a new entry, what did not fit into them, and what to tell. */
export interface FilledEntry {
  data: Record<string, unknown>
  /** Id of the prototype, community or competition it belongs to. */
  owner?: string
  /** Number of the cycle that is closed; `unclear` when something was written that is none. */
  cycle?: number | 'unclear'
  /** Answers that stand in the text of the page, each under the label of its question. */
  left: { heading: string; text: string }[]
  remarks: Remark[]
  /** Numbers as they were written, by their fields; of a table `results.1.value`. */
  written: Map<string, string>
  /** Cells of tables, named in the same way, that were told of already. */
  asked: Set<string>
}

/** What filling needs to know besides the answers. */
export interface FillContext {
  versions: FormVersions
  known: ZoneKnowledge
  /** Language of what is told. */
  locale: Locale
  /** The day the answers were given. */
  today: string
  /** Id of the prototype, community or competition, when it was said beside the document. */
  owner?: string
}
