import { html, none, type Html } from './html.ts'
import type { CountedSheet, ReportFacts } from './report-facts.ts'
import type { Speech } from './report-speech.ts'
import { roomToWrite } from './table.ts'

/** Levels between two judges from which their words are worth reading side by side. */
const farApart = 2

/**
 * Entries on which judges disagree, with the words of both sides: those that lie unusually far apart, and those at the
 * line with two levels or more between judges on a criterion.
 */
export function disagreements(facts: ReportFacts, atLine: readonly string[], speech: Speech): Html[] {
  const words = speech.words.agenda.apart
  const flagged = facts.results.flags.flatMap(({ flag, about }) =>
    flag === 'entry-disagreement' && about !== undefined ? about : [],
  )
  const entries = [...new Set([...flagged, ...atLine])].sort().flatMap((code) => {
    const sheets = facts.sheets.filter(({ entry }) => entry === code)
    const isFlagged = flagged.includes(code)
    const gaps = facts.rubric.criteria.map((criterion) => ({ criterion, gap: gapOf(sheets, criterion.id) }))
    const widest = Math.max(...gaps.map(({ gap }) => gap))
    const least = isFlagged ? Math.min(farApart, Math.max(1, widest)) : farApart
    const apart = gaps.filter(({ gap }) => gap >= least)
    if (apart.length === 0) return []
    return html`<h3>${words.entry(code)}</h3>
      ${isFlagged ? html`<p>${words.much}</p>` : none}
      ${apart.map(({ criterion }) => bothSides(facts, criterion, sheets, speech))} ${roomToWrite(words.write)}`
  })
  return entries.length > 0
    ? [
        html`<h2>${words.title}</h2>
          <p>${words.about}</p>
          ${entries}`,
      ]
    : []
}

function gapOf(sheets: readonly CountedSheet[], criterion: string): number {
  const levels = sheets.flatMap(({ scores }) => scores[criterion] ?? [])
  return levels.length > 1 ? Math.max(...levels) - Math.min(...levels) : 0
}

function bothSides(
  { rubric }: ReportFacts,
  { id, name }: ReportFacts['rubric']['criteria'][number],
  sheets: readonly CountedSheet[],
  speech: Speech,
): Html {
  const words = speech.words.agenda.apart
  const levels = sheets.flatMap(({ scores }) => scores[id] ?? [])
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
  const side = (title: string, level: number, withNone: boolean) => {
    const those = sheets.filter(({ scores }) => scores[id] === level || (withNone && scores[id] === null))
    return html`<dt>${title}</dt>
      ${those.map(
        (sheet) => html`<dd>${saw(sheet, id, rubric.scale, speech)}${wordOf(sheet, id, speech)}</dd>`,
      )}`
  }
  return html`<h4>${speech.rubric(name)}</h4>
    <dl>${side(words.high, highest, false)}${side(words.low, lowest, true)}</dl>`
}

function saw({ judge, scores }: CountedSheet, id: string, scale: readonly string[], speech: Speech): Html {
  const level = scores[id] ?? null
  return html`${judge}, ${level === null ? speech.words.noEvidence : speech.level(level, scale)}`
}

function wordOf({ comments, noEvidence }: CountedSheet, id: string, speech: Speech): Html {
  const text = comments[id] ?? noEvidence[id] ?? ''
  return text.trim() === ''
    ? html`<p class="muted">${speech.words.agenda.apart.silent}</p>`
    : speech.said(text)
}
