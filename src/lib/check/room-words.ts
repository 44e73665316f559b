import type { Text } from '../i18n/locale.ts'

/** Kinds of room that a change can need, in words. */
export const roomWords = {
  time: { en: 'time', es: 'el tiempo' },
  staffing: { en: 'staffing', es: 'el personal' },
  curriculum: { en: 'the curriculum', es: 'el currículo' },
  assessment: { en: 'tests and grades', es: 'los exámenes y las notas' },
  budget: { en: 'the budget', es: 'el presupuesto' },
} satisfies Record<string, Text>

type Room = keyof typeof roomWords

/** Words for rules that a district or a state makes, and not a teacher. */
const signs: readonly (readonly [Room, RegExp])[] = [
  [
    'time',
    /\b(?:bell schedule|seat[- ]time|(?:longer|shorter|double|combined) (?:class )?periods?|(?:extend|shorten|combine)(?:s|ed)? (?:the |a |two )?(?:class )?periods?|master schedule|required minutes)\b|(?<!\p{L})(?:horario de (?:timbres|clases)|períodos? más (?:largos?|cortos?)|minutos obligatorios)(?!\p{L})/iu,
  ],
  [
    'staffing',
    /\b(?:uncertified|without certification|class[- ]size (?:limit|cap)|contract(?:ual)? (?:day|hours|time)|planning period is (?:moved|used))\b|(?<!\p{L})(?:sin (?:licencia|certificación)|horas de contrato|límite de estudiantes por clase)(?!\p{L})/iu,
  ],
  [
    'curriculum',
    /\b(?:instead of the (?:adopted|required|district) (?:curriculum|textbook|program|unit)|skip(?:s|ped)? (?:the|a) (?:required )?unit|off the pacing guide|ahead of the pacing guide)\b|(?<!\p{L})en lugar del (?:currículo|libro|programa) (?:adoptado|obligatorio|del distrito)(?!\p{L})/iu,
  ],
  [
    'assessment',
    /\b(?:instead of the (?:district|required|common|benchmark) (?:test|exam|assessment)|without (?:letter )?grades|(?:change|replace)(?:s|d)? (?:the )?(?:grading policy|report cards?))\b|(?<!\p{L})(?:en lugar del examen (?:del distrito|obligatorio)|sin notas|política de calificación)(?!\p{L})/iu,
  ],
  [
    'budget',
    /\b(?:use[sd]? (?:the )?(?:textbook|title i|grant) (?:money|funds)|funds? meant for)\b|(?<!\p{L})fondos destinados a(?!\p{L})/iu,
  ],
]

/** The first words of a text that touch a rule of the district or state, and the kind of room they need. */
export function findRuleInTheWay(text: string): { match: string; room: Room } | undefined {
  for (const [room, words] of signs) {
    const match = words.exec(text)?.[0]
    if (match !== undefined) return { match, room }
  }
  return undefined
}
