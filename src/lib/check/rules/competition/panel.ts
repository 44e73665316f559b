import { isSoonWorkedOut } from '../../../judging/find-tampering.ts'
import { linkStrength, weakLink } from '../../../judging/statistics/link-strength.ts'
import { panelDesign } from '../../../judging/statistics/panel-design.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { soundCompetitions, type SoundCompetition } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

export const panel = defineRule({
  id: 'competition/panel',
  severity: 'fix',
  summary: 'Entries were not read as planned, or judges share too few entries to be compared.',
  why: 'An entry that fewer judges read depends more on whose turn it was. And a strict judge can be told from a weak entry only where judges have read the same entries, directly or through others.',
  messages: {
    reviews: ({ entry, found, planned, round }: Record<'entry' | 'round', string> & Counted) =>
      `${found} ${found === 1 ? 'judge' : 'judges'} scored ${entry} in round ${round}, and ${planned} were planned. If a judge fell ill or stepped back, say so in \`decisions.yaml\` (\`about: left-out\`, \`entries: [${entry}]\`).`,
    loads: ({ round, fewest, most }: { round: string; fewest: number; most: number }) =>
      `In round ${round} one judge scored ${fewest} entries and another ${most}. Judges who read more tire sooner; next time ask one more judge.`,
    apart: ({ count }: { count: number }) =>
      `The judges fall into ${count} groups that share no entry, so a strict group cannot be told from weak entries. Let one judge of each group read an entry of another, or let all score the same practice entry.`,
    weak: () =>
      'Judges share few entries, so little is known of who is strict. Next time plan one more review for each entry, or one more practice entry that all score.',
  },
  examples: lazyExamples(() => {
    const pairs = new Set(['e-01 j-01', 'e-02 j-02', 'e-03 j-03'])
    const passes = [
      examplePublished(),
      examplePublished({
        sheet: (sheet) => (sheet.judge === 'j-03' && sheet.entry === 'e-03' ? undefined : sheet),
        records: { 'conflicts.json': '{ "keptApart": 0, "steppedBack": 1 }' },
      }),
    ]
    const fails = [
      examplePublished({
        sheet: (sheet) => (sheet.judge === 'j-03' && sheet.entry !== 'e-01' ? undefined : sheet),
      }),
      examplePublished({
        sheet: (sheet) => (pairs.has(`${sheet.entry} ${sheet.judge}`) ? sheet : undefined),
      }),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const each of soundCompetitions(graph)) {
      const path = each.pathOf('scores.json')
      const { sheets, calibration } = each.published
      if (sheets.length === 0 || !isSoonWorkedOut(each)) continue
      yield* unevenRounds(each, path)
      const design = panelDesign([...sheets, ...calibration].map((review) => ({ ...review, score: 0 })))
      const count = design.panels.length
      if (count > 1) yield { path, severity: 'stop', message: 'apart', values: { count } }
      else if ((linkStrength(design) ?? 1) < weakLink)
        yield { path, severity: 'tip', message: 'weak', values: undefined }
    }
  },
})

interface Counted {
  found: number
  planned: number
}

/** Rounds in which an entry has another number of scores than planned, or judges scored unlike many. */
function* unevenRounds({ judging, published }: SoundCompetition, path: string) {
  const { sheets, decisions, leftOut, conflicts } = published
  const explained = new Set(decisions?.decisions.flatMap(({ entries = [] }) => entries))
  const codes = Object.keys(judging.frozen?.entries ?? {})
  for (const { id: round, reads, perEntry: planned } of judging.rounds) {
    if (reads !== 'all' || planned === undefined) continue
    const own = sheets.filter((sheet) => sheet.round === round)
    const found = codes.map((entry) => ({
      entry,
      found: own.filter((sheet) => sheet.entry === entry).length,
    }))
    const missing = found.reduce((sum, each) => sum + Math.max(0, planned - each.found), 0)
    // A judge who stepped back when the text was open, or a ballot left out with a reason, is told elsewhere.
    const isTold = missing <= (conflicts?.steppedBack ?? 0) || Object.keys(leftOut).length > 0
    for (const each of found)
      if (each.found !== planned && !(isTold && each.found < planned) && !explained.has(each.entry))
        yield { path, message: 'reviews' as const, values: { ...each, planned, round } }
    const loads = [...Map.groupBy(own, ({ judge }) => judge).values()].map((sheets) => sheets.length)
    const [fewest, most] = [Math.min(...loads), Math.max(...loads)]
    if (loads.length > 0 && most - fewest > 1 && !isTold)
      yield { path, severity: 'tip' as const, message: 'loads' as const, values: { round, fewest, most } }
  }
}
