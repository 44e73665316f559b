import { code, fold, inMarkdown } from '../report/markdown.ts'
import { cutLine } from '../report/one-line.ts'
import type { ChangeReport, ReviewFinding } from './change-report.ts'
import type { Reviewers } from './choose-reviewers.ts'
import { isMixed, type CheckRun } from './conclude.ts'
import { isGuarded, isUnsafe } from './guarded.ts'
import { openLink } from './open-link.ts'
import { printMarker } from './markers.ts'
import type { ReviewInput } from './review-input.ts'
import { reviewWords, type ReviewWords } from './review-words.ts'
import { plainMessage, whyOf } from './say-finding.ts'

/** GitHub takes 65,536 characters. */
const mostCharacters = 60_000
const mostOpen = 5
const mostNamed = 3

interface Decided {
  check: CheckRun
  reviewers: Reviewers
  hasSuggestions: boolean
}

/** The one comment: what arrived, what has to change and how, what can wait, how much was looked at, and who helps. */
export function writeComment(input: ReviewInput, decided: Decided): string {
  let text = ''
  // Every finding is short, so fewer folded ones always make it fit.
  for (const mostFolded of [40, 15, 5, 0]) {
    text = write(input, decided, mostFolded)
    if (text.length <= mostCharacters) break
  }
  return text
}

function write(
  input: ReviewInput,
  { check, reviewers, hasSuggestions }: Decided,
  mostFolded: number,
): string {
  const { report, pull, zone, run } = input
  const say = reviewWords[report?.language ?? zone.languages[0] ?? 'en']
  const marker = printMarker({ head: pull.head, run })
  const thanks = say.thanks(mention(pull.author), report ? nameAll(report, say) : '')
  const isWelcome = pull.isFirst && mention(pull.author) !== ''
  const help = say.help(helpersOf(reviewers, zone.contact, say))
  if (!report) return paragraphs([`${marker}\n${thanks}`, say.broken, help])
  const isFlawed = ({ severity }: ReviewFinding) => severity !== 'tip'
  const flaws = report.findings.filter(isFlawed)
  const tips = report.findings.filter((item) => !isFlawed(item))
  const list = (items: readonly ReviewFinding[], start: number) =>
    items.map((item, at) => `${start + at}. ${sayOne(item, input, report, say)}`).join('\n')
  const folded = flaws.slice(mostOpen, mostOpen + mostFolded)
  const ideas = tips.slice(0, mostFolded)
  const rest =
    report.more + flaws.length - Math.min(flaws.length, mostOpen) - folded.length + tips.length - ideas.length
  return paragraphs([
    `${marker}\n${thanks}${isWelcome ? ` ${say.welcome}` : ''}`,
    stateOf(report, input, check, say),
    pull.preview && `**[${say.preview}](${pull.preview})**`,
    flaws.length > 0 && `### ${say.whatToChange}\n\n${list(flaws.slice(0, mostOpen), 1)}`,
    hasSuggestions && say.suggestions,
    flaws.some(({ rule }) => rule.startsWith('privacy/')) && say.privacy,
    flaws.some(({ rule }) => isUnsafe(rule)) && zone.review?.safety && say.safetyAsked,
    folded.length > 0 && fold(say.folded(folded.length), list(folded, mostOpen + 1)),
    ideas.length > 0 && fold(say.ideas(ideas.length), list(ideas, 1)),
    rest > 0 && say.rest(rest),
    outsideOf(report, input, say),
    similarOf(report, zone.address, say),
    footer(report, say),
    help,
  ])
}

/** One finding: where it is, what was seen, the new line, why in one sentence, and the way to the line. */
function sayOne(item: ReviewFinding, input: ReviewInput, report: ChangeReport, say: ReviewWords): string {
  const { zone, rules } = input
  const where = [
    item.title ? say.inPage(bold(item.title)) : code(`content/${item.path}`),
    say.line(item.from),
  ]
  const why = whyOf(item.rule, rules, report)
  const open = openLink(input, item, report.language)
  const lines = [
    `${where.join(', ')}: ${inMarkdown(plainMessage(item, report, rules))}`,
    item.blame === 'caused-by-change' && say.elsewhere,
    item.better &&
      !isGuarded(item.rule) &&
      `${item.better.isSafe ? say.better : say.perhaps} ${code(item.better.line)}`,
    [
      why && `${say.why} ${inMarkdown(why)}`,
      `[${say.more}](${siteOf(zone.address)}/handbook/checks/${item.rule}/)`,
      open && `[${open.isForm ? say.openForm : say.open}](${open.address})`,
    ]
      .filter(Boolean)
      .join(' · '),
  ]
  return lines.filter(Boolean).join('<br>\n   ')
}

function stateOf(report: ChangeReport, { pull }: ReviewInput, check: CheckRun, say: ReviewWords): string {
  const { outcome, coverage, findings } = report
  if (outcome === 'too-many-files') return say.tooManyFiles(coverage.files)
  if (outcome === 'too-many-bytes') return say.tooManyBytes
  if (coverage.files === 0) return report.outside.count > 0 ? say.onlyOutside : say.noPages
  const stops = findings.filter(({ severity }) => severity === 'stop')
  const fixes = findings.filter(({ severity }) => severity === 'fix').length
  if (pull.isDraft) {
    const urgent = stops.filter(({ isUrgent }) => isUrgent).length
    return check.conclusion === 'failure' && urgent > 0 ? say.urgentDraft(urgent) : say.draft
  }
  if (stops.length === 0 && fixes === 0) return isMixed(report, pull) ? '' : say.ready
  return [stops.length > 0 && say.stops(stops.length), fixes > 0 && say.fixes(fixes, stops.length === 0)]
    .filter(Boolean)
    .join(' ')
}

function outsideOf(report: ChangeReport, { pull }: ReviewInput, say: ReviewWords): string {
  const { count, paths } = report.outside
  if (count === 0) return ''
  const named = paths.slice(0, mostNamed).map((path) => code(path, 80))
  const words = say.outside(count, `${named.join(', ')}${count > named.length ? ', …' : ''}`)
  return isMixed(report, pull) ? `${words} ${say.apart}` : words
}

function similarOf({ similar }: ChangeReport, address: string, say: ReviewWords): string {
  if (similar.length === 0) return ''
  const items = similar.map(({ title, url }) => `- [${inMarkdown(short(title))}](${siteOf(address)}${url})`)
  return `### ${say.similarTitle}\n\n${items.join('\n')}\n\n${say.similarHint}`
}

function footer({ coverage, existing, outcome }: ChangeReport, say: ReviewWords): string {
  if (outcome !== 'looked' || coverage.files === 0) return ''
  const { checked, files, rules, seconds } = coverage
  const looked = say.coverage(checked, files, rules, seconds.toFixed(1))
  return existing > 0 ? `${looked} ${say.existing(existing)}` : looked
}

function nameAll({ pages }: ChangeReport, say: ReviewWords): string {
  const titles = pages.flatMap(({ title }) => (title ? bold(title) : []))
  const named = titles.slice(0, mostNamed)
  const rest = pages.length - named.length
  if (named.length === 0) return ''
  const all = rest > 0 ? [...named, say.morePages(rest)] : named
  const last = all.at(-1) ?? ''
  return all.length === 1 ? last : say.and(all.slice(0, -1).join(', '), last)
}

function helpersOf({ helpers }: Reviewers, contact: string | undefined, say: ReviewWords): string {
  const [first, second] = helpers.map(mention)
  if (first) return second ? say.or(first, second) : first
  return contact ? inMarkdown(contact) : say.somebody
}

/** Calls a person or a team, no machine. Only names from GitHub and from the settings come here, never words of a file. */
const mention = (name: string): string => (/^[\w./-]{1,140}$/.test(name) ? `@${name}` : '')

const short = (text: string): string => cutLine(text, 80)
const bold = (text: string): string => `**${inMarkdown(short(text)).trim()}**`
const siteOf = (address: string): string => address.replace(/\/+$/, '')
const paragraphs = (parts: readonly (string | false | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`
