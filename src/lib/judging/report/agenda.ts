import { entriesAtLine } from '../decisions.ts'
import { disagreements } from './agenda-disagreement.ts'
import { agendaFlags } from './agenda-flags.ts'
import { wordsToChair } from './agenda-from-judges.ts'
import { lineOfAwards, tieSteps } from './agenda-line.ts'
import { html, type Html } from './html.ts'
import type { ReportFacts } from './report-facts.ts'
import { reportPage, type ReportPage } from './report-page.ts'
import type { Speech } from './report-speech.ts'
import { roomToWrite, table } from './table.ts'

/** What the chair talks about before anything is public: only what the scores leave open, with room to write. */
export function agenda(facts: ReportFacts, speech: Speech, back?: ReportPage['back']): string {
  const { results, judging } = facts
  const words = speech.words.agenda
  const atLine = entriesAtLine(results, judging.awards)
  const parts = [
    ...(atLine.length > 0 ? [lineOfAwards(facts, atLine, speech), tieSteps(facts, atLine, speech)] : []),
    ...disagreements(facts, atLine, speech),
    ...unusual(facts, speech),
    ...agendaFlags(facts, speech),
  ]
  return reportPage({
    lang: speech.locale,
    title: words.title(facts.title),
    lead: words.lead(results.entries.length, results.judges.length, judging.awards),
    body: [
      ...(parts.length > 0 ? parts : [html`<p>${words.clear}</p>`]),
      decided(atLine, speech),
      ...wordsToChair(facts, speech),
    ],
    foot: words.foot,
    back,
  })
}

function unusual({ looks }: ReportFacts, speech: Speech): Html[] {
  if (looks.length === 0) return []
  const words = speech.words.agenda.sheets
  const rows = looks.map(({ look, judge, entries }) => [
    judge,
    speech.format.list(entries) || '–',
    words.seen[look],
  ])
  const columns = [words.judge, words.entries, words.what].map((name) => ({ name }))
  return [
    html`<h2>${words.title}</h2>
      <p>${words.about}</p>
      ${table(words.caption, columns, rows)}`,
  ]
}

function decided(atLine: readonly string[], speech: Speech): Html {
  const words = speech.words.agenda.write
  const columns = [words.entry, words.decided, words.why, words.by].map((name) => ({ name }))
  const rows = atLine.map((code) => [code, '', '', ''])
  return html`<h2>${words.title}</h2>
    <p>${words.about}</p>
    ${rows.length > 0 ? table(words.caption, columns, rows) : ''}
    ${roomToWrite(words.away)}${roomToWrite(words.other)}`
}
