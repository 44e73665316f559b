const split = (text: string) => new Set(text.trim().split(/\s+/))

/** Small words that one of the two languages uses in nearly every sentence and the other never. */
const english = split(`
  the and of to is are was were they this that with for from it we our their have has not be been which when what who
  how on at by an or but can will if there than then them you your do does did`)
const spanish = split(`
  el la los las de del que y en una un con por para se es al su sus lo le les como más pero son fue cada entre cuando
  donde si sí ya muy está están hay qué quién desde hasta también sobre ser nos nuestra nuestro esta este esto o sin`)

/** Reading on changes nothing. */
const enoughLetters = 300
/** Fewer small words than this are a title or a name. */
const fewestHits = 4
/** The other language may show in a quote or a name. */
const clearly = 3

/**
 * The language that a text is plainly written in, from its small words. Undefined for short texts, for mixed ones and
 * for other languages: a guess that may be wrong is worse than none.
 */
export function guessLanguage(text: string): 'en' | 'es' | undefined {
  let en = 0
  let es = 0
  for (const word of text
    .slice(0, enoughLetters)
    .toLowerCase()
    .split(/[\s.,;:!?¿¡()"“”]+/)) {
    if (english.has(word)) en += 1
    if (spanish.has(word)) es += 1
  }
  if (es >= fewestHits && es >= en * clearly) return 'es'
  return en >= fewestHits && en >= es * clearly ? 'en' : undefined
}
