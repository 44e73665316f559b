/**
 * The number somebody wrote: `63`, `63%`, `1,234.5`, `3,5`, `- 4`, `about 12 minutes`. Undefined when there is none, more
 * than one, or more words around it than a unit. A comma with three digits behind it is taken as in the United States.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.normalize('NFKC').replace(/[−–]/g, '-').trim()
  const parts = /^(?<before>[^\d-]*?)(?<sign>-?)\s*(?<digits>\d[\d.,]*|[.,]\d+)(?<after>[^\d]*)$/.exec(
    typed,
  )?.groups
  if (!parts) return undefined
  const { before = '', sign = '', digits = '', after = '' } = parts
  if (!/^[^\p{L}]*$/u.test(before.replace(nearly, '')) || wordCount(after) > 2) return undefined
  const plain = plainDigits(digits.replace(/[.,]$/, ''))
  return plain === undefined ? undefined : Number(sign + plain)
}

/** Words before a number that say no more than that it is not exact. */
const nearly =
  /(?<!\p{L})(?:about|around|approx(?:imately)?|roughly|nearly|almost|circa|ca|unos|unas|aprox(?:imadamente)?|casi|cerca de|alrededor de)(?!\p{L})/giu

const wordCount = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0

function plainDigits(digits: string): string | undefined {
  if (/^\d+$/.test(digits)) return digits
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits) || /^\d{1,3}\.\d{3},\d+$/.test(digits))
    return digits.replaceAll('.', '').replace(',', '.')
  return /^\d*[.,]\d+$/.test(digits) ? digits.replace(',', '.') : undefined
}

const ordinals: readonly RegExp[] = [
  /^(?:first|primer[oa]?)$/,
  /^(?:second|segund[oa])$/,
  /^(?:third|tercer[oa]?)$/,
  /^(?:fourth|cuart[oa])$/,
  /^(?:fifth|quint[oa])$/,
  /^(?:sixth|sext[oa])$/,
  /^(?:seventh|septim[oa])$/,
  /^(?:eighth|octav[oa])$/,
  /^(?:ninth|noven[oa])$/,
  /^(?:tenth|decim[oa])$/,
]
const counted =
  'one|uno two|dos three|tres four|cuatro five|cinco six|seis seven|siete eight|ocho nine|nueve ten|diez'
    .split(' ')
    .map((names) => names.split('|'))
const around = new Set(
  'the el la it is was es fue cycle ciclo number numero no test prueba our nuestro'.split(' '),
)

/**
 * Which one of several somebody wrote: `2`, `2nd`, `the first one`, `el segundo ciclo`, `cycle two`; up to ten in words.
 * Undefined when other words stand around it: `the first week of October` is no place.
 */
export function readPlace(text: string): number | undefined {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)(?:st|nd|rd|th|\.?[ºª°])/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !around.has(word))
  const [word = '', ...more] = words.length === 2 && words[1] === 'one' ? words.slice(0, 1) : words
  if (more.length > 0) return undefined
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const at = ordinals.findIndex((ordinal) => ordinal.test(word))
  return (at === -1 ? counted.findIndex((names) => names.includes(word)) : at) + 1 || undefined
}
