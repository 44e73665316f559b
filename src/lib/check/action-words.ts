import { withoutAccents } from '../knowledge/content-words.ts'

const split = (text: string) => new Set(text.trim().split(/\s+/))

/** Verbs that say what somebody does. "Improve", "be" or "communicate" are left out: nobody can see them done on Monday. */
const english = split(`
  add adjust agree allow announce answer arrange ask assign bring book build call carry change check choose circle
  cite clear close collect color compare copy count cover create cut decide demonstrate describe design discuss
  display divide draft draw drop email end enter erase explain fill film find finish fold follow get give greet
  group hand hang have help hide hold invite join keep label laminate leave let limit list listen log look make
  mark match meet mix model move name note offer open pair pass pause pick place plan play point post practice
  prepare present print put quote read rehearse remind remove repeat replace report reserve return reward rotate
  run say schedule score seat send set share show sign sit skip slow sort speak split stand start stick stop store
  stretch swap switch take talk tally teach tell test text thank time track trade train translate
  turn update visit wait walk watch wear wipe write zoom`)
const spanish = split(`
  abre abran anota anoten busca busquen cambie cambien compare comparen comparta compartan comience comiencen copie
  copien cuente cuenten cuelgue cuelguen da dar de den deje dejen diga digan divida dividan elija elijan empiece
  empiecen ensene ensenen entregue entreguen envie envien escriba escriban escuche escuchen espere esperen explique
  expliquen forme formen guarde guarden haga hagan hable hablen invite inviten lea lean llame llamen lleve lleven
  mande manden mida midan mire miren muestre muestren ordene ordenen pida pidan ponga pongan pregunte pregunten
  prepare preparen pruebe prueben quite quiten reparta repartan reserve reserven responda respondan revise revisen
  saque saquen siente sienten tache tachen tome tomen use usen visite visiten ver ir`)
/** Words on -ar, -er and -ir that are no deeds. */
const noSpanishDeeds = split(`
  ser estar haber tener poder deber saber querer parecer mejorar apoyar comunicar considerar fomentar lugar taller
  mujer hogar par bar ayer familiar escolar regular particular popular similar ejemplar celular militar escolar
  auxiliar anterior nacer`)
/** Before these, a word such as "work" or "plan" is a thing and not a deed. */
const beforeThings = split(`
  the a an of more less better good no some any this that these those your our my his her their its for to with in
  on at by from about into clear new old great other each every extra much`)
const beforeSpanishThings = split(
  'el la los las un una unos unas de del para a al sin por su sus con en mas menos',
)
const determiners = split(
  'the a an each every your our their his her one two three four five both all any pairs students pupils children',
)
const nounEndings = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ing|er|s)$/

/** True when a text tells what to do, with a verb such as "give", "write" or, in Spanish, "escribir" or "escriba". */
export function tellsWhatToDo(text: string, lang: string): boolean {
  return clausesOf(text).some(
    (words) => startsWithDeed(words, lang) || words.some((word, at) => isDeed(words, at, word, lang)),
  )
}

/** True when the first word of a text is such a verb. */
export function startsWithVerb(text: string, lang: string): boolean {
  const [first] = clausesOf(text)
  return first !== undefined && startsWithDeed(first, lang)
}

const clausesOf = (text: string): string[][] =>
  text
    .toLowerCase()
    .split(/[.,;:!?()\n]/)
    .map((clause) => withoutAccents(clause).match(/[a-z][a-z'-]*/g) ?? [])
    .filter((words) => words.length > 0)

function startsWithDeed(words: readonly string[], lang: string): boolean {
  const [first = '', second = ''] =
    words[0] === 'do' || words[0] === 'always' || words[0] === 'first' ? words.slice(1) : words
  if (lang.startsWith('es')) return isSpanishDeed(first)
  if (first === 'not' || first === "don't") return true
  return (
    english.has(first) ||
    (determiners.has(second) &&
      !beforeThings.has(first) &&
      !nounEndings.test(first) &&
      !determiners.has(first))
  )
}

function isDeed(words: readonly string[], at: number, word: string, lang: string): boolean {
  const before = words[at - 1] ?? ''
  if (lang.startsWith('es')) return isSpanishDeed(word) && !beforeSpanishThings.has(before)
  return english.has(word) && !beforeThings.has(before)
}

const isSpanishDeed = (word: string): boolean =>
  spanish.has(word) || (/^[a-z]{2,}[aei]r(?:l[aeo]s?|se|nos)?$/.test(word) && !noSpanishDeeds.has(word))
