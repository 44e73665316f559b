import type { ResultFlag } from '../results-schema.ts'
import { html, type Html } from './html.ts'
import type { ReportFacts } from './report-facts.ts'
import type { Speech } from './report-speech.ts'

/** Flags in plain words, one sentence a kind. What has a part of its own in the agenda is not said twice. */
export function agendaFlags({ results, rubric, fewReaders }: ReportFacts, speech: Speech): Html[] {
  const { title, fewReaders: few } = speech.words.agenda.flags
  const nameOf = (id: string) => rubric.criteria.find((criterion) => criterion.id === id)?.name
  const byKind = Map.groupBy(results.flags, ({ flag }) => flag)
  const said = [
    ...fewReaders.map(({ entry, read, planned }) => few(entry, read, planned)),
    ...[...byKind].flatMap(([kind, flags]) => sentence(kind, flags, nameOf, speech) ?? []),
  ]
  return said.length > 0
    ? [
        html`<h2>${title}</h2>
          <ul>
            ${said.map((each) => html`<li>${each}</li>`)}
          </ul>`,
      ]
    : []
}

function sentence(
  kind: ResultFlag['flag'],
  flags: readonly ResultFlag[],
  nameOf: (criterion: string) => string | undefined,
  { words, format, percent }: Speech,
): string | undefined {
  const { said } = words.agenda.flags
  const { value = 0 } = flags[0] ?? {}
  const listed = (shown?: (value: number) => string) =>
    format.list(
      flags.map((flag) => {
        const name = nameOf(flag.about ?? '')
        const about = name === undefined ? (flag.about ?? '') : `“${name}”`
        return shown && flag.value !== undefined ? `${about} (${shown(flag.value)})` : about
      }),
    )
  const two = (number: number) => format.fixed(number, 2)
  switch (kind) {
    case 'undecided':
    case 'entry-disagreement':
      return undefined
    case 'panels-not-linked':
      return said[kind](format.number(value))
    case 'reliability-low':
      return said[kind](percent(value))
    case 'position-counts':
    case 'affiliation-counts':
      return said[kind](two(value))
    case 'alpha-low':
    case 'judge-inconsistent':
      return said[kind](listed(two))
    case 'judge-same-on-all':
      return said[kind](listed(percent))
    case 'few-reviews':
    case 'no-total':
    case 'decided-by-one-judge':
    case 'decided-by-weights':
      return said[kind](listed())
  }
}
