import { isKind } from '../../../content/entry.ts'
import { measuresFor } from '../../../knowledge/measures.ts'
import { examplePage } from '../../example-page.ts'
import { findTextsIn } from '../../public-texts.ts'
import { defineRule } from '../../rule.ts'

const answers =
  /(?<![\p{L}\d.,<-])(\d{1,3}|two|three|four|five|six|seven|eight|nine|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\s+(?:of (?:the |our )?\d{1,4}\s+)?(?:[\p{L}-]{1,20}\s+){0,2}?(?:teachers|staff|families|parents|people|colleagues|responses|answers|respondents|docentes|maestr[oa]s|familias|personas|colegas|respuestas)\s+(?:[\p{L}-]{1,20}\s+){0,3}?(?:survey|answered|responded|filled|replied|questionnaire|encuesta|contestaron|respondieron|cuestionario)(?![\p{L}])/iu
const words = 'two three four five six seven eight nine'.split(' ')
const palabras = 'dos tres cuatro cinco seis siete ocho nueve'.split(' ')
const numberOf = (text: string) =>
  Number(text) || 2 + Math.max(words.indexOf(text.toLowerCase()), palabras.indexOf(text.toLowerCase()))

export const survey = defineRule({
  id: 'privacy/survey',
  severity: 'stop',
  summary: 'Results of a survey with so few answers that readers can guess who said what.',
  why: 'People answer honestly when nobody can tell whose answer it was. Your zone sets the limit as `minimumSurvey`.',
  messages: {
    few: ({ minimum }: { minimum: number }) =>
      `Fewer than ${minimum} people answered this survey, so readers can guess who said what. Leave the numbers out and say in a sentence what you heard, or wait for more answers.`,
  },
  examples: {
    passes: [
      { 'lessons/talk.mdx': examplePage('24 teachers answered the survey. Six teachers met on Monday.') },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('Six teachers answered the survey: four liked the cards.') },
      { 'lessons/talk.mdx': examplePage('Solo 7 familias contestaron la encuesta.') },
    ],
  },
  *checkEntry(entry, { zone: { minimumSurvey: minimum } }) {
    const values = { minimum }
    for (const { text, place } of findTextsIn(entry, 'survey', ['prose', 'field'])) {
      const [match, number = ''] = answers.exec(text) ?? []
      if (match && numberOf(number) < minimum) yield { ...place, words: match, message: 'few', values }
    }
    if (isKind(entry, 'pulse') && entry.data.answers < minimum && entry.data.answers > 0)
      yield { field: ['answers'], message: 'few', values }
  },
  *check({ graph, zone: { minimumSurvey: minimum, minimumGroup } }) {
    // Fewer students than the smallest group are named by another check.
    const isFew = (n: number | undefined) => n !== undefined && n >= minimumGroup && n < minimum
    for (const entry of graph.entries) {
      if (!isKind(entry, 'cycle')) continue
      const results = entry.data.results ?? []
      if (!results.some(({ students }) => isFew(students))) continue
      const measures = measuresFor(graph, entry).filter(({ kind }) => kind === 'survey')
      const surveys = new Set(measures.map(({ id }) => id))
      for (const [index, { measure, students }] of results.entries())
        if (surveys.has(measure) && isFew(students))
          yield { entry, field: ['results', index, 'students'], message: 'few', values: { minimum } }
    }
  },
})
