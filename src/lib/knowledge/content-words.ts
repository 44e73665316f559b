/** A word that carries meaning: as written in lower case, and folded so that "drafts" and "drafting" are one. */
export interface ContentWord {
  word: string
  stem: string
}

const split = (text: string) => new Set(text.trim().split(/\s+/))

/** Words that hold a sentence together in English and Spanish. Written without accents. */
const smallWords = split(`
  a about above after again all also although always am an and any are aren't as at back be because been before
  being below between both but by can can't cannot could did didn't do does doesn't doing don't done down during
  each either else ever every few for from further get gets getting give gives go goes going got had has hasn't
  have haven't having he her here hers him his how i if in into is isn't it it's its itself just let like made
  make makes many may might more most much must my never no nor not now of off often on once one only or other
  others our ours out over own per put quite rather really said same say see seen seldom she should since so some
  soon still such take than that that's the their theirs them then there these they thing things this those
  though through to too two under until up upon us use used uses using very was wasn't way we well were what when
  where whether which while who whom whose why will with within without won't would you your yours
  ademas ahi ahora al algo algun alguna algunas alguno algunos alla alli ante antes aquel aquella aquellos aqui
  asi aun aunque bajo bien cada casi como con contra cual cuales cuando cuanto cuyo da dan de decir del desde
  despues dice dicen donde dos durante e el ella ellas ellos en entonces entre era eran es esa esas ese eso esos
  esta estaba estaban estan estar este esto estos fue fueron gran ha haber habia hace hacen hacer hacia han hasta
  hay la las le les lo los luego mas me menos mi mientras mis mismo mucha muchas mucho muchos muy nada ni ningun
  ninguna no nos nosotros nuestra nuestras nuestro nuestros nunca o otra otras otro otros para pero poca poco
  pocos por porque puede pueden pues que quien quienes se sea sean segun ser si sido siempre sin sino sobre solo
  son su sus suya suyo tal tambien tampoco tan tanto te tener tiene tienen toda todas todo todos tras tu tus u un
  una unas uno unos usan usar va van ver vez y ya yo`)

/** Endings that are taken off: ending, what stands there instead, shortest word that may be left. First match wins. */
const endings: readonly (readonly [string, string, number])[] = [
  ['ciones', 'cion', 2],
  ['ieron', '', 3],
  ['iendo', '', 3],
  ['ando', '', 3],
  ['aron', '', 3],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['sses', 'ss', 1],
  ['ings', '', 3],
  ['ing', '', 3],
  ['ed', '', 3],
  ['es', '', 3],
  ['ar', '', 3],
]

/** Words as they were read, so that a word that stands in many texts is folded once. */
export type ReadWords = Map<string, ContentWord | undefined>

/** The words of a text that carry meaning, in their order. Small words and numbers are left out. */
export function contentWords(text: string, read: ReadWords = new Map()): ContentWord[] {
  const found: ContentWord[] = []
  for (const [match] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/\p{L}[\p{L}\p{M}'-]*/gu)) {
    if (!read.has(match)) read.set(match, readWord(match))
    const word = read.get(match)
    if (word) found.push(word)
  }
  return found
}

function readWord(match: string): ContentWord | undefined {
  const word = match.replace(/['-]+$/, '').replace(/'s$/, '')
  const plain = withoutAccents(word)
  return plain.length > 1 && !smallWords.has(plain) ? { word, stem: fold(plain) } : undefined
}

/** True for a word that only holds a sentence together. */
export const isSmallWord = (word: string): boolean => smallWords.has(withoutAccents(word.toLowerCase()))

/** The text without accents: "lección" becomes "leccion". */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** A light fold of endings, the same for both languages. It need not be a word, it only has to be the same. */
function fold(plain: string): string {
  let stem = plain
  const rule = endings.find(
    ([ending, , least]) => plain.endsWith(ending) && plain.length - ending.length >= least,
  )
  if (rule) stem = plain.slice(0, plain.length - rule[0].length) + rule[1]
  else if (/[^su]s$/.test(plain) && plain.length > 3) stem = plain.slice(0, -1)
  if (stem.length > 3) stem = stem.replace(/[aeo]$/, '')
  return stem.replace(/([^aeiou])\1$/, '$1')
}
