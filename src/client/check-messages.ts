import type { WriteUpKind } from '../lib/check/guess-kind.ts'
import type { WriteUp } from '../lib/check/check-write-ups.ts'
import type { Severity } from '../lib/check/rule.ts'

/** A text as somebody is writing it. */
export interface Written {
  text: string
  /** Name of the file it came from. */
  name?: string
  /** What its writer says it is, and what it belongs to; left out, it is guessed. */
  kind?: WriteUpKind
  owner?: string
  /** Its place in the zone, when a document said it. */
  path?: string
  /** Other write-ups that came with it. */
  others?: readonly WriteUp[]
}

/** A finding, ready to be drawn. */
export interface Shown {
  rule: string
  severity: Severity
  /** True for what concerns people, which comes first. */
  people: boolean
  line: number
  /** Where in the text. */
  start: number
  end: number
  message: string
  /** Address of the page of the rule, below the site's root. */
  help: string
  /** Key of the finding, for asking to mend it. */
  key: string
  /** The words it is about; left out where they are private or long. */
  words?: string
  fix?: {
    safe: boolean
    /** The first line that changes, before and after. */
    change?: { before: string; after: string }
    /** True when a person has to type words for it. */
    asks: boolean
  }
}

/** What was found in a text, and as what it was read. */
export interface Looked {
  kind: WriteUpKind
  path: string
  /** What pages of this kind belong to, which of them this one does, and those there are. */
  ownerKind?: 'prototype' | 'community' | 'competition'
  owner?: string
  owners: readonly { id: string; title: string }[]
  findings: readonly Shown[]
  /** Where a new page can go on in a form, below the site's root; undefined for a kind without one. */
  form?: string
  /** How many rules were asked. */
  rules: number
  /** How many pages of the site were known; undefined when they could not be loaded. */
  pages?: number
}

/** What came out of a file. */
export interface Opened {
  files: readonly { path?: string; kind?: WriteUpKind; text: string }[]
  /** What its reader has to be told: what was left out, what is missing. */
  remarks: readonly string[]
  /** True when the file was not UTF-8, so that letters may have come out wrong. */
  recoded?: boolean
}

/** The text after mending, how much was mended, and how much would have done harm and was left. */
export interface Mended {
  text: string
  mended: number
  refused: number
}

/** What can be asked of the worker, with what it answers. */
export interface Checker {
  look(written: Written): Promise<Looked>
  /** Mends one finding of the last look, with words where it asks for them, or all that is safe. */
  mend(key: string | 'safe', words?: string): Promise<Mended>
  open(file: { name: string; bytes: Uint8Array }): Promise<Opened>
  /** What concerns people in files that are about to be saved. */
  lookAtPeople(files: readonly WriteUp[]): Promise<readonly Shown[]>
}

/** What the worker has to know at each question. */
export interface Start {
  /** Address of the zone's snapshot. */
  zone: string
  locale: string
  today: string
}

/** A question to the worker with its number, which its answer carries. */
export type Ask = {
  [K in keyof Checker]: { number: number; ask: K; with: Parameters<Checker[K]>; start: Start }
}[keyof Checker]

/** `refused` is a sentence for the person: the file cannot be read. */
export type Answer = { number: number } & ({ answer: unknown } | { refused: string } | { failed: true })
