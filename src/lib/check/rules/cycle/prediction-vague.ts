import { quote } from '../../../content/issue.ts'
import { defineRule } from '../../rule.ts'

const example = (words: string) => ({
  'prototypes/margin-codes/cycle-01.mdx': `---\nprediction:\n  words: ${words}\n---\n`,
})

export const predictionVague = defineRule({
  id: 'cycle/prediction-vague',
  severity: 'tip',
  summary: 'A prediction has no number, no direction and nothing to compare with.',
  why: 'A prediction teaches when people can say later whether it came true. For that it has to be checkable (IHI, Plan-Do-Study-Act).',
  messages: {
    vague: ({ words }: { words: string }) =>
      `“${words}” can come true in many ways. Make the prediction checkable: how many, by when, or “more than …”. For example: no more than 3 complaints a week by the second week.`,
  },
  examples: {
    passes: [
      example('Marking one set of books will take half the time.'),
      example('More students will hand in a draft than last month.'),
      example('Veinte estudiantes entregarán el borrador.'),
      {
        'prototypes/margin-codes/cycle-01.mdx':
          '---\nprediction: { measure: minutes-per-set, value: 45 }\n---\n',
      },
    ],
    fails: [example('Some pushback at first'), example('Habrá quejas al principio')],
  },
  *check({ graph }) {
    for (const cycle of graph.all('cycle')) {
      const { words, value } = cycle.data.prediction ?? {}
      if (words === undefined || value !== undefined || isCheckable(words)) continue
      yield {
        entry: cycle,
        field: ['prediction', 'words'],
        message: 'vague',
        values: { words: quote(words) },
      }
    }
  },
})

const words = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred dozen half ' +
    'third thirds quarter quarters percent double triple twice all every each none nobody everyone no never always ' +
    'most majority more less least fewer fewest higher lower longer shorter faster slower quicker sooner earlier ' +
    'later better worse larger smaller bigger greater stronger weaker than same equal up down rise rises rising ' +
    'fall falls falling gain gains dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta ' +
    'cincuenta cien docena mitad tercio tercios cuarto doble triple todos todas cada ningún ninguno ninguna nadie ' +
    'nunca siempre mayoría más menos mayor menor mejor peor igual iguales suben sube subirá subirán baja bajan'
  ).split(' '),
)
const stems =
  /^(increas|decreas|reduc|improv|declin|doubl|halv|drop|grow|shr[iu]nk|aument|disminu|mejorar|empeor|bajar|crec)/

/** True when the words hold a number, a direction or a comparison. */
function isCheckable(text: string): boolean {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return found.some((word) => /\p{N}/u.test(word) || words.has(word) || stems.test(word))
}
