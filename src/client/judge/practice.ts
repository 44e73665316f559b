import { levelsOf } from '../../lib/judging/entered-sheet.ts'
import { nearnessOf } from '../../lib/judging/nearness.ts'
import { byId, element, fill } from '../element.ts'
import { practiceOf, type Draft } from './draft.ts'
import { clearScore, fillForm, readForm, showFields } from './forms.ts'
import type { Given, Said } from './given.ts'
import { agreementOf, drawGate } from './practice-gate.ts'

interface Offer {
  given: Given
  said: Said
  draft: Draft
  /** Keeps the draft a moment later. */
  saveSoon: () => void
  /** Opens a step; its heading gets the focus. */
  show: (step: string) => void
  /** Opens the first real entry. */
  begin: () => void
}

/** The practice entries of a judge, as steps of the page. */
export interface Practice {
  /** Codes of the practice entries, and `gate` behind them; empty without practice entries. */
  steps: readonly string[]
  /** The step a judge must take before real entries open; undefined when there is none left. */
  ahead: () => string | undefined
  /** Sections of the page that belong to a step of practice. */
  sectionsOf: (step: string) => HTMLElement[]
  /** How many are scored, in words. */
  progress: () => string
}

/**
 * Lets a judge score the practice entries and see how near the levels are to the agreed ones. The first try is kept
 * for the ballot; whoever is not near enough reads again and tries again.
 */
export function offerPractice({ given, said, draft, saveSoon, show, begin }: Offer): Practice {
  const words = said.practice
  const codes = given.practice.map(({ code }) => code)
  const tries = practiceOf(draft)
  const isCompared = (code: string) => Object.hasOwn(tries.compared, code)

  /** Puts a form as the draft has it; what was compared is not changed any more. */
  const draw = (code: string) => {
    const form = formOf(code)
    fillForm(form, draft.entered[code] ?? {})
    const isDone = isCompared(code)
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement) field.disabled = isDone
      if (field instanceof HTMLButtonElement && (isDone || field.type === 'submit')) field.hidden = isDone
    }
    if (isDone) drawNearness(code)
  }
  const drawNearness = (code: string) => {
    const levels = tries.compared[code] ?? {}
    const agreed = given.practice.find((each) => each.code === code)?.agreed ?? {}
    for (const [criterion, near] of Object.entries(nearnessOf(levels, agreed))) {
      const level = levels[criterion] ?? null
      const yours = level === null ? words.yoursNone : fill(words.yours, { level: String(level) })
      const place = find(`[data-agreed="${code}"] [data-criterion="${criterion}"] .judge-nearness`)
      place.replaceChildren(element('strong', '', words.nearness[near]), ` ${yours}`)
      place.hidden = false
    }
  }
  const compare = (code: string) => {
    const form = formOf(code)
    const entered = readForm(form)
    const missing = given.criteria.find(({ id }) => entered[`score:${id}`] === undefined)
    find('.notice', form).hidden = missing === undefined
    if (missing) return find(`[data-criterion="${missing.id}"] input`, form).focus()
    const levels = levelsOf(entered, given)
    tries.first[code] ??= levels
    tries.compared[code] = levels
    draw(code)
    show(code)
    find(`[data-agreed="${code}"] h2`).focus()
  }
  const offer = (code: string, index: number) => {
    const form = formOf(code)
    const section = sectionOf(code)
    section.dataset.mine = 'practice'
    const place = fill(words.place, { place: String(index + 1), all: String(codes.length) })
    find('.judge-place', section).textContent = `(${place})`
    const keep = () => {
      draft.entered[code] = readForm(form)
      showFields(form)
      saveSoon()
    }
    form.addEventListener('input', keep)
    form.addEventListener('click', ({ target }) => {
      const clear = target instanceof HTMLButtonElement ? target.dataset.clear : undefined
      if (clear === undefined) return
      clearScore(form, clear)
      keep()
      find(`[data-criterion="${clear}"] input`, form).focus()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      compare(code)
    })
    find(`[data-agreed="${code}"] button`).addEventListener('click', () => show(codes[index + 1] ?? 'gate'))
    draw(code)
  }

  for (const [index, code] of codes.entries()) offer(code, index)
  if (codes.length > 0) {
    byId('judge-go').addEventListener('click', begin)
    byId('judge-try-again').addEventListener('click', () => {
      tries.compared = {}
      for (const code of codes) {
        delete draft.entered[code]
        draw(code)
      }
      show(codes[0] ?? 'gate')
    })
  }
  return {
    steps: codes.length > 0 ? [...codes, 'gate'] : [],
    ahead: () => {
      if (codes.length === 0) return undefined
      return (
        codes.find((code) => !isCompared(code)) ?? (agreementOf(given, tries)?.passed ? undefined : 'gate')
      )
    },
    sectionsOf: (step) => {
      if (step !== 'gate')
        return isCompared(step) ? [sectionOf(step), find(`[data-agreed="${step}"]`)] : [sectionOf(step)]
      drawGate(given, said, tries, show)
      return [byId('judge-gate')]
    },
    progress: () =>
      fill(words.progress, { done: String(codes.filter(isCompared).length), all: String(codes.length) }),
  }
}

const find = (selector: string, within: ParentNode = document) =>
  within.querySelector<HTMLElement>(selector) as HTMLElement
const sectionOf = (code: string) => find(`[data-practice="${code}"]`)
const formOf = (code: string) => find('form', sectionOf(code)) as HTMLFormElement
