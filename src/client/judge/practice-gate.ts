import {
  calibrationAgreement,
  neededLevels,
  type CalibrationAgreement,
} from '../../lib/judging/diagnostics/calibration-agreement.ts'
import { nearnessOf } from '../../lib/judging/nearness.ts'
import { byId, element, fill } from '../element.ts'
import type { PracticeTries } from './draft.ts'
import type { Given, Said } from './given.ts'

/** How near the tries that were compared last are to the agreed levels. */
export const agreementOf = (
  { practice, gate }: Given,
  { compared }: PracticeTries,
): CalibrationAgreement | undefined =>
  calibrationAgreement(
    new Map(Object.entries(compared)),
    new Map(practice.map(({ code, agreed }) => [code, agreed])),
    gate,
  )

/** Says how near the judge came, and which anchors to read again before the next try. `show` opens a practice entry. */
export function drawGate(given: Given, said: Said, tries: PracticeTries, show: (code: string) => void): void {
  const words = said.practice
  const found = agreementOf(given, tries)
  const passed = found?.passed === true
  const all = given.practice.reduce((sum, { agreed }) => sum + Object.keys(agreed).length, 0)
  const near = fill(words.near, {
    near: String(Math.round((found?.adjacent ?? 0) * all)),
    all: String(all),
    needed: String(neededLevels(all, given.gate)),
  })
  const sentences = [near, ...severityIn(found, given, said), passed ? words.passed : words.readAgain]
  byId('judge-near').replaceChildren(
    ...sentences.map((sentence) => element('p', '', sentence)),
    ...(passed ? [] : [anchorsToRead(given, tries, show)]),
  )
  byId('judge-try-again').hidden = passed
  byId('judge-go').hidden = !passed
}

/** Says to which side a judge leans; nothing below a tenth of a level. */
function severityIn(found: CalibrationAgreement | undefined, { gate }: Given, { practice }: Said): string[] {
  const severity = found?.severity ?? 0
  const inWords = (value: number) =>
    value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })
  if (Math.abs(severity) < 0.05) return []
  const values = { levels: inWords(Math.abs(severity)), most: inWords(gate.severity) }
  return [fill(severity > 0 ? practice.strict : practice.mild, values)]
}

/** The levels a judge went past by more than one, or by one when there is none of those. */
function anchorsToRead(given: Given, { compared }: PracticeTries, show: (code: string) => void): HTMLElement {
  const off = given.practice.flatMap(({ code, agreed }) =>
    Object.entries(nearnessOf(compared[code] ?? {}, agreed)).flatMap(([criterion, near]) =>
      near === 'same' ? [] : [{ code, criterion, near }],
    ),
  )
  const further = off.filter(({ near }) => near === 'further-off')
  const list = element('ul')
  for (const { code, criterion } of further.length > 0 ? further : off) {
    const [name, level] = ['h3', '.judge-level'].map((part) => wordsOf(code, criterion, part))
    const open = element('button', 'button-plain', `${code}, `)
    open.type = 'button'
    open.append(name ?? '')
    open.addEventListener('click', () => show(code))
    const item = element('li')
    item.append(open, ' ', level ?? '')
    list.append(item)
  }
  return list
}

/** A part of what is agreed on a criterion, in the language it is written in. */
function wordsOf(code: string, criterion: string, part: string): HTMLElement {
  const written = document.querySelector<HTMLElement>(
    `[data-agreed="${code}"] [data-criterion="${criterion}"] ${part}`,
  )
  const copy = element('span', '', written?.textContent?.replace(/\s+/g, ' ').trim())
  if (written?.lang) copy.lang = written.lang
  return copy
}
