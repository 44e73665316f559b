import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import type { FieldPath, Fix, Issue, Span } from '../content/issue.ts'
import type { Zone } from '../content/schemas/index.ts'
import type { History } from '../knowledge/history.ts'
import type { Swap } from './swap-fix.ts'

/**
 * How much a finding weighs. `stop`: cannot be published. `fix`: published with a "not finished"
 * ribbon. `tip`: advice to the writer. `info`: for leaders' reports. Only `stop` fails the command.
 */
export const severities = ['stop', 'fix', 'tip', 'info'] as const
export type Severity = (typeof severities)[number]

/** The sentences of a rule; each gets its values and returns what a person reads. */
// The values differ from sentence to sentence; `defineRule` keeps their types for the rule itself.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Messages = Record<string, (values: any) => string>

/** One of the rule's sentences with its values. */
type Say<M extends Messages> = { [K in keyof M]: { message: K; values: Parameters<M[K]>[0] } }[keyof M]

/** What a rule saw: where, and which of its sentences to say. The runner adds file, position and severity. */
export type Finding<M extends Messages = Messages> = Say<M> & {
  entry?: AnyEntry
  /** Path below `content/` of a file that is no entry. */
  path?: string
  field?: FieldPath
  /** Point at the key of the field, not at its value. */
  atKey?: boolean
  span?: Span
  /**
   * The words it is about. The runner narrows the place to them when they stand there; for a rule about privacy it
   * also keeps them out of every message about the file.
   */
  words?: string
  /** Line of a file that is no entry, starting at 1. */
  line?: number
  fix?: Fix
  /** The value as it stands there and what to write instead, or a better address for a link or picture. */
  swap?: Swap
  /** Other places that belong to the finding. */
  related?: readonly { entry: AnyEntry; field?: FieldPath }[]
  /** Another weight than the rule's own, for rules whose weight grows with the scale of a test. */
  severity?: Severity
}

/** What rules read. There is no clock: `today` is a day such as `2026-01-31`. */
export interface CheckContext {
  graph: KnowledgeGraph
  zone: Zone
  today: string
  /** What version control knows of the files. */
  history: History
  /** Names of all rules there are, for pages that ask to leave one out. */
  ruleIds: readonly string[]
  /** True when a page left out a check that had something to say; known for the rules that ran before. */
  wasIgnored(entry: AnyEntry, rule: string): boolean
}

/** What a rule that looks at one page may ask. */
export type EntryContext = Pick<CheckContext, 'graph' | 'zone'>

/** A tiny content tree: path below `content/` to text. `history.json` states what was saved; see example-history.ts. */
export type Example = Readonly<Record<string, string>>

/** One rule: its id is its path below `rules/`. */
export interface Rule<M extends Messages = Messages> {
  id: string
  severity: Severity
  /** One sentence: what it looks for. */
  summary: string
  /** One or two sentences for a teacher: why it matters, with the source. */
  why: string
  messages: M
  /** Trees on which the rule stays silent, and trees on which it speaks. They are tests and documentation. */
  examples: { passes: readonly Example[]; fails: readonly Example[] }
  check(context: CheckContext): Iterable<Finding<M>>
  /**
   * Set by a rule that looks at one page: what it sees there. It may know the entry, the pages one link away,
   * the settings, the glossary, schools and sources, and not the day: its findings are kept until one of these
   * changes (`surroundings.ts`). A finding is about this entry unless it names a neighbour.
   */
  checkEntry?(entry: AnyEntry, context: EntryContext): Iterable<Finding<M>>
}

/** Declares a rule and keeps the types of its sentences. */
export const defineRule = <M extends Messages>(rule: Rule<M>): Rule<M> => rule

/** Declares a rule that looks at one page and its neighbours, whatever the day. */
export const defineEntryRule = <M extends Messages>(
  rule: Omit<Rule<M>, 'check' | 'checkEntry'> & Required<Pick<Rule<M>, 'checkEntry'>>,
): Rule<M> => ({ ...rule, check: () => [] })

/** The words of one rule in another language. */
export interface RuleWords<M extends Messages = Messages> {
  summary: string
  why: string
  messages: { [K in keyof M]: (values: Parameters<M[K]>[0]) => string }
}

/** The words of a set of rules in another language; a missing sentence does not compile. */
export type TranslationOf<R extends Record<string, { messages: Messages }>> = {
  [Id in keyof R]: RuleWords<R[Id]['messages']>
}

/**
 * Declares a rule about something that reading a file has already seen: it passes on the issues that
 * carry its id.
 */
export function defineReadingRule<M extends Messages>(rule: Omit<Rule<M>, 'check'>): Rule<M> {
  return {
    ...rule,
    *check({ graph }) {
      const say = (issue: { message: string; values: unknown }) =>
        ({ message: issue.message, values: issue.values }) as Say<M>
      for (const entry of [...graph.entries, ...graph.translations]) {
        for (const issue of entry.issues) {
          if (issue.rule !== rule.id) continue
          const atKey = rule.id === 'frontmatter/unknown-key'
          yield { ...say(issue), entry, atKey, ...placeOf(issue) }
        }
      }
      for (const file of [...graph.beside, ...graph.others]) {
        for (const issue of file.issues)
          if (issue.rule === rule.id) yield { ...say(issue), path: file.path, ...placeOf(issue) }
      }
    },
  }
}

const placeOf = ({ span, field, fix, swap }: Issue) => ({
  ...(span && { span }),
  ...(field && { field }),
  ...(fix && { fix }),
  ...(swap && { swap }),
})
