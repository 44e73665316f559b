/** The kinds of things that lead to one person or into an account. */
export type IdentifierKind = 'email' | 'phone' | 'number' | 'ssn' | 'birth' | 'home' | 'token'

/** Domains where students have their mail, and where people have it at home. */
const studentMail =
  /@(?:[\w-]+\.)*(?:students?|pupils?|stu|estudiantes?|alumnos?)\.[\w.-]+|@(?:[\w-]+\.)*[\w-]*students?[\w-]*\.[a-z]{2,}/i
const homeMail =
  /@(?:gmail|googlemail|yahoo|outlook|hotmail|live|icloud|me|aol|proton|protonmail|gmx|mail|msn|comcast)\.[a-z.]{2,6}(?![\w.-])/i

const month =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]*'
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2} de ${month}(?: de (?:19|20)\\d\\d)?)`

const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['ssn', /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/],
  [
    'token',
    /\b(?:gh[pousr]_\w{30,255}|github_pat_\w{30,255}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|xox[abprs]-[\w-]{10,200}|sk-[\w-]{20,200}|ya29\.[\w-]{20,200}|eyJ[\w-]{15,500}\.eyJ[\w-]{10,500})|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|(?<![\p{L}])(?:password|passcode|contraseña)s?\s?[:=]\s?[^\s<]{4,80}/iu,
  ],
  [
    'number',
    /(?<![\p{L}])(?:student|pupil|state|lunch|SSID|SIS|local|alumno|estudiante|matrícula)(?:\s(?:id|number|no\.?|ID))?\s?(?:#|:|id|number|no\.|número|is)\s?:?\s?#?\d{4,12}(?!\d)|(?<![\p{L}])(?:ID|matrícula|número de (?:estudiante|alumno))\s?(?:number|no\.)?\s?[:#]?\s?\d{5,12}(?!\d)/iu,
  ],
  [
    'birth',
    new RegExp(
      `(?<![\\p{L}])(?:born (?:on )?|DOB|date of birth|birth ?date|birthday|nació el|nacid[oa] el|fecha de nacimiento|cumpleaños)[\\s:,a-z]{0,12}${date}`,
      'iu',
    ),
  ],
  ['phone', /(?<![\d.-])(?:\+?1[ .-]?)?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}(?![\d-])/],
  [
    'home',
    /(?<![\d-])\d{1,5} (?:[NSEW]\.? )?\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd|Place|Way|Terrace|Circle)\b|(?<![\p{L}])(?:calle|avenida) \p{Lu}[\p{L} ]{2,30},? (?:#|núm\.?|número)?\s?\d{1,5}/u,
  ],
]

/** Before a phone number or a street, these show that it is an office's. */
const office =
  /(?:office|school|district|department|desk|hotline|helpline|library|center|centre|museum|oficina|escuela|distrito|biblioteca|centro|museo|línea)/i

/** What in a text leads to one person or into an account, at most one of each kind. */
export function findIdentifiers(text: string): { kind: IdentifierKind; words: string }[] {
  const found: { kind: IdentifierKind; words: string }[] = []
  for (const address of text.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)?.slice(0, 200) ?? []) {
    if (!studentMail.test(address) && !homeMail.test(address)) continue
    found.push({ kind: 'email', words: address })
    break
  }
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text)
    if (!match) continue
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)
    if ((kind === 'phone' || kind === 'home') && office.test(around)) continue
    found.push({ kind, words: match[0] })
  }
  return found
}
