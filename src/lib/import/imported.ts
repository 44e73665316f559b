import type { FormName } from '../forms/form.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Remark } from './filled-entry.ts'
import type { ZoneKnowledge } from './zone-knowledge.ts'

/** What reading a document needs besides the document. */
export interface ImportContext {
  known: ZoneKnowledge
  /** Language of what is told. */
  locale: Locale
  /** The day of the reading. */
  today: string
  /** Name of the file, with its ending. */
  name: string
  /** The form it is an answer to, when that was said. */
  form?: FormName
  /** Id of the prototype, community or competition it belongs to, when that was said. */
  owner?: string
  /** Text of a file below `content/`, for the cycle that a document closes. */
  textOf?: (path: string) => string | undefined
  /** Bytes of a file below `content/`, for a picture that lies there already. */
  bytesOf?: (path: string) => Uint8Array | undefined
}

/** A file to write. */
export interface ImportedFile {
  /** Path below `content/`. */
  path: string
  text: string
  /** True when the file is there already and the text only adds to it. */
  adds?: true
}

/** What became of a document or a table. */
export interface Imported {
  files: ImportedFile[]
  /** Pictures to be written beside the pages: path below `content/` and place among those of the document. */
  pictures: { path: string; index: number }[]
  remarks: Remark[]
  /** Language of the document. */
  language?: Locale
}
