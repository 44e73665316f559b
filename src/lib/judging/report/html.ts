/** A piece of HTML in which every word from outside is escaped. Only `html` makes one. */
export interface Html {
  readonly html: string
}

/** What may stand in a template: words and numbers, which are escaped, and pieces. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[]

/** A template of HTML: whatever is filled in is escaped, for text and for attributes in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => ({
  html: parts.map((part, at) => part + (at < values.length ? written(values[at]) : '')).join(''),
})

/** Nothing. */
export const none: Html = { html: '' }

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function written(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (char) => escapes[char] ?? char)
  if (typeof value === 'number') return String(value)
  return 'html' in value ? value.html : value.map(written).join('')
}
