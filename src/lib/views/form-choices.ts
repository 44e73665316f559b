import { cycleNumber } from '../content/kinds.ts'
import type { Kind } from '../content/schemas/index.ts'
import type { Choice, FormChoices } from '../forms/form-choices.ts'
import { mainMeasure } from './evidence-value.ts'
import type { PageContext } from './page-context.ts'

const named: readonly Kind[] = ['school', 'problem', 'goal', 'lesson', 'prototype', 'strategy', 'case-study']

/** What the forms of a zone let people choose from, in the language of the page, each list by title. */
export function formChoices(context: PageContext): FormChoices {
  const { graph, format, words, today } = context
  const byTitle = (a: Choice, b: Choice) => a.label.localeCompare(b.label, context.locale)
  const prototypes = graph.all('prototype')
  const entries: Partial<Record<Kind, Choice[]>> = {}
  for (const kind of named) {
    const all = graph.all(kind).map(({ id, title }) => ({ value: id, label: title }))
    entries[kind] = all.sort(byTitle)
  }
  entries.cycle = prototypes
    .flatMap((prototype) =>
      graph.cyclesOf(prototype).map(({ id }) => {
        const number = format.number(cycleNumber(id))
        return { value: id, label: `${prototype.title}: ${words.kinds.cycleNumber(number)}` }
      }),
    )
    .sort(byTitle)
  return {
    entries,
    measures: Object.fromEntries(
      prototypes.map((prototype) => {
        const main = mainMeasure(prototype)
        const all = prototype.data.measures ?? []
        const sorted = [...all.filter((each) => each === main), ...all.filter((each) => each !== main)]
        return [prototype.id, sorted.map(({ id, name }) => ({ value: id, label: name }))]
      }),
    ),
    competitions: graph
      .all('competition')
      .filter(({ data }) => data.entriesClose === undefined || data.entriesClose >= today)
      .map(({ id, title, data }) => ({ id, title, parts: data.parts ?? [] })),
  }
}
