import { standIns } from './stand-ins.ts'

/** MDX tries every opening brace with every closing one after it. A page of words has fewer tries than this. */
const mostTries = 400

/**
 * Where a text has so many curly brackets that reading them as code would take minutes, sets aside each one that opens,
 * but those of comments and those behind a backslash; `places` are theirs. Other texts stay as they are.
 */
export function setAsideBraces(text: string): { text: string; places: readonly number[] } {
  if (count(text, '{') * count(text, '}') <= mostTries) return { text, places: [] }
  const lastEnd = text.lastIndexOf('*/}')
  const pieces: string[] = []
  const places: number[] = []
  let done = 0
  const signs = /\\[^]|\{/g
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    if (found[0] !== '{') continue
    const at = found.index
    if (text.startsWith('/*', at + 1) && at + 3 <= lastEnd) {
      const end = text.indexOf('*/}', at + 3)
      // A brace in a comment would be tried as its end.
      pieces.push(
        text.slice(done, at + 1),
        text.slice(at + 1, end).replace(/[{}]/g, (sign) => hidden(sign)),
      )
      done = signs.lastIndex = end
    } else {
      pieces.push(text.slice(done, at), hidden('{'))
      places.push(at)
      done = at + 1
    }
  }
  return { text: pieces.join('') + text.slice(done), places }
}

const hidden = (sign: string) => standIns[sign] ?? sign

const count = (text: string, sign: string) => text.split(sign).length - 1
