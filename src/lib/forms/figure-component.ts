import type { Locale } from '../i18n/locale.ts'
import { en } from './words/en/index.ts'
import { es } from './words/es/index.ts'

/** A picture in free text, as the editor asks for it: never without words for people who cannot see it. */
export interface FigureComponent {
  id: 'figure'
  label: string
  fields: readonly Record<string, unknown>[]
  /** One line: a pattern over several lines makes the editor lose the first letter of a paragraph. */
  pattern: RegExp
  fromBlock: (match: RegExpMatchArray) => Record<string, string>
  toBlock: (data: Readonly<Record<string, unknown>>) => string
  toPreview: (data: Readonly<Record<string, unknown>>) => string
}

const words = { en: en.groups.picture, es: es.groups.picture }

/** Makes the block in the words of a language. */
export function figureComponent(locale: Locale): FigureComponent {
  const { label, file, alt, caption, people, nobody, staff, students, consent } = words[locale]
  const ask = (name: string, [asked, hint]: readonly [string, string], more: Record<string, unknown>) => ({
    name,
    label: asked,
    hint,
    ...more,
  })
  return {
    id: 'figure',
    label,
    fields: [
      ask('src', file, { widget: 'image', choose_url: false, accept: '.jpg,.jpeg,.png,.webp,.heic' }),
      ask('alt', alt, { widget: 'string', maxlength: 200 }),
      ask('caption', caption, { widget: 'string', required: false, maxlength: 200 }),
      ask('people', people, {
        widget: 'select',
        default: 'none',
        options: [
          { value: 'none', label: nobody },
          { value: 'staff', label: staff },
          { value: 'students', label: students },
        ],
      }),
      ask('consent', consent, { widget: 'string', required: false, maxlength: 200 }),
    ],
    pattern: /^<Figure( [^<>]*?)? ?\/>$/,
    fromBlock: ([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    toBlock: (data) => {
      const attributes = ['src', 'alt', 'caption', 'people', 'consent'].flatMap((name) => {
        const text = plain(data[name])
        return text ? [`${name}="${text}"`] : []
      })
      return `<Figure ${attributes.join(' ')} />`
    },
    toPreview: (data) => plain(data.alt),
  }
}

/** Attributes are plain text: signs that would end them become others that say the same. */
const plain = (value: unknown): string =>
  (typeof value === 'string' ? value : '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', "'")
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
