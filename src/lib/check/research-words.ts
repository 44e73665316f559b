import type { Text } from '../i18n/locale.ts'

interface ResearchWords {
  words: RegExp
  because: Text
}

/** What PPRA protects, in words that surveys use. Plain liking of a lesson is not among it. */
const privateMatters =
  'mental health|depress\\w{1,4}|anxi\\w{1,4}|suicid\\w{1,4}|trauma\\w{0,5}|self-harm|medical|health|disabilit\\w{1,3}|drugs?|alcohol|vap\\w{1,3}|sex\\w{0,8}|gender identity|relig\\w{1,5}|church|politic\\w{1,4}|immigra\\w{1,5}|income|home life|family (?:life|problems?|relationships?|members|beliefs)|(?:their|personal|private) (?:feelings|beliefs|emotions)|illegal'
const materiaPrivada =
  'salud|depresi\\p{L}{1,3}|ansiedad|suicid\\p{L}{1,3}|trauma\\p{L}{0,3}|drogas?|alcohol|sexual\\p{L}{0,4}|identidad de género|religi\\p{L}{1,4}|iglesia|polític\\p{L}{1,2}|migrator\\p{L}{1,3}|inmigra\\p{L}{1,4}|ingresos|vida (?:familiar|en casa)|problemas (?:familiares|en casa)|(?:sus|propios) (?:sentimientos|creencias|emociones)'

const surveys = { en: 'is a survey of private matters', es: 'es una encuesta sobre asuntos privados' }
const study = {
  en: 'is a word of research with people',
  es: 'es una palabra de la investigación con personas',
}

const kinds: readonly ResearchWords[] = [
  {
    words:
      /\b(?:control groups?|placebo|randomi[sz]ed|random(?:ly)? (?:assign(?:ed|s|ment)?|allocat\w{1,4})|(?:assigned|split|divided|sorted) (?:\w{1,12} ){0,4}at random)\b/iu,
    because: study,
  },
  {
    words:
      /(?<!\p{L})(?:grupos? (?:de )?control|aleatorizad[ao]s?|(?:asignad|dividid|repartid)[ao]s? (?:\p{L}{1,12} ){0,4}al azar|asignación (?:aleatoria|al azar))(?!\p{L})/iu,
    because: study,
  },
  {
    words: new RegExp(
      `\\b(?:survey(?:s|ed)?|questionnaires?|polls?)\\b[^.!?\\n]{0,80}?\\b(?:${privateMatters})\\b`,
      'iu',
    ),
    because: surveys,
  },
  {
    words: new RegExp(
      `(?<!\\p{L})(?:encuestas?|encuestar|cuestionarios?|sondeos?)(?!\\p{L})[^.!?\\n]{0,80}?(?<!\\p{L})(?:${materiaPrivada})(?!\\p{L})`,
      'iu',
    ),
    because: surveys,
  },
]

const denied =
  /\b(?:no|not|never|without|nor|sin|nunca|ni)\b(?: \p{L}{1,12}){0,2} ?$|n['’]t(?: \p{L}{1,12})? ?$/iu

/** Words that may make a test research, or a survey of what the law protects (PPRA, 20 U.S.C. 1232h), and why. */
export function findResearchWords(text: string): { match: string; because: Text } | undefined {
  const plain = text.replace(/\s+/g, ' ')
  for (const { words, because } of kinds) {
    const found = words.exec(plain)
    // "Survey:" stands before the name of a measure that is one; it is not quoted.
    if (found && !denied.test(plain.slice(Math.max(0, found.index - 40), found.index)))
      return { match: found[0].replace(/^Survey: /, ''), because }
  }
  return undefined
}
