import type { Judging } from '../content/schemas/index.ts'
import type { Words } from '../i18n/words.ts'
import { entriesAtLine } from './decisions.ts'
import type { Results } from './results-schema.ts'

/**
 * A draft of `decisions.yaml` with the codes filled in. Every line is a remark, so that nothing counts as decided until
 * somebody takes the # away.
 */
export function decisionsDraft(
  { results, judging, today }: { results: Results; judging: Judging; today: string },
  words: Words['reports']['draft'],
): string {
  const atLine = entriesAtLine(results, judging.awards)
  const chances = results.entries.flatMap(({ entry, pTop }) =>
    atLine.includes(entry) ? `${entry}${pTop === null ? '' : ` (${Math.round(pTop * 100)}%)`}` : [],
  )
  const remarks = [
    ...words.about,
    atLine.length > 0 ? words.line(chances.join(', ')) : words.clear,
    words.first(results.top.join(', ')),
    ...judging.tieRule.map((rule, at) => words.rule(at + 1, rule.replace(/\s+/g, ' '))),
    words.choices,
    words.why,
  ]
  const lines = [
    ...remarks,
    '',
    `awarded: [${results.top.join(', ')}]`,
    'decisions:',
    `  - about: ${atLine.length > 0 ? 'tie' : 'other'}`,
    ...(atLine.length > 0 ? [`    entries: [${atLine.join(', ')}]`, '    rule: 1'] : []),
    `    on: ${today}`,
    '    by: [chair]',
    '    steppedBack: []',
    '    why:',
  ]
  return lines.map((line) => (line === '' ? '#\n' : `# ${line}\n`)).join('')
}
