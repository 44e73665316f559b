import { limits } from '../result-flags.ts'
import type { Results } from '../results-schema.ts'
import { meanOf } from '../statistics/moments.ts'
import { html, none, type Html } from './html.ts'
import type { ReportFacts } from './report-facts.ts'
import type { Speech } from './report-speech.ts'
import { roomToWrite, table } from './table.ts'

type EntryResult = Results['entries'][number]

/** The entries that scores leave open: how sure each number is, who read them, and which groups the line cuts. */
export function lineOfAwards(facts: ReportFacts, atLine: readonly string[], speech: Speech): Html {
  const { results, sheets, away } = facts
  const words = speech.words.agenda.line
  const { number, fixed, list } = speech.format
  const entries = results.entries.filter(({ entry }) => atLine.includes(entry))
  const [low, high] = limits.undecided
  const chance = ({ pTop }: EntryResult) => (pTop === null ? '?' : speech.percent(pTop))
  const score = ({ adjusted, se }: EntryResult) =>
    se === null ? fixed(adjusted, 2) : `${fixed(adjusted, 2)} ± ${fixed(se, 2)}`
  const rows = entries.map((result) => [
    result.entry,
    score(result),
    words.interval(result.rankLow, result.rankHigh),
    chance(result),
    number(result.reviews),
    list(result.closeTo) || '–',
  ])
  const columns = [words.entry, words.score, words.place, words.chance, words.judges, words.near]
  const readers = atLine.map((code) => {
    const read = sheets.filter(({ entry }) => entry === code).map(({ judge }) => judge)
    const gone = away.filter(({ entry }) => entry === code).map(({ judge }) => judge)
    return html`<li>
      ${code}: ${list(read)}${gone.length > 0 ? `; ${words.away(list([...new Set(gone)].sort()))}` : ''}
    </li>`
  })
  const cut = results.groups.filter(
    (group) =>
      group.some((code) => results.top.includes(code)) && !group.every((code) => results.top.includes(code)),
  )
  return html`<h2>${words.title}</h2>
    <p>${words.about(speech.percent(low), speech.percent(high))}</p>
    ${table(
      words.caption,
      columns.map((name) => ({ name })),
      rows,
    )}
    ${settled(results, atLine, speech)}
    ${cut.length > 0 ? html`<p>${words.groups}: ${cut.map((group) => list(group)).join('; ')}.</p>` : none}
    <h3>${words.readers}</h3>
    <ul>
      ${readers}
    </ul>`
}

function settled({ entries, top }: Results, atLine: readonly string[], { words, format }: Speech): Html {
  const { settled: inside, settledNot: outside } = words.agenda.line
  const rest = entries.map(({ entry }) => entry).filter((code) => !atLine.includes(code))
  const [yes, no] = [rest.filter((code) => top.includes(code)), rest.filter((code) => !top.includes(code))]
  return html`${yes.length > 0 ? html`<p>${inside(format.list(yes.sort()))}</p>` : none}
  ${no.length > 0 ? html`<p>${outside(format.list(no.sort()))}</p>` : none}`
}

/** The tie rules in their order; for one that names a criterion, its levels for the entries at the line. */
export function tieSteps(facts: ReportFacts, atLine: readonly string[], speech: Speech): Html {
  const words = speech.words.agenda.tie
  const steps = facts.judging.tieRule.map((rule) => {
    const named = facts.rubric.criteria.filter(({ name }) => rule.toLowerCase().includes(name.toLowerCase()))
    const tables = named.map((criterion) => criterionAtLine(facts, criterion, atLine, speech))
    return html`<li>${speech.rubric(rule)}${tables}</li>`
  })
  return html`<h2>${words.title}</h2>
    <p>${words.about}</p>
    <ol>
      ${steps}
    </ol>
    <p>${words.close}</p>
    ${roomToWrite(words.write)}`
}

function criterionAtLine(
  { sheets, results }: ReportFacts,
  { id, name }: ReportFacts['rubric']['criteria'][number],
  atLine: readonly string[],
  speech: Speech,
): Html {
  const words = speech.words.agenda
  const strictness = new Map(results.judges.map(({ judge, severity }) => [judge, severity]))
  const rows = atLine.map((code) => {
    const given = sheets.flatMap(({ entry, judge, scores }) => {
      const level = scores[id]
      return entry === code && typeof level === 'number'
        ? [{ level, strict: strictness.get(judge) ?? 0 }]
        : []
    })
    const shown = (levels: number[]) =>
      html`${levels.length > 0 ? speech.format.fixed(meanOf(levels), 2) : '?'}`
    return [
      code,
      shown(given.map(({ level }) => level)),
      shown(given.map(({ level, strict }) => level + strict)),
      html`${given.length}`,
    ]
  })
  const columns = [words.line.entry, words.tie.mean, words.tie.adjusted, words.line.judges]
  return table(
    words.tie.caption(name),
    columns.map((each, at) => ({ name: each, number: at > 0 })),
    rows,
  )
}
