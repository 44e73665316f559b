import { isAway, lacksOf, totalOf, type Lack } from '../../lib/judging/entered-sheet.ts'
import { byId, element, fill } from '../element.ts'
import type { Draft } from './draft.ts'
import type { Given, Said } from './given.ts'

/** The entries of a judge on whose sheet something is still open, with what it is. */
export const openEntries = (
  given: Given,
  draft: Draft,
  mine: readonly string[],
): { entry: string; lacks: Lack[] }[] =>
  mine.flatMap((entry) => {
    const lacks = lacksOf(draft.entered[entry] ?? {}, given)
    return lacks.length > 0 ? [{ entry, lacks }] : []
  })

/** Draws the table of all scores and the list of what is still open. `show` opens an entry. */
export function drawReview(
  given: Given,
  said: Said,
  draft: Draft,
  mine: readonly string[],
  show: (entry: string) => void,
): void {
  const go = (entry: string, text: string) => {
    const button = element('button', 'button-plain', text)
    button.type = 'button'
    button.addEventListener('click', () => show(entry))
    return button
  }
  byId('judge-table').replaceChildren(...mine.map((entry) => rowOf(given, said, draft, entry, go)))
  const open = openEntries(given, draft, mine)
  const list = element('ul')
  for (const { entry, lacks } of open) {
    const item = element('li')
    item.append(go(entry, entry), `: ${lacks.map((lack) => tell(lack, given, said)).join(', ')}`)
    list.append(item)
  }
  const title = element('h3', '', open.length > 0 ? said.review.open : said.review.done)
  byId('judge-open').replaceChildren(title, ...(open.length > 0 ? [list] : []))
}

function rowOf(
  given: Given,
  { review }: Said,
  draft: Draft,
  entry: string,
  go: (entry: string, text: string) => HTMLElement,
): HTMLTableRowElement {
  const entered = draft.entered[entry] ?? {}
  const row = element('tr')
  const head = element('th')
  head.scope = 'row'
  head.append(go(entry, entry))
  row.append(head)
  if (isAway(entered)) {
    const away = element('td', '', review.away)
    away.colSpan = given.criteria.length + 1
    row.append(away)
    return row
  }
  for (const { id } of given.criteria) {
    const score = entered[`score:${id}`]
    row.append(
      element('td', '', score === undefined ? review.missing : score === 'none' ? review.none : score),
    )
  }
  const total = totalOf(entered, given)
  const locale = document.documentElement.lang
  row.append(element('td', '', total?.toLocaleString(locale, { maximumFractionDigits: 2 }) ?? ''))
  return row
}

const tell = ({ lack, criterion }: Lack, { criteria }: Given, { review }: Said): string =>
  fill(review.lacks[lack], { what: criteria.find(({ id }) => id === criterion)?.name ?? '' })
