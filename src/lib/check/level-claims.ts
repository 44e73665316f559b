import { withoutQuotes } from './page-words.ts'

/** "Evidence-based arguments" are what students write, not what a study showed. */
const written =
  'arguments?|claims?|writing|discussions?|reasoning|responses?|conversations?|essays?|reading|answers?|debates?|paragraphs?|sentences?|questions?'
const escritos =
  'argumentos?|afirmaci(?:ón|ones)|textos?|discusi(?:ón|ones)|razonamientos?|respuestas?|conversaci(?:ón|ones)|ensayos?|debates?|párrafos?|preguntas?'
const tier = 'tiers? ?(?:[1-4]|I{1,3}|IV)'
const nivel = '(?:nivel|tier) (?:[1-4]|I{1,3}|IV)'

const claims = [
  new RegExp(`\\b(?:evidence|research|science)[- ]based\\b(?! (?:${written})\\b)`, 'i'),
  /\b(?:scientifically|clinically|research|evidence)[- ](?:proven|validated|backed)\b/i,
  /\b(?:an?|the|is|are|was|were|been|be|with|our|these|this|of|use|using) proven\b(?! (?:wrong|right|hard|difficult))/i,
  new RegExp(`\\b(?:ESSA|evidence) ${tier}\\b`, 'i'),
  // "Tier 2 support" is a word of every school and says nothing of a study.
  new RegExp(
    `\\b${tier} (?:\\(?(?:strong|moderate|promising)\\)? )?(?:evidence|rating|stud(?:y|ies)|under ESSA)\\b`,
    'i',
  ),
  new RegExp(
    `(?<!\\p{L})(?<!(?:${escritos}) )basad[oa]s? en (?:la )?(?:evidencias?|investigaci(?:ón|ones)|ciencia)(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})científicamente (?:comprobad|probad|demostrad|validad)[oa]s?(?!\p{L})/iu,
  /(?<!\p{L})(?:eficacia|efectividad|métodos?|estrategias?|prácticas?|programas?) (?:ya |bien )?comprobad[oa]s?(?!\p{L})/iu,
  /(?<!\p{L})está (?:comprobado|demostrado) que(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})${nivel} (?:de (?:la )?evidencia|de ESSA|según ESSA)(?!\\p{L})`, 'iu'),
]

const denied =
  /(?<!\p{L})(?:no|not|never|nothing|nobody|none|neither|nor|without|cannot|hardly|whether|if|yet to be|nunca|nada|nadie|sin|tampoco|ni|si)(?!\p{L})|n['’]t\b/iu
const turns = /[.!?;:\n]|(?<!\p{L})(?:but|yet|although|pero|aunque)(?!\p{L})/giu

/** A quick look first: most texts hold none of these. */
export const mayClaimLevel = (text: string): boolean =>
  /evidence|research|scien|clinical|proven|tier|evidencia|investigaci|cient|comprobad|demostrad|nivel/i.test(
    text,
  )

/**
 * The words with which a text claims that a study showed it, such as "evidence-based" or "Tier 1 evidence"; undefined
 * when there are none, when they stand in quotation marks, or when the sentence denies or asks.
 */
export function findLevelClaim(text: string): string | undefined {
  if (!mayClaimLevel(text)) return undefined
  const own = withoutQuotes(text)
  for (const claim of claims) {
    const found = claim.exec(own)
    if (!found) continue
    const before = own.slice(Math.max(0, found.index - 200), found.index + 1)
    const clause = before.slice([...before.matchAll(turns)].at(-1)?.index ?? 0)
    const after = own.slice(found.index + found[0].length, found.index + found[0].length + 200)
    const asks = /^[^.!?]*\?/.test(after)
    const takesBack = /^ (?:is|are|does|do|no es|no son) not\b|^ no (?:es|son)\b/i.test(after)
    if (!asks && !takesBack && !denied.test(clause)) return found[0].trim()
  }
  return undefined
}
