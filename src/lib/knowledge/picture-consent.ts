import type { BodyPicture } from '../content/allow-list.ts'

/**
 * Why a picture may not be shown: nobody says who can be seen in it, students can and no consent is noted, or one or a
 * few students are its subject. Undefined when it may. Reads what the page says; nothing here can see faces.
 */
export type ConsentGap = 'unsaid' | 'consent' | 'close'

/** What keeps a picture from being shown, as far as consent goes. */
export function consentGap({ people, consent = '', alt }: Omit<BodyPicture, 'span'>): ConsentGap | undefined {
  if (people === undefined) return 'unsaid'
  if (people !== 'students') return undefined
  if (!/\p{L}{2}/u.test(consent) || /^(?:no|none|not yet|ninguno|pendiente)$/i.test(consent.trim()))
    return 'consent'
  return fewStudents.test(alt) ? 'close' : undefined
}

const fewStudents =
  /(?<![\p{L}])(?:(?:one|two|three|an?|un|una|dos|tres)\s+(?:[\p{L}-]{1,20}\s+){0,2}?)(?:students?|pupils?|child|children|boys?|girls?|kids?|estudiantes?|alumn[oa]s?|niñ[oa]s?)(?![\p{L}])/iu
