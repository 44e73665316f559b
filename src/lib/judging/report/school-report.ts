import type { Rubric } from '../../content/schemas/index.ts'
import { entriesAtLine } from '../decisions.ts'
import { html, none, type Html } from './html.ts'
import { countLevels } from './level-count.ts'
import type { ReportFacts, ReportedEntry } from './report-facts.ts'
import { reportPage, type ReportPage } from './report-page.ts'
import type { Speech } from './report-speech.ts'
import { table } from './table.ts'

type Criterion = Rubric['criteria'][number]

/**
 * What a school gets back: its outcome, what the judges wrote, and for each criterion the levels, the words of the level
 * reached and of the next. No place, no total, no judge, no other entry and nothing that was meant for the chair.
 */
export function schoolReport(
  facts: ReportFacts & { awarded: readonly string[] },
  entry: ReportedEntry,
  speech: Speech,
  back?: ReportPage['back'],
): string {
  const { school } = speech.words
  const sheets = facts.sheets.filter((sheet) => sheet.entry === entry.code)
  const list = (title: string, texts: readonly string[]) => {
    const said = speech.saidByAll(texts)
    return said
      ? html`<h2>${title}</h2>
          ${said}`
      : none
  }
  return reportPage({
    lang: speech.locale,
    title: school.title(entry.title),
    lead: school.lead(facts.title, sheets.length),
    body: [
      outcome(facts, entry, speech),
      beginning(facts.rubric, sheets, speech),
      list(
        school.strengths,
        sheets.map(({ strength }) => strength),
      ),
      list(
        school.questions,
        sheets.map(({ question }) => question),
      ),
      html`<h2>${school.criteria.title}</h2>
        <p class="muted">${school.criteria.about}</p>`,
      ...facts.rubric.criteria.map((criterion) => aboutCriterion(criterion, facts.rubric, sheets, speech)),
      html`<h2>${school.use.title}</h2>
        <ol>
          ${school.use.steps.map((step) => html`<li>${step}</li>`)}
        </ol>`,
    ],
    foot: school.foot,
    back,
  })
}

function outcome(
  { awarded, results, judging, entries }: ReportFacts & { awarded: readonly string[] },
  { code }: ReportedEntry,
  { words }: Speech,
): Html {
  const { title, yes, no, close, luck, worth } = words.school.outcome
  const isAwarded = awarded.includes(code)
  const atLine = entriesAtLine(results, judging.awards)
  return html`<h2>${title}</h2>
    <p><strong>${isAwarded ? yes : no(awarded.length, entries.length)}</strong></p>
    ${atLine.includes(code) ? html`<p>${close}</p>` : none}
    <p>${atLine.length > 0 ? `${luck} ${worth}` : worth}</p>`
}

/** The criterion with the most room: levels that are missing, times its weight. */
function beginning({ criteria, scale }: Rubric, sheets: ReportFacts['sheets'], speech: Speech): Html {
  const room = criteria.map(({ id, name, weight }) => {
    const { reached = 0 } = countLevels(
      sheets.map(({ scores }) => scores[id]),
      scale.length,
    )
    return { name, room: (scale.length - reached) * weight }
  })
  const [most] = room.toSorted((a, b) => b.room - a.room)
  if (!most || most.room === 0 || sheets.length === 0) return none
  const { title, criterion } = speech.words.school.begin
  return html`<h2>${title}</h2>
    <p>${criterion(most.name)}</p>`
}

function aboutCriterion(
  { id, name, weight, levels }: Criterion,
  { scale }: Rubric,
  sheets: ReportFacts['sheets'],
  speech: Speech,
): Html {
  const { words, rubric, format } = speech
  const { criteria } = words.school
  const { judges, noEvidence, reached } = countLevels(
    sheets.map(({ scores }) => scores[id]),
    scale.length,
  )
  const tagOf = (level: number) =>
    level === reached ? criteria.reached : level === (reached ?? 1) + 1 ? criteria.next : undefined
  const rows = [...scale.keys()].toReversed().map((at) => {
    const tag = tagOf(at + 1)
    const name = html`${speech.level(at + 1, scale)}${tag ? html` <span class="tag">${tag}</span>` : none}`
    return [name, rubric(levels[at] ?? ''), counted(judges[at] ?? 0, format)]
  })
  const rest = noEvidence > 0 ? [[words.noEvidence, none, counted(noEvidence, format)]] : []
  const said = speech.saidByAll(sheets.map(({ comments }) => comments[id]))
  const why = speech.saidByAll(sheets.map((sheet) => sheet.noEvidence[id]))
  return html`<h3>${rubric(name)} <span class="muted">(${words.weight(weight)})</span></h3>
    ${reached === undefined ? html`<p>${criteria.none}</p>` : none}
    ${table(
      criteria.caption(name),
      [words.levelHead, criteria.says, words.judgesHead].map((head) => ({ name: head })),
      [...rows, ...rest],
    )}
    ${
      said
        ? html`<h4>${criteria.said}</h4>
            ${said}`
        : none
    }
    ${
      why
        ? html`<h4>${criteria.whyNone}</h4>
            ${why}`
        : none
    }`
}

const counted = (judges: number, { number }: Speech['format']): Html =>
  html`${number(judges)} <span class="dots" aria-hidden="true">${'●'.repeat(judges)}</span>`
