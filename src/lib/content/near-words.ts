import { findNearest } from './nearest.ts'

/** What people write for a choice, in English and Spanish, and the word that is meant. The first that is on offer counts. */
const meant: Readonly<Record<string, readonly string[]>> = {
  adopting: ['adopt'],
  adopted: ['adopt'],
  adoptar: ['adopt'],
  keep: ['adopt'],
  adapting: ['adapt'],
  adapted: ['adapt'],
  adaptar: ['adapt'],
  change: ['adapt'],
  expanding: ['expand'],
  expanded: ['expand'],
  ampliar: ['expand'],
  spread: ['expand'],
  pausing: ['pause'],
  paused: ['pause'],
  pausar: ['pause'],
  wait: ['pause'],
  abandoned: ['abandon'],
  abandonar: ['abandon'],
  drop: ['abandon'],
  stop: ['abandon'],
  true: ['yes'],
  si: ['yes'],
  sí: ['yes'],
  false: ['no'],
  mostly: ['partly'],
  somewhat: ['partly'],
  'in part': ['partly'],
  partially: ['partly', 'mostly'],
  'en parte': ['partly', 'mostly'],
  partly: ['mostly'],
  'no se sabe': ['cannot tell', 'not known'],
  unknown: ['cannot tell', 'not known'],
  minutes: ['time'],
  minutos: ['time'],
  hours: ['time'],
  tiempo: ['time'],
  schedule: ['time'],
  'bell schedule': ['time'],
  horario: ['time'],
  horarios: ['time'],
  room: ['space'],
  espacio: ['space'],
  salón: ['space'],
  staffing: ['staffing', 'staff'],
  personal: ['staff', 'staffing'],
  policy: ['rule'],
  regla: ['rule'],
  technology: ['tech'],
  devices: ['tech'],
  tecnología: ['tech'],
  number: ['count'],
  conteo: ['count'],
  percentage: ['percent'],
  '%': ['percent'],
  porcentaje: ['percent'],
  opinion: ['judgement'],
  judgment: ['judgement'],
  none: ['no student work or images', 'none'],
  no: ['no student work or images'],
  'n/a': ['no student work or images'],
  ninguno: ['no student work or images', 'none'],
  medium: ['mid'],
  bajo: ['low'],
  alto: ['high'],
}

/** The word of a choice that a written one stands for, by meaning, by size or by spelling; empty when none is close. */
export function nearWord(found: string, words: readonly string[]): string {
  const typed = found
    .trim()
    .toLowerCase()
    .replace(/^(?:the|el|la|los|las) /, '')
  const known = Object.hasOwn(meant, typed) ? meant[typed] : undefined
  return (
    known?.find((word) => words.includes(word)) ?? bandOf(typed, words) ?? findNearest(typed, words)[0] ?? ''
  )
}

/** The band that a number falls in, when the words are bands such as `20-49` and `100 or more`. */
function bandOf(typed: string, words: readonly string[]): string | undefined {
  const size = /^\d{1,6}$/.test(typed) ? Number(typed) : undefined
  if (size === undefined) return undefined
  return words.find((word) => {
    const [from, to] = (word.match(/\d+/g) ?? []).map(Number)
    if (from === undefined) return false
    if (to !== undefined) return size >= from && size <= to
    return /more$/.test(word) ? size >= from : /^(?:fewer|under)/.test(word) && size < from
  })
}
