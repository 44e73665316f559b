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
  if (wordCount(before) > 2 || wordCount(after) > 2) return undefined
  const plain = plainDigits(digits.replace(/[.,]$/, ''))
  return plain === undefined ? undefined : Number(sign + plain)
}

const wordCount = (text: string) => text.match(/[\p{L}\d]+/gu)?.length ?? 0

function plainDigits(digits: string): string | undefined {
  if (/^\d+$/.test(digits)) return digits
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits) || /^\d{1,3}\.\d{3},\d+$/.test(digits))
    return digits.replaceAll('.', '').replace(',', '.')
  return /^\d*[.,]\d+$/.test(digits) ? digits.replace(',', '.') : undefined
}
