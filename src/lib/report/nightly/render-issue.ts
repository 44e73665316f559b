import type { Locale } from '../../i18n/locale.ts'
import { code, inMarkdown } from '../markdown.ts'
import { renderMarker } from './issue-marker.ts'
import type { NightlyItem } from './nightly-item.ts'
import { nightlyWords } from './nightly-words.ts'

/** What the text of an issue needs besides the items. */
export interface IssueWords {
  locale: Locale
  today: string
  /** Address of the site. */
  site: string
  /** Address of the folder of the content on GitHub, with a slash at the end; undefined when it is not known. */
  edit?: string | undefined
  /** Whom to ask when nobody looks after a school. */
  contact?: string | undefined
}

/** Lines of one list that are shown, and fewer when GitHub's 65,536 characters would not hold them. */
const mostLines = [25, 10, 3]
const mostCharacters = 65_000

/** The text of the issue of one owner, and of a comment about what is new. */
export function renderIssue(owner: string, items: readonly NightlyItem[], words: IssueWords) {
  const say = nightlyWords[words.locale]
  const write = (most: number) => bodyOf(owner, items, words, most)
  return {
    title: owner ? say.title(owner) : say.titleOfZone,
    body: mostLines.map(write).find((body) => body.length <= mostCharacters) ?? write(0),
    news: (fresh: readonly NightlyItem[]) => `${say.news(fresh.length)}\n\n${linesOf(fresh, words, 10)}`,
  }
}

function bodyOf(owner: string, items: readonly NightlyItem[], words: IssueWords, most: number): string {
  const say = nightlyWords[words.locale]
  const lists = (['cycle', 'promise', 'end', 'link'] as const).flatMap((about) => {
    const these = items.filter((item) => item.about === about)
    return these.length > 0 ? [`### ${say.lists[about]}`, linesOf(these, words, most)] : []
  })
  const greeting = items.length > 0 ? say.greeting(addressOf(owner, words)) : say.nothing
  const end = items.length > 0 ? say.end(words.today) : []
  const marker = renderMarker({ owner, keys: items.map(({ key }) => key) })
  return [greeting, ...lists, ...end, marker].join('\n\n')
}

const addressOf = (owner: string, { contact, locale }: IssueWords): string =>
  owner ? `@${owner}` : inMarkdown(contact ?? nightlyWords[locale].zoneContact)

function linesOf(items: readonly NightlyItem[], words: IssueWords, most: number): string {
  const say = nightlyWords[words.locale]
  const lines = items.slice(0, most).map((item) => lineOf(item, words))
  const rest = items.length - most
  return [...lines, ...(rest > 0 ? [`- ${say.more(rest)}`] : [])].join('\n')
}

function lineOf(item: NightlyItem, { locale, site, edit }: IssueWords): string {
  const say = nightlyWords[locale]
  const page = `[${inMarkdown(item.title)}](${site.replace(/\/+$/, '')}${encodeURI(item.url)})`
  const change = edit ? ` ([${say.edit}](${edit}${encodeURI(item.path)}))` : ''
  const [first = '', last = ''] = item.days ?? []
  const says = item.about === 'link' ? say.gone(code(item.says, 300), first, last) : inMarkdown(item.says)
  return `- ${page}${change}: ${says}`
}
