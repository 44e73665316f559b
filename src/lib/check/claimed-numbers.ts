/** Numbers that only name something or say when: years, grades, ages, rooms, cycles, days and hours. */
const names =
  /\b(?:19|20)\d\d(?:[-–]\d{2,4})?\b|\bK-\d{1,2}\b|\b\d{1,2}:\d\d\b|\b(?:grades?|years?|ages?|periods?|rooms?|cycles?|steps?|parts?|pages?|tiers?|levels?|january|february|march|april|may|june|july|august|september|october|november|december|grados?|años?|ciclos?|pasos?|páginas?|niveles|nivel|salón|fase) \d{1,3}(?:(?: ?[-–] ?|, | to | and | a | y )\d{1,3})*\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/giu
const results =
  /\d[\d.,]{0,8} ?(?:%|percent\b|por ciento|points\b|puntos)|\b\d[\d.,]{0,8} (?:in|of|out of|de|de cada|en) (?:the |las |los )?\d{1,6}\b|\b(?:from|de) \d[\d.,]{0,8} (?:[\p{L}%]{1,15} ){0,3}(?:to|a) \d/iu
const anyNumber = /\d[\d.,]{0,8}(?: ?%| [\p{L}-]{1,20})?/u

/** The first number of a text that counts something, with the word after it; a year, a grade or a date does not. */
export const findNumber = (text: string): string | undefined => withoutNames(text, anyNumber)

/** The first number of a text that reads like a result: a share, "24 of 30", or from one number to another. */
export const findResult = (text: string): string | undefined => withoutNames(text, results)

const withoutNames = (text: string, pattern: RegExp): string | undefined =>
  /\d/.test(text) ? pattern.exec(text.replace(names, ' '))?.[0].trim() : undefined
