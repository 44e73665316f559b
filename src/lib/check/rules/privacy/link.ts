import { exampleFile } from '../../example-file.ts'
import { examplePage } from '../../example-page.ts'
import { findTextsIn } from '../../public-texts.ts'
import { defineEntryRule } from '../../rule.ts'

/** Places where schools keep student work. The list is ours; a place that is missing is not seen. */
const shelves =
  /https?:\/\/(?:[\w-]+\.)*(?:drive\.google\.com|docs\.google\.com|forms\.gle|classroom\.google\.com|sites\.google\.com|photos\.google\.com|photos\.app\.goo\.gl|1drv\.ms|onedrive\.live\.com|sharepoint\.com|forms\.office\.com|forms\.microsoft\.com|teams\.microsoft\.com|dropbox\.com|box\.com|icloud\.com|padlet\.com|jamboard\.google\.com|flip\.com|flipgrid\.com|seesaw\.me|app\.seesaw\.me|schoology\.com|instructure\.com|airtable\.com|canva\.com\/design|notion\.so|edpuzzle\.com|showbie\.com|classdojo\.com)(?:[/?#][^\s<>"')\]]{0,300})?/i

const plain = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()

export const link = defineEntryRule({
  id: 'privacy/link',
  severity: 'stop',
  summary: 'A link leads to a place where schools keep student work, and nobody said that it was checked.',
  why: 'A shared folder, form or sheet often opens more than was meant, and what it holds may change after the page was read. Open it in a private window of the browser, without signing in. If it opens and holds no student work, list its address under `publicLinks`.',
  messages: {
    unchecked: ({ host }: { host: string }) =>
      `This link to ${host} may open student work to everyone. Open it without signing in. If it opens and holds no student work, add its address to \`publicLinks\` at the top of this page. If not, leave it out.`,
  },
  examples: {
    passes: [
      { 'lessons/talk.mdx': examplePage('See [the guide](https://www.example.org/guide).') },
      {
        'lessons/talk.mdx':
          exampleFile({
            title: 'Talk',
            claim: 'Pair talk first.',
            publicLinks: '["https://docs.google.com/document/d/1a2b3c/edit"]',
          }) + '\nOur [cards](https://docs.google.com/document/d/1a2b3c/edit?usp=sharing).\n',
      },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('Our [cards](https://docs.google.com/document/d/1a2b3c/edit).') },
      { 'lessons/talk.mdx': examplePage('Nuestra carpeta: https://drive.google.com/drive/folders/9z8y7x') },
    ],
  },
  *checkEntry(entry) {
    const open = new Set(entry.data.publicLinks?.map(plain))
    const say = (words: string) =>
      ({ words, message: 'unchecked', values: { host: /\/\/([^/?#]+)/.exec(words)?.[1] ?? '' } }) as const
    for (const { address, span } of entry.body.links)
      if ('url' in address && shelves.test(address.url) && !open.has(plain(address.url)))
        yield { span, ...say(address.url) }
    for (const { text, place } of findTextsIn(entry, 'shelf', ['field', 'code'])) {
      if ('field' in place && place.field[0] === 'publicLinks') continue
      const address = shelves.exec(text)?.[0]
      if (address !== undefined && !open.has(plain(address))) yield { ...place, ...say(address) }
    }
  },
})
