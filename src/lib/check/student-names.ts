import { foldName, givenNames } from './given-names.ts'
import {
  adultAfter,
  adultBefore,
  adultDeeds,
  authorAfter,
  authorBefore,
  besideBefore,
  childAfter,
  childBefore,
  classroom,
  knownPairs,
  movedAfter,
  movedBefore,
  placeWords,
  surelyNamed,
} from './name-context.ts'

/** A word of a text that is likely the name of a child. */
export interface FoundName {
  name: string
  start: number
  end: number
  /** True when its words only fit a child; false for a first name alone, which may be an adult's. */
  sure: boolean
}

export interface NameOptions {
  /** True for a name that may be shown: somebody on the zone's list, a school, an author. */
  isKnown?: (name: string, sure: boolean) => boolean
  /** Given names, folded, of adults who were introduced elsewhere on the page. */
  adults?: ReadonlySet<string>
}

/** How far on each side of a name its context is read, in characters. */
const reach = { before: 36, after: 80 }
/** So many names in a row, and nothing else between them, are a list of children. */
const mostInARow = 4
/** A paragraph with more names than this is a list of people, and is not read name by name. */
const mostNames = 200

/**
 * Names in a text that are likely a child's: a given name of the list beside words that only fit a child ("my student",
 * "her mom", "grade 6", a quote), any name after "a student named", four names in a row, two first names with "and" between them, or a first
 * name alone with words of a classroom near it. A name outside the list is seen only after words such as "a student named". Reads a bounded piece of text around each name.
 */
export function findStudentNames(text: string, options: NameOptions = {}): FoundName[] {
  const { isKnown = () => false, adults } = options
  const found = new Map<number, FoundName>()
  const runs = listNames(text)
  const isIntroduced = ({ words }: NameRun) => adults?.has(foldName(words[0] ?? '')) ?? false
  const isCrowd = runs.length > mostNames
  for (const row of rowsOf(text, runs)) {
    if (knownPairs.test(text.slice(row[0]?.start, row.at(-1)?.end))) continue
    const adult = row.findIndex((run) => isAdult(text, run) || isIntroduced(run))
    // Who stands in a row behind an adult is one too.
    for (const run of adult === -1 ? row : row.slice(0, adult)) {
      const { start, end, words } = run
      const name = words.join(' ')
      const sure = isCrowd || row.length >= mostInARow || isChild(text, run)
      const isUnsure = () => isAlone(text, run) || isBeside(text, run) || (adult === -1 && isPair(text, row))
      if ((sure || isUnsure()) && !isKnown(name, sure)) found.set(start, { name, start, end, sure })
    }
  }
  for (const match of surelyWords.test(text) ? text.matchAll(surelyNamed) : []) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + match[0].indexOf(name)
    const run = { start, end: start + name.length, words: [name] }
    if (found.get(start)?.sure || isKnown(name, true) || adults?.has(foldName(name)) || isAdult(text, run))
      continue
    found.set(start, { name, start, end: run.end, sure: true })
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** Given names, folded, that a text gives to adults: "Andy, a Year 1 teacher", "Ms. Elena Vega". */
export const findAdults = (text: string): string[] =>
  listNames(text)
    .filter((run) => isAdult(text, run))
    .map(({ words }) => foldName(words[0] ?? ''))

/** Names of the list in a text, whatever stands around them. */
export const findGivenNames = (text: string): FoundName[] =>
  listNames(text)
    .filter((run) => !isPlaceOrAuthor(text, run))
    .map(({ start, end, words }) => ({ name: words.join(' '), start, end, sure: false }))

const surelyWords =
  /named|called|llamad|se llama|['’]s (?:m[ou]m|mother|dad|father|parents|grand|step|IEP)|(?:am[áa]|ap[áa]s?|adres?|buel[oa]) de [A-ZÁÉÍÓÚÑ]/

/** A quick look: a name of the list, or words after which any name counts. */
export function mayName(text: string): boolean {
  if (surelyWords.test(text)) return true
  for (let at = 0; at < text.length; at += 1) {
    if (!isCapital(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1
    if (at - start > 2 && isGiven(text.slice(start, at))) return true
  }
  return false
}

const isCapital = (code: number) => (code > 64 && code < 91) || (code > 191 && code < 223)
const isLetter = (code: number) => (code > 96 && code < 123) || code > 191 || isCapital(code)

const capitalized: ReadonlySet<string> = new Set(
  [...givenNames].map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)),
)
const isGiven = (word: string): boolean =>
  capitalized.has(word) || (!/^[A-Za-z-]+$/.test(word) && givenNames.has(foldName(word)))

/** A given name with the capital words that follow it. */
interface NameRun {
  start: number
  end: number
  words: string[]
}

function listNames(text: string): NameRun[] {
  const runs: NameRun[] = []
  let last = 0
  for (const match of text.matchAll(/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}])/gu)) {
    const start = match.index
    if (start < last || /[\p{L}\p{N}@/_.-]/u.test(text[start - 1] ?? '') || !isGiven(match[0])) continue
    const more = /^(?:(?: (?:de|del|la|los|van|von|Mc))? \p{Lu}[\p{L}.-]*){1,3}/u.exec(
      text.slice(start + match[0].length, start + match[0].length + reach.after),
    )?.[0]
    const words = [match[0], ...(more ?? '').trim().split(' ').filter(Boolean)]
    last = start + match[0].length + (more?.length ?? 0)
    runs.push({ start, end: last, words })
    if (runs.length > mostNames) break
  }
  return runs
}

/** What may stand between names in a row. */
const joins = /^[,;]?\s*(?:(?:and|y|e|&)\s)?$/

/** Names in the rows they stand in: "Maria, José, Ana and Luis"; a name for itself is a row of one. */
function rowsOf(text: string, runs: readonly NameRun[]): NameRun[][] {
  const rows: NameRun[][] = []
  for (const run of runs) {
    const row = rows.at(-1)
    if (row && joins.test(text.slice(row.at(-1)?.end, run.start))) row.push(run)
    else rows.push([run])
  }
  return rows
}

const before = (text: string, at: number) => text.slice(Math.max(0, at - reach.before), at)
const after = (text: string, at: number) => text.slice(at, at + reach.after)

/** A capital word before the name belongs to it: "Cesar" in "The Cesar Chavez Elementary team". */
function isPlaceOrAuthor(text: string, { start, end, words }: NameRun): boolean {
  const left = before(text, start)
  if (words.some((word) => placeWords.test(word)) || authorAfter.test(after(text, end))) return true
  if (words.length > 1 && authorBefore.test(left)) return true
  return /(?:^|\s)\p{Lu}\p{Ll}+ $/u.test(left) && words.length > 2
}

const isAdult = (text: string, run: NameRun): boolean =>
  adultBefore.test(before(text, run.start)) ||
  adultAfter.test(after(text, run.end)) ||
  adultDeeds.test(after(text, run.end)) ||
  isPlaceOrAuthor(text, run)

function isChild(text: string, { start, end }: NameRun): boolean {
  const left = before(text, start)
  const right = after(text, end)
  return (
    childBefore.test(left) || childAfter.test(right) || (movedBefore.test(left) && movedAfter.test(right))
  )
}

/** A first name and no more, where the words around it tell of a classroom. */
const isAlone = (text: string, { start, end, words }: NameRun): boolean =>
  words.length === 1 && (classroom.test(before(text, start)) || classroom.test(after(text, end)))

/** A name of one or two words behind what is done beside one person: "I sat with Jayden". */
const isBeside = (text: string, { start, words }: NameRun): boolean =>
  words.length < 3 && besideBefore.test(before(text, start))

/** First names and no more with an "and" between them: "José and Ana". */
const isPair = (text: string, row: readonly NameRun[]): boolean =>
  row.length > 1 &&
  row.every(({ words }) => words.length === 1) &&
  /\p{L}|&/u.test(text.slice(row.at(-2)?.end, row.at(-1)?.start))
