import type { Entered } from '../../lib/judging/entered-sheet.ts'

/** What stands in a form, without what is empty. */
export function readForm(form: HTMLFormElement): Entered {
  const entered: Record<string, string> = {}
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') entered[name] = value
  return entered
}

/** Puts texts back into a form and shows the fields that go with them. */
export function fillForm(form: HTMLFormElement, entered: Entered): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement) field.value = entered[field.name] ?? ''
    else if (field instanceof HTMLInputElement) field.checked = entered[field.name] === field.value
  }
  showFields(form)
}

/** Shows the fields that an answer asks for, and hides the scores of an entry the judge steps back from. */
export function showFields(form: HTMLFormElement): void {
  const entered = readForm(form)
  const away = entered.away === 'on'
  for (const scores of form.querySelectorAll<HTMLElement>('.judge-scores')) scores.hidden = away
  for (const why of form.querySelectorAll<HTMLElement>('.judge-why')) why.hidden = !away
  for (const field of form.querySelectorAll<HTMLElement>('fieldset[data-criterion]')) {
    const none = field.querySelector<HTMLElement>('.judge-none')
    const score = entered[`score:${field.dataset.criterion}`]
    if (none) none.hidden = score !== 'none'
    const clear = field.querySelector<HTMLElement>('[data-clear]')
    if (clear) clear.hidden = score === undefined
  }
}

/** Takes back the score of a criterion: a radio button cannot be undone by itself. */
export function clearScore(form: HTMLFormElement, criterion: string): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.name === `score:${criterion}`) field.checked = false
  showFields(form)
}
