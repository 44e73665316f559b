import { mayClaimLevel } from './level-claims.ts'
import { mayName } from './student-names.ts'

/** The texts that a rule about privacy, respect or claims asks for. */
export type Look =
  'name' | 'share' | 'private' | 'student' | 'identifier' | 'shelf' | 'staff' | 'survey' | 'label' | 'claim'

const students =
  /student|pupil|child|kid|learner|boy|girl|grader|classmate|\bson\b|daughter|family|estudiante|alumn|niñ|chic|hij|familia/i
const one =
  /\b(?:one|this|that|another|our new|the|my|her|his|una?|est[ae]|es[ae]|el|la|otr[oa]|mi|an?|two|three|dos|tres) (?:[^ .,;]{1,20} ){0,3}?(?:student|pupil|child|kid|boy|girl|learner|son|daughter|family|estudiante|alumn|niñ|chic|hij|familia)/i

/**
 * Quick looks at a text, without Unicode and words' ends, because most texts are left at this point. Each lets through
 * all that its rule could find.
 */
export const looks: Readonly<Record<Look, (text: string) => boolean>> = {
  name: mayName,
  claim: mayClaimLevel,
  share: (text) =>
    /\d|\bnone\b|\bnot one\b|ningun|nadie/i.test(text) &&
    /student|pupil|child|kids|learner|boys|girls|grader|classmate|estudiante|alumn|niñ|chic/i.test(text),
  private: (text) =>
    students.test(text) &&
    /suspen|expel|expul|arrest|probation|truant|fight|brought|had [ad]|vap(?:ed|ing)|adhd|autis|dyslex|seizure|epilep|diabet|asthma|diagn|medica|depress|depres|anxiety|ansied|self-harm|suicid|therap|terapia|pregnan|embaraz|iep\b|504|special ed|emotional|wheelchair|undoc|indoc|immigr|inmigr|migrator|deport|asyl|asil|refug|foster|temporal|homeless|hogar|shelter|evict|desaloj|divorc|custod|abus|neglect|protective|jail|prison|prisión|cárcel|incarcer|food stamps|free lunch|died|drinks|left|tdah|dislex|convul|asma|maltrato/i.test(
      text,
    ),
  student: (text) => students.test(text) && one.test(text),
  identifier: (text) =>
    !/^\d{4}-\d\d-\d\d$/.test(text) &&
    (/[@\d]/.test(text)
      ? /@|\d[\d .)/-]{2}\d|\d (?:[NSEW]\.? )?[A-Z]|calle|avenida|birth|born|dob|naci|cumple|pass|contra/i.test(
          text,
        )
      : /password|passcode|contraseña|PRIVATE KEY/i.test(text)),
  shelf: (text) => text.includes('://'),
  staff: (text) =>
    /\b(?:M[rsx]{1,2}|Mrs|Dr|Sra?|Srta|Miss|Principal|Coach|Directora?)\b\.? [A-ZÁÉÍÓÚÑ]|(?:[Tt]eacher|[Mm]aestr[oa]|[Pp]rofesora?|docente) [A-ZÁÉÍÓÚÑ]/.test(
      text,
    ),
  survey: (text) =>
    /survey|answered|responded|filled|replied|questionnaire|encuesta|contestaron|respondieron|cuestionario/i.test(
      text,
    ),
  label: (text) =>
    /\b(?:lows?\b|lowest|at[- ]risk|bad |difficult|troubl|lazy|slow|weak |needy|disrupt|defiant|underach|sped |special |disab|handicap|suffer|wheelchair|leps?\b|limited |non-english|no language|illegal|inner[- ]|ghetto|poor |disadvan|underpri|low-ses|unmotiv|broken|problem (?:ch|ki)|lent[oa]|floj|conflict|en riesgo|atrasad|rezagad|baj[oa]|discapac|especial|minusv|padece|ilegal|rot[oa]s?\b|desfavor|carente|difícil)|s at risk|achiever|problemátic/i.test(
      text,
    ),
}
