import type { Words } from '../lib/i18n/shape.ts'
import type { Shown } from './check-messages.ts'
import { element } from './element.ts'

/** What a person can do with a finding. */
export interface Deeds {
  goTo(finding: Shown): void
  change(finding: Shown, words?: string): void
}

/** The words of the page that checks, in one language. */
export type CheckWords = Words['checkPage']

const groups = ['people', 'stop', 'fix', 'tip'] as const

/** Draws findings under a heading for each weight; what concerns people comes first. */
export function drawFindings(
  findings: readonly Shown[],
  { words, root, deeds }: { words: CheckWords; root: string; deeds?: Deeds },
): HTMLElement[] {
  return groups.flatMap((group) => {
    const own = findings.filter(({ people, severity }) => (people ? 'people' : severity) === group)
    if (own.length === 0) return []
    const list = element('ol', 'results')
    list.append(...own.map((finding) => drawFinding(finding, words, root, deeds)))
    const section = element('section', 'stack-tight')
    section.append(element('h3', '', `${words.groups[group]} (${own.length})`), list)
    return [section]
  })
}

function drawFinding(finding: Shown, words: CheckWords, root: string, deeds?: Deeds): HTMLLIElement {
  const item = element('li')
  if (deeds) {
    const place = element('p', 'split')
    place.append(button(words.line(finding.line), () => deeds.goTo(finding)))
    if (finding.words) place.append(element('code', '', finding.words))
    item.append(place)
  }
  const said = element('p')
  said.append(...spell(finding.message), ' ', linkTo(finding, words, root))
  item.append(said)
  if (deeds && finding.fix) item.append(...drawFix(finding, words, deeds))
  return item
}

/** Names of fields stand between backticks in a message. */
const spell = (text: string): (Node | string)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? element('code', '', part) : part))

function linkTo({ help }: Shown, words: CheckWords, root: string): HTMLAnchorElement {
  const link = element('a', '', words.why)
  link.href = `${root}${help}`
  // The text that is being written stays where it is.
  link.target = '_blank'
  link.append(' ', element('span', 'visually-hidden', words.newTab))
  return link
}

function drawFix(finding: Shown, words: CheckWords, deeds: Deeds): HTMLElement[] {
  const { fix } = finding
  if (!fix) return []
  if (fix.asks) {
    const line = element('p', 'split')
    const label = element('label', '', `${words.yourWords} `)
    const input = element('input')
    label.append(input)
    line.append(
      label,
      button(words.change, () => {
        if (input.value.trim() === '') input.focus()
        else deeds.change(finding, input.value)
      }),
    )
    return [line]
  }
  const parts: HTMLElement[] = []
  if (fix.change) {
    const change = element('dl', 'pdsa')
    for (const [label, text] of [
      [words.now, fix.change.before],
      [words.instead, fix.change.after],
    ] as const) {
      const value = element('dd')
      value.append(element('code', '', shorten(text)))
      change.append(element('dt', '', label), value)
    }
    parts.push(change)
  }
  const line = element('p', 'no-print')
  line.append(button(words.change, () => deeds.change(finding)))
  return [...parts, line]
}

const shorten = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text)

function button(label: string, deed: () => void): HTMLButtonElement {
  const made = element('button', '', label)
  made.type = 'button'
  made.addEventListener('click', deed)
  return made
}
