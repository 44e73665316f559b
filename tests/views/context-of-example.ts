import { checkContent } from '../../src/lib/check/check.ts'
import { historyOfExample } from '../../src/lib/check/example-history.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import type { Locale } from '../../src/lib/i18n/locale.ts'
import { makePageContext, type PageContext } from '../../src/lib/views/page-context.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

/** The page context of a tiny content tree, in a language, on a day. */
export function contextOfExample(
  example: Example,
  locale: Locale = 'en',
  today = '2026-11-20',
  base = '/',
): PageContext {
  const graph = graphOfExample(example)
  const history = historyOfExample(example)
  const report = checkContent(graph, { today, history, textOf: (path) => example[path] })
  return makePageContext({ graph, report, today, history, pictures: new Map() }, locale, base)
}

/** Text of a content file from its fields. */
export const page = (...fields: string[]) => `---\n${fields.join('\n')}\n---\n`
