import type { Text } from '../i18n/locale.ts'

/** A matter of law that a school cannot set aside, and the words that give it away. */
interface ProtectedRule {
  name: Text
  words: RegExp
}

/**
 * What no waiver touches, in our own words, after the lists of Texas (Education Code 12A), Colorado (22-32.5), Denver
 * and Utah (R277-121): special education, civil rights, safety, testing required by law, student records.
 */
const protectedRules: readonly ProtectedRule[] = [
  {
    name: { en: 'special education law', es: 'la ley de educación especial' },
    words:
      /\b(?:special education|individuals with disabilities|idea (?:act|part [bc])|ieps?|individualized education|section 504|504 plans?|disabilit(?:y|ies)|least restrictive)\b|(?<!\p{L})(?:educación especial|discapacidad(?:es)?|plan educativo individualizado|sección 504)(?!\p{L})/iu,
  },
  {
    name: { en: 'civil rights law', es: 'la ley de derechos civiles' },
    words:
      /\b(?:civil rights|discriminat(?:e|ion|ory)|title (?:vi|ix)|desegregation|equal access|americans with disabilities|language access|english learner (?:rights|services|identification))\b|(?<!\p{L})(?:derechos civiles|discriminación|título (?:vi|ix)|acceso al idioma)(?!\p{L})/iu,
  },
  {
    name: { en: 'safety rules', es: 'las reglas de seguridad' },
    words:
      /\b(?:safety|fire (?:code|drills?|exits?)|evacuation|lockdown|background checks?|fingerprint(?:s|ing)?|mandated report(?:er|ers|ing)|child abuse|immuni[sz]ations?|vaccinations?|medication|weapons?)\b|(?<!\p{L})(?:seguridad|simulacros?|evacuación|antecedentes penales|maltrato infantil|vacunas|vacunación|medicamentos|armas)(?!\p{L})/iu,
  },
  {
    name: { en: 'testing required by law', es: 'los exámenes que exige la ley' },
    words:
      /\b(?:(?:state|federal|statewide|mandated|required|accountability)(?:-required)? (?:\w{1,15} )?(?:tests?|testing|assessments?|exams?)|(?:tests?|testing|assessments?|exams?) required by law)\b|(?<!\p{L})(?:exámenes|pruebas|evaluaciones) (?:estatales|federales|obligatori[ao]s|exigid[ao]s por ley)(?!\p{L})/iu,
  },
  {
    name: { en: 'student records and privacy', es: 'los expedientes y la privacidad de estudiantes' },
    words:
      /\b(?:ferpa|ppra|coppa|student (?:records?|data|privacy)|education records?|privacy|transcripts?|confidential(?:ity)?)\b|(?<!\p{L})(?:expedientes?|privacidad|confidencial(?:idad)?|datos de (?:los )?estudiantes)(?!\p{L})/iu,
  },
]

/** The protected matter that a text touches, and the words that touch it. */
export function findProtectedRule(text: string): { match: string; name: Text } | undefined {
  for (const { name, words } of protectedRules) {
    const match = words.exec(text)?.[0]
    if (match !== undefined) return { match, name }
  }
  return undefined
}
