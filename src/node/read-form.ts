import { wordsOf, rules } from '../lib/check/rules/index.ts'
import { checkWriteUps } from '../lib/check/check-write-ups.ts'
import { buildGraph } from '../lib/content/graph.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { writeUpFromIssue } from '../lib/import/write-up-from-issue.ts'
import { zoneKnowledge } from '../lib/import/zone-knowledge.ts'
import type { FormResult } from '../lib/review/form-answer.ts'
import { isGuarded } from '../lib/review/guarded.ts'
import type { FetchedIssue } from './fetch-issue.ts'
import { readContent } from './read-content.ts'
import { today, zonePaths } from './zone-paths.ts'

/** Makes a page of the answers in an issue and checks it as if it were in the zone. Asks nobody and writes nothing. */
export async function readForm({ number, body, author }: FetchedIssue, where = here()): Promise<FormResult> {
  const { content: root, storeFile, day } = where
  const parts = (await readContent({ root, storeFile })).parts()
  const made = writeUpFromIssue(body, zoneKnowledge(buildGraph(parts)), day)
  const result = { schema: 1 as const, issue: number, author, locale: made.locale }
  if (made.state !== 'read') return made.state === 'twice' ? { ...result, twice: made.heading } : result
  const { path, text, title, missing, unclear, locale } = made
  const { diagnostics } = checkWriteUps([{ path, text }], { zone: parts, today: day })
  const found = diagnostics.flatMap(({ rule, severity, message }) =>
    severity === 'info'
      ? []
      : [{ weight: severity, text: isGuarded(rule) ? looksFor(rule, locale) : message[locale] }],
  )
  const guarded = diagnostics.some(({ rule, severity }) => severity === 'stop' && isGuarded(rule))
  return { ...result, page: { path, title, text, missing, unclear, found: found.slice(0, 200), guarded } }
}

/** Where the zone of this run is, and its day. */
const here = () => ({ ...zonePaths(), day: today() })

/** What a rule looks for: its sentence about a page could repeat what must not be repeated. */
function looksFor(id: string, locale: Locale): string {
  const rule = rules.find((each) => each.id === id)
  return rule ? wordsOf(rule, locale).summary : id
}
