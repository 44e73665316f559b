import type { AnyEntry, Entry } from '../content/entry.ts'
import { openQuestions, type CardQuestion } from '../knowledge/card-questions.ts'
import type { Fact } from './record-facts.ts'
import { formatGrades } from './evidence-place.ts'
import type { PageContext } from './page-context.ts'

/** One of the twelve questions of a strategy card with the team's answer. */
export interface CardAnswer {
  question: CardQuestion
  text?: string
  list?: readonly string[]
  /** The list is in order. */
  ordered?: boolean
}

/** Everything the page of a strategy shows besides its text. */
export interface StrategyRecord {
  facts: Fact[]
  problems: readonly Entry<'problem'>[]
  answers: CardAnswer[]
  /** Questions the card does not answer yet. */
  open: CardQuestion[]
  lessons: readonly Entry<'lesson'>[]
  sites: { school: AnyEntry | undefined; prototype: AnyEntry | undefined; who: string; outcome: string }[]
}

/** Gathers what the page of a strategy shows. The questions follow TIDieR (Hoffmann et al. 2014, BMJ 348:g1687). */
export function readStrategy(context: PageContext, strategy: Entry<'strategy'>): StrategyRecord {
  const { graph, words } = context
  const { data } = strategy
  const say = words.records.facts
  const answers: CardAnswer[] = [
    answer('why', data.why),
    answer('materials', undefined, data.materials),
    { ...answer('steps', undefined, data.steps), ordered: true },
    answer('whoDoesIt', data.whoDoesIt),
    answer('how', data.how),
    answer('where', data.where),
    answer('howOften', data.howOften),
    answer('mustKeep', undefined, data.mustKeep),
    answer('mayChange', undefined, data.mayChange),
    answer('changedOnTheWay', data.changedOnTheWay),
    answer('howToTell', data.howToTell),
    answer('howWell', data.howWell),
  ]
  const isAnswered = ({ text, list }: CardAnswer) => Boolean(text || list?.length)
  const links = graph.linksFrom(strategy)
  return {
    facts: [
      [say.timeToStart, { text: data.timeToStart, own: true }],
      [say.cost, { text: data.cost, own: true }],
      [say.replaces, { text: data.replaces, own: true }],
      [say.whom, { text: formatGrades(context, data.grades) }],
      [say.askAPerson, { text: data.askAPerson, own: true }],
    ],
    problems: graph.linkedTo(strategy, 'problem'),
    answers: answers.filter(isAnswered),
    open: openQuestions(strategy),
    lessons: graph.linkedTo(strategy, 'lesson'),
    sites: (data.sites ?? []).map(({ who, outcome }, index) => {
      const at = (field: string) =>
        links.find(
          (link) => link.field?.[0] === 'sites' && link.field[1] === index && link.field[2] === field,
        )?.to
      return { school: at('school'), prototype: at('prototype'), who: who ?? '', outcome }
    }),
  }
}

function answer(
  question: CardAnswer['question'],
  text: string | undefined,
  list?: readonly string[],
): CardAnswer {
  return { question, ...(text && { text }), ...(list && { list }) }
}
