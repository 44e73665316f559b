import type { Measure } from '../content/schemas/index.ts'
import { countsStudents } from './small-groups.ts'

/** A share of a group of students in a text. */
export interface StudentShare {
  /** The words of the text. */
  match: string
  /** Of 100; what stands in the text. */
  percent: number
  /** How many students the share is of, when the text says so. */
  of?: number
}

const noun =
  '(?:students|pupils|children|kids|learners|boys|girls|graders|classmates|estudiantes|alumnos|alumnas|niños|niñas|chicos|chicas)'
const group = `(?:(?:the|our|my|all|these|those|los|las|nuestros|nuestras|mis|sus)\\s+){0,2}(?:(\\d{1,6})\\s+)?(?:[\\p{L}-]{1,20}\\s+){0,3}?${noun}(?![\\p{L}])`
const share = new RegExp(
  `(?<![\\d.,])(?<![<>≤≥~-]\\s?)(\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:%|percent|per cent|por ciento)\\s+(?:of|de)\\s+${group}(?:\\s*\\(\\s*n\\s*=\\s*(\\d{1,6})\\s*\\))?`,
  'giu',
)
const none = new RegExp(`(?:none|not one|ningun[oa]|nadie)\\s+(?:of|de)\\s+${group}`, 'giu')
const every = new RegExp(
  `(?:(?<![\\d.,])(\\d{1,4})\\s+(?:out\\s+)?(?:of|de)\\s+(?:(?:the|our|los|las)\\s+)?\\1|(?:all|every one|each) (?:of )?(?:the |our )?(\\d{1,4})|tod[oa]s (?:los|las) (\\d{1,4}))\\s+(?:[\\p{L}-]{1,20}\\s+){0,2}?${noun}(?![\\p{L}])(?=[^.!?]{0,40}(?:pass|fail|met |reach|improv|scor|finish|miss|spoke|said|hand|below|above|can |could|progress|late|absent|aprob|reprob|mejor|habl|entreg|termin|alcanz|logr))`,
  'giu',
)
const rest = new RegExp(
  `(?<![\\p{L}])(?:of|de)\\s+(?:the|our|my|los|las|nuestros|nuestras|mis)\\s+(\\d{1,4})\\s+(?:[\\p{L}-]{1,20}\\s+){0,2}?${noun},\\s+(\\d{1,4})(?!\\s?(?:%|percent|por|[-–]\\s?\\d))(?=\\s)`,
  'giu',
)

/** A limit in words, a target or a wish is no share that was counted. */
const wish =
  /(?:fewer|less|more|under|over|least|most|aim|goal|want|target|should|expect|hope|until|would|will|predict|if|menos|más|meta|quer|esper|deb|predic|hasta|si|cuando|when)(?![\p{L}])[^.!?]{0,30}$/iu
const isCounted = (text: string, at: number) => !wish.test(text.slice(Math.max(0, at - 45), at))

/** Shares of students in a text: "20% of 25 students", "none of the 26 pupils", "16 de 16 alumnos". */
export function findStudentShares(text: string): StudentShare[] {
  const found: StudentShare[] = []
  const add = (match: RegExpMatchArray, percent: number, of: string | undefined) => {
    if (percent > 100 || !isCounted(text, match.index ?? 0)) return
    found.push({ match: match[0], percent, ...(of !== undefined && { of: Number(of) }) })
  }
  for (const match of text.matchAll(share)) add(match, Number(match[1]), match[2] ?? match[3])
  for (const match of text.matchAll(none)) add(match, 0, match[1])
  for (const match of text.matchAll(every)) add(match, 100, match[1] ?? match[2] ?? match[3])
  return found
}

/** What a text leaves to be worked out: "Of the 26 students, 20 spoke" leaves 6. */
export const findRests = (text: string): { match: string; rest: number }[] =>
  [...text.matchAll(rest)].flatMap(({ 0: match, 1: all, 2: some }) => ({
    match,
    rest: Number(all) - Number(some),
  }))

/** How many students a share leaves on its smaller side. */
export function smallerSide(percent: number, of: number): number {
  const count = Math.round((percent * of) / 100)
  return Math.min(count, of - count)
}

const ofStudents = new RegExp(`(?:%|share|percent(?:age)?|porcentaje|parte) (?:of|de) ${group}`, 'iu')

/** True when a measure gives the share of students who did something, and not of drafts, lessons or words. */
export function isShareOfStudents({ kind, name, unit = '' }: Measure): boolean {
  if (kind !== 'percent') return false
  return countsStudents(name) || ofStudents.test(name) || ofStudents.test(unit)
}
