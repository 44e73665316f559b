import { startsWithVerb } from './action-words.ts'

const groups =
  '(?:students|pupils|children|kids|learners|teachers|families|parents|classes|schools|grades|ages)'
const grupos =
  '(?:estudiantes|alumn[ao]s|niñ[ao]s|docentes|maestr[ao]s|familias|clases|escuelas|grados|edades)'

/** Where a claim says in which class or school it was seen. Every repeat is bounded. */
const anchors = [
  /\b(?:in|with|across|for|of) (?:our|one|this|that|my|his|her|two|three|four|five|both|these|\d{1,3})(?: [\w'.-]{1,20}){0,5} (?:class|classes|classrooms?|groups?|sections?|rooms?|schools?|teams?|lessons?|courses?|grades?)\b/i,
  /\bin an? (?:[\w'.-]{1,20} ){0,5}(?:class|classroom|group|section|school|course)\b/i,
  /\b(?:our (?:[\w'.-]{1,20} ){0,3}(?:students|pupils|children|class|classes|team|school)|we (?:saw|tried|found|noticed|counted)|at our|after we|when we)\b/i,
  /(?<!\p{L})(?:en|con) (?:nuestr[ao]s?|un[ao]?|est[aeo]s?|mis?|dos|tres|cuatro|cinco|\d{1,3}) (?:[\p{L}'.-]{1,20} ){0,3}(?:clases?|grupos?|aulas?|salón|salones|escuelas?|secciones|sección|lecciones|lección|grados?)(?!\p{L})/iu,
  /(?<!\p{L})(?:nuestr[ao]s (?:estudiantes|alumn[ao]s|clases?)|vimos|probamos|notamos|contamos)(?!\p{L})/iu,
]
/** Too much for any class log, even one that names its class. */
const proofs =
  /\b(?:proves?|proven|proved|works? (?:everywhere|anywhere|for (?:all|every|any)\w*))\b|(?<!\p{L})(?:demuestran?|comprobado|funciona (?:siempre|para tod[ao]s|en todas partes))(?!\p{L})/iu
const effects = [
  /\b(?:works|improves|raises|increases|boosts|reduces|saves|helps|leads to|causes|ensures|guarantees|makes (?:all the|a) difference)\b/i,
  /\b(?:does|do) not (?:[a-z]{1,20}ly )?(?:hurt|harm|affect|damage)\b/i,
  /\b(?:is|are|can be) (?:an? |the )?(?:[a-z]{1,20} )?(?:effective|powerful|useful|essential|crucial|best) (?:tool|way|driver|means|method|strategy|practice|lever)\b/i,
  /\b(?:is|are) (?:very |highly |always )?(?:effective|essential|crucial|key)\b/i,
  /(?<=[a-z,)] )(?<!\b(?:to|not|and|or|you|we|will) )(?:save|improve|reduce|ensure|lead to)\b/i,
  /(?<!\p{L})(?:funcionan?|mejoran?|aumentan?|reducen?|ahorran?|ayudan? a|llevan? a|causan?|garantizan?|no (?:perjudican?|afectan?)|(?:es|son) (?:muy )?(?:eficaz|eficaces|clave|esencial|esenciales))(?!\p{L})/iu,
]
const universals = [
  new RegExp(`(?<!\\bnot )\\ball (?:of )?(?:the |our |other )?${groups}\\b`, 'i'),
  /\b(?:every (?:student|pupil|child|kid|learner|teacher|family|class|classroom|school|grade)|everyone|always)\b/i,
  new RegExp(
    `(?<!\\p{L})(?:tod[ao]s l[ao]s ${grupos}|cada (?:estudiante|alumn[ao]|niñ[ao]|docente|clase|escuela)|cualquier (?:estudiante|clase|escuela)|siempre)(?!\\p{L})`,
    'iu',
  ),
]
const bounding =
  /^(?:our|the|some|most|few|many|those|these|my|his|her|their|more|fewer|several|other|half|third|tenth|\d+|two|three|four|five|six|seven|eight|nine|ten)$/i

/**
 * The words with which a claim speaks of more than one class, or undefined. A claim that names its class ("in our
 * grade 9 class") or gives advice ("Give pairs two minutes") generalizes only by what it says about effects.
 */
export function findGeneralWords(claim: string, lang: string): string | undefined {
  const text = claim.replaceAll('’', "'").replace(/\s+/g, ' ')
  const proof = proofs.exec(text)
  if (proof) return proof[0]
  if (anchors.some((anchor) => anchor.test(text))) return undefined
  const seen = startsWithVerb(text, lang) ? effects : [...universals, ...effects]
  for (const pattern of seen) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return startsWithVerb(text, lang) ? undefined : findBarePlural(text)
}

/** "Students" or "pupils" without a word that says which: "Students learn more in pairs". */
function findBarePlural(text: string): string | undefined {
  const words = text.split(' ')
  const at = words.findIndex((word, index) => {
    if (!/^(?:students|pupils|children|kids|learners)\b/i.test(word)) return false
    return !words
      .slice(Math.max(0, index - 4), index)
      .some((before) => bounding.test(before.replace(/\W+$/, '')))
  })
  return words[at]?.replace(/\W+$/, '')
}

/** Words that name one thing as the cause of another. */
const causes =
  /\b(?:because of|led to|leads? to|caused?|causes|thanks to|due to|as a result of|resulted in)\b|(?<!\p{L})(?:gracias a|debido a|a causa de|por culpa de|causó|causaron|provocó|llevó a|dio como resultado)(?!\p{L})/iu
const comparisons =
  /\b(?:compar(?:ed|ison|ing|e)|control (?:group|class)|(?:other|second|another) (?:\w{1,20} ){0,2}(?:class|group|school)|side by side|without the change|than (?:in )?the (?:other|class))|(?<!\p{L})(?:compar(?:ar|ado|ada|ación|amos)|grupo de control|(?:otr[ao]|segund[ao]) (?:clase|grupo|escuela))(?!\p{L})/iu

/** The words that name a cause, or undefined. */
export const findCauseWords = (text: string): string | undefined => causes.exec(text)?.[0]

/** True when a text speaks of a comparison: another class, a control group, side by side. */
export const speaksOfComparison = (text: string): boolean => comparisons.test(text)

const platitudes = [
  /\b(?:communication|relationships?|planning|time|flexibility|consistency|trust|patience|leadership|teamwork|collaboration) (?:is|are) (?:the )?(?:\w{1,20} )?(?:key|everything|essential|important|crucial|vital)\b/i,
  /\b(?:be|stay|remain) (?:flexible|patient|consistent|positive|open|prepared|clear)\b/i,
  /\b(?:start small|think big|less is more|keep it simple|one size does not fit all|change takes time|it takes time|practice makes perfect|plan ahead|buy-in (?:is|matters)|students (?:come )?first|every student is different)\b/i,
  /\b(?:communication|planning|training|support) (?:could|should|can|must) be (?:better|improved|clearer)\b/i,
  /(?<!\p{L})(?:la (?:comunicación|planificación|paciencia|confianza|constancia) es (?:la )?(?:clave|todo|importante|esencial|fundamental)|hay que ser (?:flexibles?|pacientes?|constantes?)|empezar (?:en|por lo) pequeño|menos es más|el cambio (?:toma|lleva) tiempo|cada (?:estudiante|niño) es (?:distinto|diferente))(?!\p{L})/iu,
]
const specifics =
  /\d|\b(?:minutes?|hours?|days?|weeks?|monday|tuesday|wednesday|thursday|friday|two|three|four|five|six|seven|eight|nine|ten|half)\b|(?<!\p{L})(?:minutos?|horas?|días?|semanas?|lunes|martes|miércoles|jueves|viernes|dos|tres|cuatro|cinco|diez)(?!\p{L})/iu

/** The saying that a text repeats, or undefined. A text with a number, a day or a time says more than the saying. */
export const findPlatitude = (text: string): string | undefined =>
  specifics.test(text)
    ? undefined
    : platitudes.map((saying) => saying.exec(text)?.[0]).find((match) => match !== undefined)
