import { beforeDates, breaks, capacities, groupings, labels, requests, sizes, split } from './count-words.ts'
import { isPlannedCount, isTaskCount } from './planned-counts.ts'

/** A count of students in a text. */
export interface StudentCount {
  /** The words of the text, for example "5 of the 6 target pupils". */
  match: string
  /** How many, and of how many when the text says so. */
  count: number
  of?: number
}

const numbered = (text: string, first: number, step = 1) =>
  text.split(' ').map((word, index) => [word, first + index * step] as const)

const numberWords = new Map([
  ...numbered(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    2,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety hundred', 20, 10),
  ...numbered(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    2,
  ),
  ...numbered('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien', 20, 10),
])
const ones = split('one un una uno')
const students = split(`
  students pupils children kids learners boys girls youngsters classmates graders freshmen sophomores preschoolers
  kindergartners kindergarteners estudiantes alumnos alumnas niños niñas chicos chicas muchachos muchachas párvulos`)
const student = split('student pupil child kid learner boy girl estudiante alumno alumna niño niña')
/** A quick look first: most texts have no number near a word for students. */
const mayCount = new RegExp(
  `(?:\\d|\\b(?:one|un[oa]?|${[...numberWords.keys()].join('|')})\\b)[^]{0,120}?(?:${[...student, ...students].join('|')})`,
  'i',
)
/** Quicker still: parts of words. */
const mayMention =
  /student|pupil|child|kid|learner|boy|girl|youngster|classmate|grader|freshm|sophomore|presch|kinderg|estudiante|alumn|niñ|chic|muchach|párvul|(?:class|section) of|(?:clase|sección) de/i
/** "One class of 8" counts students without a word for them. */
const mayNameClass = /\b(?:class|section) of|\buna (?:clase|sección) de/i
/** After such a number, these show that it is no count: "a class of 8 to 10", "of 8 weeks" is left by any other word. */
const afterClass = split('all and who where with in was were had has so but')

const joiners = split('and or to y o e u a')
const determiners = split(
  'them ellos ellas the our my his her their its these those all los las mis sus nuestros nuestras',
)
const were = split('were are was had have eran son fueron')
const rates = split('in cada')
/** A share of exactly so many is a rate in words, as in "34 of 100 students". */
const roundTotals = [100, 1000]
/** "3 out of 4 students" is a share in the small: a rate in words, when nothing says which students. */
const shareTotals = [2, 3, 4, 5, 10]
const differences = split('more fewer less extra additional')
const mostModifiers = 3

/** True when the first word of a measure's name or unit is a word for students: "Pupils who did not speak". */
export const countsStudents = (name: string): boolean => students.has(wordsOf(name)[0]?.plain ?? '')

interface Word {
  text: string
  plain: string
  start: number
  end: number
  /** True when only blanks stand between this word and the one before. */
  joined: boolean
  value: number | undefined
}

/**
 * The counts of students in a text, in English or Spanish: "5 pupils", "4 were Pupil Premium girls", "five of six
 * target students", "3 alumnos". Left out are names ("Year 1 pupils"), rates ("nine in ten pupils"), ranges and limits
 * ("fewer than 10 students"), sizes to aim at ("groups of four students") and a single student in words ("one student").
 */
export function findStudentCounts(text: string): StudentCount[] {
  if (!mayMention.test(text) || (!mayCount.test(text) && !mayNameClass.test(text))) return []
  const words = wordsOf(text)
  const found: StudentCount[] = []
  let next = 0
  words.forEach((word, at) => {
    if (at < next) return
    const read = readCount(words, at, text)
    if (!read) return
    next = read.end + 1
    const match = text.slice(word.start, words[read.end]?.end).replace(/\s+/g, ' ')
    found.push({ match, count: read.count, ...(read.of !== undefined && { of: read.of }) })
  })
  return found
}

/** True when a count, the rest of its group or the whole group is at least 1 and smaller than the limit. */
export function isSmall({ count, of }: Pick<StudentCount, 'count' | 'of'>, minimum: number): boolean {
  const small = (size: number) => size >= 1 && size < minimum
  if (of === undefined) return small(count)
  if (count > of || roundTotals.includes(of)) return false
  return small(count) || small(of - count) || small(of)
}

function wordsOf(text: string): Word[] {
  let last = 0
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,’'/:–-][\p{L}\p{N}]+)*%?/gu)].map((match) => {
    const plain = match[0].toLowerCase()
    const word = { text: match[0], plain, start: match.index, end: match.index + match[0].length }
    const joined = /^\s*$/.test(text.slice(last, word.start)) && last > 0
    last = word.end
    return { ...word, joined, value: valueOf(plain) }
  })
}

function valueOf(word: string): number | undefined {
  if (/^\d/.test(word))
    return /^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/.test(word) ? Number(word.replaceAll(',', '')) : undefined
  if (ones.has(word)) return 1
  if (!word.includes('-')) return numberWords.get(word)
  const [tens, unit] = word.split('-', 2).map((part) => numberWords.get(part))
  return tens !== undefined && unit !== undefined && tens >= 20 && unit < 10 ? tens + unit : undefined
}

function readCount(
  words: readonly Word[],
  at: number,
  text: string,
): { end: number; count: number; of?: number } | undefined {
  const word = words[at]
  const fraction = word?.plain.includes('/') ? /^(\d{1,4})\/(\d{1,4})$/.exec(word.plain) : undefined
  if (!word || (word.value === undefined && !fraction) || isNamed(words, at, text)) return undefined
  if (fraction) {
    const end = beforeDates.has(words[at - 1]?.plain ?? '') ? undefined : findStudents(words, at + 1, false)
    return end === undefined ? undefined : { end, count: Number(fraction[1]), of: Number(fraction[2]) }
  }
  if (word.value === undefined) return undefined
  const single = ones.has(word.plain)
  let next = at + 1
  let of: number | undefined
  const outOf = words[next]?.plain === 'out' ? next + 1 : next
  if (isJoined(words, next) && /^(?:of|de)$/.test(words[outOf]?.plain ?? '')) {
    next = outOf + 1
    if (rates.has(words[next]?.plain ?? '')) return undefined
    while (determiners.has(words[next]?.plain ?? '')) next += 1
    of = words[next]?.value
    if (of !== undefined) next += 1
    else if (single) return undefined
  } else if (single) return undefined
  else if (were.has(words[next]?.plain ?? '')) next += 1
  if (isShareOrDifference(words, at, next, of)) return undefined
  const end = findStudents(words, next, word.value === 1) ?? (isClassSize(words, at) ? at : undefined)
  if (end === undefined || isSizeAfter(words, end)) return undefined
  return { end, count: word.value, ...(of !== undefined && { of }) }
}

const isJoined = (words: readonly Word[], at: number): boolean => words[at]?.joined === true

/** Position of the word for students, past at most three words that describe them. */
function findStudents(words: readonly Word[], from: number, singular: boolean): number | undefined {
  for (let at = from; at <= from + mostModifiers; at += 1) {
    const word = words[at]
    if (!word?.joined) return undefined
    if (students.has(word.plain) || (singular && student.has(word.plain))) return at
    const year = /^(?:year|grade|tier|key)$/.test(word.plain) && words[at + 1]?.value !== undefined
    const label = word.value !== undefined && at > from
    const acronym = /^\p{Lu}{2,}$/u.test(word.text)
    const breaksOff = breaks.has(word.plain) || word.value !== undefined || /[^s]s$/.test(word.plain)
    if (breaksOff && !year && !label && !acronym) return undefined
  }
  return undefined
}

/** True when the number is a name, a rate, a range, a limit or a size to aim at, by what stands before it. */
function isNamed(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  if (!word || /[$€£#.,:/–-]/.test(text[word.start - 1] ?? '')) return true
  if (isTaskCount(text, word.start)) return true
  const before = word.joined ? words[at - 1] : undefined
  if (!before) return false
  if (labels.has(before.plain) || sizes.has(before.plain) || isRequest(words, at - 1)) return true
  if (capacities.has(before.plain) || isPlannedCount(text, word.start)) return true
  const earlier = before.joined ? words[at - 2] : undefined
  if (
    /^(?:of|de)$/.test(before.plain) &&
    earlier &&
    (groupings.has(earlier.plain) || sizes.has(earlier.plain))
  )
    return true
  // The total of "3 out of 4 students" is read with its part.
  if (before.plain === 'of' && earlier?.plain === 'out' && words[at - 3]?.value !== undefined) return true
  if (rates.has(before.plain) && earlier?.value !== undefined) return true
  if (/^(?:to|o|or|a)$/.test(before.plain) && (earlier?.value !== undefined || earlier?.plain === 'up'))
    return true
  return joiners.has(before.plain) && earlier !== undefined && hasLabelBefore(words, at - 2)
}

/** True for "grades 6, 7" before "and 8 students". */
function hasLabelBefore(words: readonly Word[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 6; at -= 1) {
    const word = words[at]
    if (!word) return false
    if (labels.has(word.plain)) return at < from
    if (word.value === undefined && !/^\d/.test(word.plain) && !joiners.has(word.plain)) return false
  }
  return false
}

/** True for "3 out of 4 students" and for "five more students". */
function isShareOrDifference(
  words: readonly Word[],
  at: number,
  next: number,
  of: number | undefined,
): boolean {
  const isNoun = (word: Word | undefined) => word?.joined === true && students.has(word.plain)
  if (differences.has(words[at + 1]?.plain ?? '')) return isNoun(words[at + 2])
  const outOf = words[at + 1]?.plain === 'out' && next === at + 4
  return outOf && of !== undefined && shareTotals.includes(of) && isNoun(words[next])
}

/** True for the number in "one class of 8, all passed". */
function isClassSize(words: readonly Word[], at: number): boolean {
  const [article, group, of] = [3, 2, 1].map((step) => words[at - step]?.plain ?? '')
  const named =
    (/^(?:class|section)$/.test(group ?? '') && of === 'of') ||
    (article === 'una' && /^(?:clase|sección)$/.test(group ?? '') && of === 'de')
  const after = words[at + 1]
  return named && words[at]?.joined === true && (!after?.joined || afterClass.has(after.plain))
}

/** True for a request, "Ask two students": the verb opens a sentence or follows "to", "then" or "and". */
function isRequest(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !requests.has(word.plain)) return false
  return !word.joined || /^(?:to|then|and|please|y|luego)$/.test(words[at - 1]?.plain ?? '')
}

/** True for "two students at a time", "5 children per table". */
function isSizeAfter(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [1, 2, 3].map((step) =>
    isJoined(words, at + step) ? words[at + step]?.plain : undefined,
  )
  if (/^(?:at|in|on|to|en|por|a)$/.test(first ?? '') && /^(?:each|every|cada)$/.test(second ?? ''))
    return true
  if (/^(?:más|menos)$/.test(first ?? '') && (second === undefined || second === 'que')) return true
  if (first === 'per' || first === 'each' || first === 'apiece' || first === 'por') return true
  return (
    (first === 'at' && (second === 'once' || third === 'time')) ||
    (first === 'a' && second === 'la' && third === 'vez')
  )
}
