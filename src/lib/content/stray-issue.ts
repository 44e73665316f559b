import { components, elements } from './components.ts'
import { quote, type Fix, type Issue, type Span } from './issue.ts'

/** True for a component or an element that a write-up may use. */
export const isListed = (name: string) => Object.hasOwn(components, name) || Object.hasOwn(elements, name)

/** Says what a character that MDX cannot take is doing at a place of a body, and how to write it instead. */
export function strayIssue(body: string, at: number, char: string): Issue {
  const rest = body.slice(at, at + 300)
  if (char === '{') return brace(body, at, rest)
  if (char === '<') return angle(body, at, rest)
  const word = char === 'i' ? 'import' : 'export'
  const excerpt = quote(rest.split('\n', 1)[0] ?? '', 60)
  return stray('word', { word, excerpt }, at, word, { start: at, end: at, text: ' ' })
}

function brace(body: string, at: number, rest: string): Issue {
  const pair = /^\{[^{}\n]*\}/.exec(rest)
  if (!pair) return stray('brace', { excerpt: around(body, at) }, at, '{', '&#123;', !inAddress(body, at))
  const span = { start: at, end: at + pair[0].length }
  const values = { excerpt: quote(pair[0], 40) }
  return { rule: 'mdx/expression', message: 'shown', values, span, fix: roundBrackets(span) }
}

/** Round brackets in place of curly ones; only the writer knows whether the words belong in any. */
export const roundBrackets = ({ start, end }: Span): Fix => ({
  safe: false,
  edits: [
    { start, end: start + 1, text: '(' },
    { start: end - 1, end, text: ')' },
  ],
})

function angle(body: string, at: number, rest: string): Issue {
  const address = /^<((?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s]+)>/.exec(rest)
  if (address?.[1]) {
    const words = address[1].replace(/^mailto:/, '')
    const better = `[${words}](${address[1].includes(':') ? address[1] : `mailto:${words}`})`
    const values = { excerpt: quote(address[0], 60), better: quote(better, 120) }
    return stray('address', values, at, address[0], better)
  }
  const lineBreak = /^<br[ \t]*>/i.exec(rest)
  if (lineBreak) return stray('break', {}, at, lineBreak[0], '<br />')
  const name = /^<\/?([A-Za-z]+)(?=[\s/>])/.exec(rest)?.[1]
  if (name && isListed(name)) return stray('unclosed', { name }, at, '<')
  return stray('angle', { excerpt: around(body, at) }, at, '<', '&lt;', !inAddress(body, at))
}

/** In a web address that is typed as it is, `&lt;` would be a part of the address. */
const inAddress = (body: string, at: number) =>
  /(?:www\.|:\/\/|@)\S*$/i.test(body.slice(Math.max(0, at - 200), at))

const around = (body: string, at: number) => quote(body.slice(Math.max(0, at - 12), at + 24), 40)

/** `seen` is what the issue marks; `better` replaces it, or is an edit of its own. */
function stray(
  message: string,
  values: Issue['values'],
  at: number,
  seen: string,
  better?: string | { start: number; end: number; text: string },
  safe = true,
): Issue {
  const span = { start: at, end: at + seen.length }
  const edit = typeof better === 'string' ? { ...span, text: better } : better
  return {
    rule: 'mdx/stray-character',
    message,
    values,
    span,
    ...(edit && { fix: { safe, edits: [edit] } }),
  }
}
