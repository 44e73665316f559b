import type { DatedZone } from '../../lib/judging/evidence-sheet.ts'
import type { ReportFacts } from '../../lib/judging/report/report-facts.ts'
import { findPrivateWords, type SaidWords } from './find-private-words.ts'
import type { JudgePerson } from './invite-judges.ts'

/**
 * Says which words of judges to look at before a school gets its report: where they stand and why, and never what they
 * say. Gives the lines to print; none when nothing was found.
 */
export function wordsToReadFirst(
  facts: Pick<ReportFacts, 'sheets' | 'entries' | 'rubric'>,
  zone: DatedZone,
  people: readonly Pick<JudgePerson, 'name' | 'email'>[],
): string[] {
  const { criteria } = facts.rubric
  const said = facts.sheets.flatMap(({ entry, judge, ...sheet }): SaidWords[] => [
    ...criteria.flatMap(({ id, name }) => [
      { where: `${entry}, ${judge}, comment on “${name}”`, text: sheet.comments[id] ?? '' },
      {
        where: `${entry}, ${judge}, why too little was found on “${name}”`,
        text: sheet.noEvidence[id] ?? '',
      },
    ]),
    { where: `${entry}, ${judge}, strength`, text: sheet.strength },
    { where: `${entry}, ${judge}, question`, text: sheet.question },
  ])
  const found = [
    ...findPrivateWords(said, zone, people),
    ...said.flatMap(({ where, text }) =>
      /\b[ej]-\d{2,3}\b/.test(text) ? { where, what: 'The code of an entry or a judge stands in it.' } : [],
    ),
    ...facts.entries.flatMap(({ code, schools }) => {
      const others = zone.graph.all('school').filter(({ id }) => !schools.includes(id))
      return said
        .filter(
          ({ where, text }) =>
            where.startsWith(`${code},`) && others.some(({ title }) => text.includes(title)),
        )
        .map(({ where }) => ({ where, what: 'Another school is named in it.' }))
    }),
  ]
  if (found.length === 0) return []
  return [
    'Read these before a school gets its report, and take out of it what does not belong there:',
    ...found.map(({ where, what }) => `  ${where}: ${what}`),
  ]
}
