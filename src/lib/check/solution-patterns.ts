import type { Text } from '../i18n/locale.ts'

/** A way of writing that hides the problem: with a fix in it, or with somebody to blame. */
export interface StatementPattern {
  kind: 'needed' | 'lacking' | 'unused' | 'plan' | 'advice' | 'blame' | 'label'
  /** Which rule says so: `problem/solution` or `problem/blame`. */
  speaks: 'solution' | 'blame'
  patterns: readonly RegExp[]
  /** Completes "“…” …" in a message. */
  because: Text
}

const tools =
  '(?:devices?|chromebooks?|laptops?|computers?|ipads?|tablets?|software|apps?|programs?|programmes?|curricul(?:um|a)|' +
  'platforms?|training|professional development|pd|coach(?:es|ing)?|staff|tutors?|tutoring|funding|money|time|' +
  'textbooks?|materials|playlists?|stations?|station rotation|project-based learning|pbl|blended learning)'
const models =
  '(?:platform|program|programme|curriculum|software|app|system|dashboard|model|framework|strategy|strategies|protocol|' +
  'rubric|tool|tools|playlists?|stations?|interventions?|best practices?)'
const herramientas =
  '(?:dispositivos?|computadoras?|laptops?|tabletas?|tablets?|chromebooks?|software|aplicaci(?:ón|ones)|programas?|' +
  'currículos?|plataformas?|capacitaci(?:ón|ones)|formación|talleres|tutor(?:es|as|ías)?|personal|presupuesto|fondos|' +
  'dinero|tiempo|libros|materiales|rotación por estaciones|estaciones|aprendizaje basado en proyectos)'
const modelos =
  '(?:plataforma|programa|currículo|software|aplicación|sistema|modelo|estrategias?|protocolo|rúbrica|herramientas?|estaciones)'
const people = '(?:students|pupils|children|kids|parents|families|teachers|staff|principals)'

const pattern = (source: string): RegExp => new RegExp(source, 'iu')

/**
 * Seven ways in which a problem statement hides a fix or blames people, in English and Spanish. A list of our own,
 * after the "solutionitis" section of the NYC improvement handbook and the person-first habits of improvement work.
 * Every repeat is bounded, so that no text can make a pattern slow.
 */
export const statementPatterns: readonly StatementPattern[] = [
  {
    kind: 'needed',
    speaks: 'solution',
    patterns: [
      pattern(
        `\\b(?:we|our (?:students|pupils|teachers|school)|students|pupils|teachers|schools?) (?:still |really |just )?(?:needs?|requires?|lacks?|wants?)(?: (?:more|an?|new|better|extra|some|the)){0,2}(?: [a-z-]{1,20})? ${tools}\\b`,
      ),
      pattern(
        `\\b(?:necesitamos|requerimos|queremos|(?:nos )?hacen? falta|(?:escuela|docentes|maestr[ao]s|estudiantes|alumn[ao]s) necesitan?)(?: (?:más|unas?|un|unos|nuev[ao]s?|mejor|mejores)){0,2} ${herramientas}(?!\\p{L})`,
      ),
    ],
    because: { en: 'names a thing to buy or add', es: 'nombra algo que comprar o agregar' },
  },
  {
    kind: 'lacking',
    speaks: 'solution',
    patterns: [
      pattern(`\\b(?:lack|absence|shortage) of (?:(?:an?|the|any|good|enough) ){0,2}${tools}\\b`),
      pattern(
        `\\b(?:falta|ausencia|escasez|carencia) de (?:(?:unas?|un|los|las|buen[ao]s?) ){0,2}${herramientas}(?!\\p{L})`,
      ),
    ],
    because: { en: 'says which fix is missing', es: 'dice qué solución falta' },
  },
  {
    kind: 'unused',
    speaks: 'solution',
    patterns: [
      pattern(
        `(?:\\bnot|n't|\\bnever|\\brarely|\\bseldom) (?:yet |really |always )?(?:us(?:e|ing)|implement(?:ing)?|adopt(?:ing)?|follow(?:ing)?|doing)(?: (?:the|our|their|an?|any))?(?: [a-z-]{1,20}){0,2} ${models}\\b`,
      ),
      pattern(
        `\\bno (?:(?:están|estamos) )?(?:usan(?:do)?|usamos|utilizan(?:do)?|aplican(?:do)?|implementan(?:do)?|siguen|siguiendo|adoptan(?:do)?)(?: (?:el|la|los|las|unas?|un|sus?))?(?: \\p{L}{1,20})? ${modelos}(?!\\p{L})`,
      ),
    ],
    because: { en: 'complains that a fix is not used', es: 'se queja de que una solución no se usa' },
  },
  {
    kind: 'plan',
    speaks: 'solution',
    patterns: [
      pattern(
        `^\\s*(?:implement|roll ?out|adopt|launch|introduce|expand|scale up|purchase|buy|deploy|integrate|train (?:all|our|the|every|more|teachers|staff))\\b`,
      ),
      pattern(
        `^\\s*(?:implementar|adoptar|lanzar|introducir|ampliar|extender|comprar|desplegar|integrar|capacitar|poner en marcha)(?!\\p{L})`,
      ),
    ],
    because: { en: 'starts with a deed, so it is a plan', es: 'empieza con una acción, así que es un plan' },
  },
  {
    kind: 'advice',
    speaks: 'solution',
    patterns: [
      pattern(
        `\\b(?:should|ought to) (?:all |also )?(?:use|adopt|have|implement|offer|provide|buy|get|receive|be given|be trained)\\b`,
      ),
      pattern(`\\b(?:must|needs? to|ha(?:s|ve) to) (?:adopt|implement|buy|introduce|roll out)\\b`),
      pattern(
        `(?<!\\p{L})(?:deberían?|deberíamos|debemos|habría que|hay que|tendrían? que) (?:usar|utilizar|adoptar|tener|implementar|ofrecer|dar|comprar|recibir)(?!\\p{L})`,
      ),
    ],
    because: { en: 'says what people should do', es: 'dice lo que la gente debería hacer' },
  },
  {
    kind: 'blame',
    speaks: 'blame',
    patterns: [
      pattern(
        `\\b${people} (?:just |simply |really )?(?:don't|do not|won't|will not|never) (?:even |really )?(?:care|try|bother|value|listen|respect|want to (?:learn|try|change|help))\\b`,
      ),
      pattern(
        `(?<!\\p{L})(?:no (?:les?|se) importan?|no les interesa|no se (?:esfuerzan?|interesan?)|no (?:lo )?intentan|no valoran|no quieren (?:aprender|cambiar|ayudar|esforzarse))(?!\\p{L})`,
      ),
    ],
    because: { en: 'says what people are thought to feel', es: 'dice lo que se cree que la gente siente' },
  },
  {
    kind: 'label',
    speaks: 'blame',
    patterns: [
      pattern(
        `\\b(?:lazy|unmotivated|uncaring|(?:low|low-performing|bad|problem|difficult) (?:kids|students|pupils|parents|families|teachers)|slow learners|troublemakers?|resistant (?:teachers|staff)|(?:bad|broken) homes?)\\b`,
      ),
      pattern(
        `(?<!\\p{L})(?:perezos[ao]s?|floj[ao]s?|vag[ao]s|desmotivad[ao]s|(?:niñ[ao]s|estudiantes|alumn[ao]s) (?:mal[ao]s|problemátic[ao]s|lent[ao]s)|(?:familias|hogares) (?:desestructurad[ao]s|rot[ao]s)|malas familias|hogares rotos)(?!\\p{L})`,
      ),
    ],
    because: { en: 'puts a label on people', es: 'pone una etiqueta a personas' },
  },
]

/** The first of the patterns that a text matches, with the words that matched. */
export function findStatementPattern(
  text: string,
  speaks: StatementPattern['speaks'],
): { match: string; because: Text } | undefined {
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ')
  for (const { patterns, because, speaks: speaker } of statementPatterns) {
    if (speaker !== speaks) continue
    const found = patterns.map((each) => each.exec(plain)?.[0]).find((match) => match !== undefined)
    if (found !== undefined) return { match: found.trim(), because }
  }
  return undefined
}
