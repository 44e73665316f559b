import type { Text } from '../i18n/locale.ts'

/** A word that turns students into their difficulty, and what to write instead. */
interface Label {
  words: RegExp
  instead: Text
}

const people = '(?:students?|pupils?|child(?:ren)?|kids?|learners?|readers?|group|class|boys|girls)'
const gente = '(?:estudiantes?|alumn[oa]s?|niñ[oa]s?|chic[oa]s?|grupos?|lectores?)'
const label = (source: string, en: string, es: string): Label => ({
  words: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, 'iu'),
  instead: { en, es },
})

/** Labels in English and Spanish, ours, after the advice to put the person first and to say what happens. */
const labels: readonly Label[] = [
  label(
    `(?:(?:our|the|my|these) )?lows?(?:est)?[- ](?:kids?|students?|pupils?|children|readers?|group)|low achievers?|(?:our|my|the) lows`,
    'students who read below grade level this fall',
    'estudiantes que este otoño leen por debajo de su grado',
  ),
  label(
    `at[- ]risk ${people}|${people} at risk`,
    'students who missed more than ten days',
    'estudiantes que faltaron más de diez días',
  ),
  label(
    `(?:bad|difficult|troubled|unmotivated|lazy|slow|weak|needy|disruptive|defiant) ${people}|problem (?:child(?:ren)?|kids?)|troublemakers?|slow learners?|underachievers?`,
    'students who left their seat more than three times',
    'estudiantes que se levantaron más de tres veces',
  ),
  label(
    `(?:SPED|special needs|special ed) ${people}|the (?:disabled|handicapped)|handicapped ${people}|learning[- ]disabled ${people}|suffers? from (?:autism|ADHD|dyslexia)|wheelchair[- ]bound`,
    'students with disabilities, or with an education plan',
    'estudiantes con discapacidad o con un plan educativo',
  ),
  label(
    `LEPs?|limited English ${people}|non-English speakers?|${people} with no language|illegal (?:immigrants?|aliens?|${people})`,
    'students who are learning English',
    'estudiantes que aprenden inglés',
  ),
  label(
    `(?:inner[- ]city|ghetto|poor|disadvantaged|underprivileged|low[- ]SES) ${people}|broken homes?`,
    'students whose families have less money',
    'estudiantes de familias con menos dinero',
  ),
  label(
    `(?:niñ[oa]s?|estudiantes?|alumn[oa]s?) (?:lent[oa]s?|floj[oa]s?|problemátic[oa]s?|difíciles|conflictiv[oa]s?|en riesgo|atrasad[oa]s?|baj[oa]s|rezagad[oa]s?)|${gente} de bajo nivel|los (?:bajos|lentos|flojos)`,
    'students who read below grade level this fall',
    'estudiantes que este otoño leen por debajo de su grado',
  ),
  label(
    `${gente} (?:discapacitad[oa]s?|especiales|minusválid[oa]s?)|los discapacitados|padece(?:n)? (?:de )?(?:autismo|TDAH|dislexia)`,
    'students with disabilities, or with an education plan',
    'estudiantes con discapacidad o con un plan educativo',
  ),
  label(
    `(?:inmigrantes|estudiantes|alumnos) ilegales|hogares? rotos?|${gente} (?:desfavorecid[oa]s?|carentes)`,
    'students who are new to the country, or whose families have less money',
    'estudiantes recién llegados, o de familias con menos dinero',
  ),
]

/** The first label in a text, with what to write instead. */
export function findLabel(text: string): { match: string; instead: Text } | undefined {
  for (const { words, instead } of labels) {
    const match = words.exec(text)?.[0]
    if (match !== undefined) return { match, instead }
  }
  return undefined
}
