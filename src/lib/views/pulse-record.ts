import type { Entry } from '../content/entry.ts'
import { hasTooFewAnswers, leastAnswers } from '../knowledge/pulse-answers.ts'
import { day, number, said, type Cell } from './cell.ts'
import { linkedIn, type LeaderRecord } from './leader-section.ts'
import type { PageContext } from './page-context.ts'
import type { Fact } from './record-facts.ts'

/** What the page of a pulse survey shows. */
export function readPulse(context: PageContext, entry: Entry<'pulse'>): LeaderRecord {
  const { data } = entry
  const { words, format, graph } = context
  const say = words.leading.pulse
  const closed = hasTooFewAnswers(graph.zone, entry)
  return {
    ...(closed && { notice: words.leading.tooFewSays(format.number(leastAnswers(graph.zone))), closed }),
    facts: [
      [say.role, said(words.choices.pulseRole[data.role])],
      [say.date, day(context, data.date)],
      ...(closed ? [] : openFacts(context, entry)),
      [words.leading.schools, { entries: linkedIn(context, entry, 'schools') }],
    ],
    sections: closed
      ? []
      : [
          {
            title: say.over,
            id: 'over-time',
            columns: [say.survey, say.answers, say.understand, say.support, say.aligned],
            rows: surveysOf(context, entry).map((survey) => surveyRow(context, survey)),
          },
          { title: say.heard, text: data.heard },
          { title: say.nextStep, text: data.nextStep },
        ],
    links: [],
  }
}

const openFacts = (context: PageContext, { data }: Entry<'pulse'>): Fact[] => {
  const { choices, leading } = context.words
  return [
    [leading.pulse.answers, number(context, data.answers)],
    [leading.pulse.stage, said(data.stage && choices.schoolStage[data.stage])],
    [leading.pulse.challenge, said(data.challenge && choices.challenge[data.challenge])],
  ]
}

/** Surveys of the same people that may be shown, in the order of their days. */
const surveysOf = ({ graph }: PageContext, { data }: Entry<'pulse'>): Entry<'pulse'>[] =>
  graph
    .all('pulse')
    .filter((each) => each.data.role === data.role && !hasTooFewAnswers(graph.zone, each))
    .sort((a, b) => (a.data.date < b.data.date ? -1 : 1))

function surveyRow(context: PageContext, survey: Entry<'pulse'>): Cell[] {
  const { answers, understand, support, aligned } = survey.data
  const share = (percent?: number) =>
    said(percent === undefined ? undefined : context.words.records.percent(context.format.number(percent, 0)))
  return [{ entries: [survey] }, number(context, answers), share(understand), share(support), share(aligned)]
}
