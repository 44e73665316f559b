/** How many students a text says are in a named group: "5 of the 6 target pupils" says that the target pupils are 6. */
export interface GroupSize {
  /** Word that names the group, with the noun: `target pupils`. */
  group: string
  /** Other words that describe it. Groups with different ones may be different groups. */
  traits: readonly string[]
  size: number
  /** The words as written. */
  words: string
}

const list = (words: string) => new Set(words.split(' '))

const smallNumbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const smallNumbersInSpanish =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'
const numbers = new Map(
  [smallNumbers, smallNumbersInSpanish].flatMap((words) =>
    words.split(' ').map((word, index) => [word, index + 1]),
  ),
)

const nouns = list('pupils students children learners estudiantes alumnos alumnas niños niñas')
const groupsBefore = list('target targeted focus identified chosen selected comparison pilot control')
const groupsAfter = list(
  'identified chosen selected targeted seleccionados seleccionadas identificados identificadas elegidos elegidas ' +
    'escogidos escogidas meta foco piloto control comparación',
)
/** Before a number, these say that it is the whole group and not a part of it. */
const wholes = list(
  'the our her his their my these those all los las nuestros nuestras sus mis estos estas esos esas',
)
/** Between the noun and the word for the group: "pupils she had identified", "estudiantes del grupo meta". */
const links = list(
  'she he they we i who that whom had have has were was been are the teacher que se fueron de del grupo',
)
/** After the group, these narrow it down: "the 2 target pupils who were absent". */
const narrowing = list(
  'who that whose whom in with without from to for not absent que con sin en de del para no',
)
/** A description does not run across these. */
const breaks = list(
  'of and or in on at by for from to with who that was were is are has have had not than y o de en con que',
)

/** Most texts name no group; they are not taken apart. */
const namesGroup = new RegExp([...groupsBefore, ...groupsAfter].join('|'), 'i')

const modifiersAtMost = 3

interface Token {
  text: string
  start: number
  end: number
}

/** Finds whole sizes of named groups. Careful: what may be a part of a group, or about a number, is left out. */
export function findGroupSizes(text: string): GroupSize[] {
  if (!namesGroup.test(text)) return []
  const tokens = [...text.matchAll(/\d+(?:[.,:/]\d+)+|[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|\S/gu)].map(
    ([word], index, all) => ({
      text: word.toLowerCase(),
      start: all[index]?.index ?? 0,
      end: (all[index]?.index ?? 0) + word.length,
    }),
  )
  return tokens.flatMap((_, at) => sizeAt(tokens, at, text) ?? [])
}

function sizeAt(tokens: readonly Token[], at: number, text: string): GroupSize | undefined {
  const word = (index: number) => tokens[index]?.text ?? ''
  const size = numberOf(word(at))
  if (size === undefined || size < 2 || !isWhole(word(at - 1), word(at - 2))) return undefined
  let noun = at + 1
  while (noun <= at + modifiersAtMost && isModifier(word(noun))) noun += 1
  if (!nouns.has(word(noun))) return undefined
  const modifiers = tokens.slice(at + 1, noun).map((token) => token.text.replace(/-group$/, ''))
  const before = modifiers.find((modifier) => groupsBefore.has(modifier))
  let last = noun
  if (before === undefined) {
    last = noun + 1
    while (last <= noun + modifiersAtMost && links.has(word(last))) last += 1
    if (!groupsAfter.has(word(last))) return undefined
  }
  if (narrowing.has(word(last + 1))) return undefined
  const name = (before ?? word(last)).replace('targeted', 'target')
  return {
    group:
      before === undefined && !groupsBefore.has(word(last))
        ? `${word(noun)} ${name}`
        : `${name} ${word(noun)}`,
    traits: modifiers.filter((modifier) => modifier !== before && modifier !== 'group'),
    size,
    words: text.slice(tokens[at]?.start, tokens[last]?.end),
  }
}

const numberOf = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word) ? Number(word) : numbers.get(word)

/** "the 6", "our six", "five of six", "4 out of 6", "a group of 6"; not "6" alone, which may be some of them. */
const isWhole = (before: string, twoBefore: string): boolean =>
  wholes.has(before) ||
  (/^(of|de)$/.test(before) && (numberOf(twoBefore) !== undefined || /^(out|group|grupo)$/.test(twoBefore)))

const isModifier = (word: string): boolean => /^\p{L}/u.test(word) && !nouns.has(word) && !breaks.has(word)
