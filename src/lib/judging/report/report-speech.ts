import { withoutHidden } from '../../content/decode.ts'
import { formatFor, type Format } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { wordsFor, type Words } from '../../i18n/words.ts'
import { guessLanguage } from '../../knowledge/guess-language.ts'
import { html, type Html } from './html.ts'
import type { ReportFacts } from './report-facts.ts'

/** How a report speaks: its language, its words and numbers, and the words of others in it. */
export interface Speech {
  locale: Locale
  words: Words['reports']
  format: Format
  percent(share: number): string
  /** `about half a level`; undefined when it is hardly anything. */
  levels(size: number): string | undefined
  /** Words of the rubric or the competition, in their own language. */
  rubric(text: string): Html
  /** `Level 3 of 4: Solid`, of a scale with its lowest level first. */
  level(number: number, scale: readonly string[]): Html
  /** What a judge wrote, as a paragraph of its own. */
  said(text: string): Html
  /** What several wrote, in an order that follows from the words alone. */
  saidByAll(texts: readonly (string | undefined)[]): Html | undefined
}

/** Below this a difference in levels is not worth a word. */
const hardly = 0.15
/** Where the next word for a size begins: quarter, half, three quarters, a level, more. */
const sizes = [0.375, 0.625, 0.875, 1.25]

/** The speech of reports in a language; words of the rubric and of judges keep their own. */
export function speechOf(locale: Locale, { rubricLanguage }: Pick<ReportFacts, 'rubricLanguage'>): Speech {
  const words = wordsFor(locale).reports
  const format = formatFor(locale)
  const inLanguage = (text: string, language: string | undefined) =>
    language === undefined || language === locale
      ? html`${text}`
      : html`<span lang="${language}">${text}</span>`
  const plain = (text: string) => withoutHidden(text).text.trim()
  const said = (text: string) => html`<p class="said">${inLanguage(plain(text), guessLanguage(text))}</p>`
  const rubric = (text: string) => inLanguage(text, rubricLanguage)
  return {
    locale,
    words,
    format,
    percent: (share) => `${format.number(share * 100, 0)}%`,
    levels: (size) => {
      const at = sizes.filter((begin) => Math.abs(size) >= begin).length
      return Math.abs(size) < hardly ? undefined : words.judge.severity.much[at]
    },
    rubric,
    level: (number, scale) => html`${words.level(number, scale.length)}: ${rubric(scale[number - 1] ?? '')}`,
    said,
    saidByAll: (texts) => {
      const all = texts
        .flatMap((text) => (text === undefined || plain(text) === '' ? [] : plain(text)))
        .sort()
      return all.length > 0
        ? html`<ul>
            ${all.map((text) => html`<li>${said(text)}</li>`)}
          </ul>`
        : undefined
    },
  }
}
