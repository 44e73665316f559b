import type { CheckReport, Diagnostic } from '../check/check.ts'
import { oneLine } from './one-line.ts'
import { changedLine, fileOf, helpOf, shownIn, type ReportOptions } from './report-options.ts'
import { renderSummary } from './summary.ts'
import { weightWords } from './weight-words.ts'

const words = {
  en: {
    title: 'What the check found',
    clean: 'Nothing to fix.',
    first: 'What to fix first',
    tips: (count: number) => (count === 1 ? '1 idea to consider' : `${count} ideas to consider`),
    line: 'line',
    instead: 'Try this:',
    perhaps: 'Perhaps:',
    why: 'why',
    more: (count: number) => `And ${count} more. To see them all: \`npm run check\``,
  },
  es: {
    title: 'Lo que encontró la revisión',
    clean: 'Nada que corregir.',
    first: 'Lo que conviene corregir primero',
    tips: (count: number) => (count === 1 ? '1 idea por considerar' : `${count} ideas por considerar`),
    line: 'línea',
    instead: 'Probar esto:',
    perhaps: 'Quizás:',
    why: 'por qué',
    more: (count: number) => `Y ${count} más. Para verlas todas: \`npm run check\``,
  },
} as const

/** A comment on GitHub holds 65,536 characters; forty findings in each half stay below. */
const shownInEach = 40

/** A report to paste into a pull request: what to fix first, file by file; ideas folded. */
export function renderMarkdown(report: CheckReport, options: ReportOptions): string {
  const say = words[options.locale]
  const shown = shownIn(report, options)
  const isToFix = ({ severity }: Diagnostic) => severity === 'stop' || severity === 'fix'
  const toFix = shown
    .filter(isToFix)
    .sort((a, b) => Number(b.severity === 'stop') - Number(a.severity === 'stop'))
  const tips = shown.filter((item) => !isToFix(item))
  return [
    `## ${say.title}`,
    ...(shown.length === 0 ? [say.clean] : []),
    ...(toFix.length > 0 ? [`### ${say.first}`, ...byFile(toFix, options)] : []),
    ...(tips.length > 0
      ? [`<details><summary>${say.tips(tips.length)}</summary>`, ...byFile(tips, options), '</details>']
      : []),
    renderSummary(report, options.seconds, options.locale),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

function byFile(items: readonly Diagnostic[], options: ReportOptions): string[] {
  const say = words[options.locale]
  const files = [...Map.groupBy(items.slice(0, shownInEach), (item) => item.path).values()]
  const rest = items.length - shownInEach
  return [...files.map((each) => renderFile(each, options)), ...(rest > 0 ? [say.more(rest)] : [])]
}

function renderFile(items: readonly Diagnostic[], options: ReportOptions): string {
  const [first] = items
  if (!first) return ''
  const title = first.entry ? ` ${escapeMarkdown(first.entry.title)}` : ''
  return [
    `**${code(fileOf(first, options))}**${title}`,
    '',
    ...items.map((item) => renderOne(item, options)),
  ].join('\n')
}

function renderOne(item: Diagnostic, options: ReportOptions): string {
  const say = words[options.locale]
  const weight = weightWords[options.locale][item.severity]
  const change = changedLine(options.textOf(item.path) ?? '', item)
  const better = change?.after.trim()
    ? `\n  ${item.fix?.safe ? say.instead : say.perhaps} ${code(change.after.trim())}`
    : ''
  const message = escapeMarkdown(item.message[options.locale])
  return `- ${weight}, ${say.line} ${item.start.line}: ${message} ([${say.why}](${helpOf(item.help, options)}))${better}`
}

/**
 * Words of a file so that GitHub shows them and nothing more: no link, picture, mention, heading or HTML. An
 * invisible character behind @ and # keeps people and issues from being called.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .slice(0, 600)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]()|~!$:]/g, '\\$&')
    .replace(/www\./gi, (start) => start.replace('.', '\\.'))
    .replace(/[@#]/g, '$&&#8203;')

/** What stands between two backticks and can be shown as it is. */
const nameOfField = /`([A-Za-z][\w .:,[\]/"-]{0,100})`/

/** Words for people in Markdown that GitHub shows as they are; names of fields stand as code. */
export const inMarkdown = (text: string): string =>
  oneLine(text)
    .split(nameOfField)
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : escapeMarkdown(part)))
    .join('')

/** A line as code; the fence is longer than any run of backticks in it. */
export function code(text: string, most = 120): string {
  const shown = oneLine(text).slice(0, most)
  const fence = fenceAround(shown, 1)
  return shown.includes('`') ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}

/** A text as a block of code, in the language that GitHub colors it by. */
export function codeBlock(text: string, language: string): string {
  const fence = fenceAround(text, 3)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Longer than any run of backticks inside, so that the text cannot close it. */
const fenceAround = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)))

/** Markdown behind a line that opens it with a click. */
export const fold = (title: string, inside: string): string =>
  `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`
