import { z } from 'zod'
import { roleOfPath } from '../content/kinds.ts'
import { locales } from '../i18n/locale.ts'
import { code, codeBlock, escapeMarkdown, fold, inMarkdown } from '../report/markdown.ts'
import { formWords } from './form-words.ts'

const sentence = z.string().max(3000)

/** What became of a filled-in form: written by the part that reads it, and read again by the part that answers. */
export const formResult = z.strictObject({
  schema: z.literal(1),
  issue: z.int().positive(),
  author: z.strictObject({ login: z.string().regex(/^[\w-]{1,60}(?:\[bot\])?$/), id: z.int() }),
  locale: z.enum(locales),
  /** The heading that stands twice, when the answers cannot be told apart. */
  twice: sentence.optional(),
  page: z
    .strictObject({
      path: z
        .string()
        .max(200)
        .refine((path) => path.endsWith('.mdx') && roleOfPath(path).role === 'entry'),
      title: sentence,
      text: z.string().max(100_000),
      missing: z.array(sentence).max(100),
      unclear: z.array(sentence).max(100),
      /** What the check says; of findings about people only what their rule looks for. */
      found: z.array(z.strictObject({ weight: z.enum(['stop', 'fix', 'tip']), text: sentence })).max(200),
      /** True when something may tell who a student is, or could harm a reader. */
      guarded: z.boolean(),
    })
    .optional(),
})

export type FormResult = z.output<typeof formResult>

/** First line of our one answer to a form. It is ours only when we wrote it: anybody can type it. */
export const formMarker = '<!-- zonebook:form v1 -->'

const mostTold = 20
/** A comment on GitHub holds 65,536 characters. */
const mostCharacters = 60_000

/** The answer to a filled-in form: what is missing, what the check says, how the page would look, what comes next. */
export function renderFormAnswer({ author, locale, twice, page }: FormResult): string {
  const say = formWords[locale]
  if (!page) {
    const why = twice === undefined ? say.other : say.twice(code(twice))
    return [formMarker, say.thanks(author.login), why, say.change].join('\n\n')
  }
  const { missing, unclear, found, guarded } = page
  const toDo = [
    ...missing.map((label) => say.missing(`**${escapeMarkdown(label)}**`)),
    ...unclear.map(inMarkdown),
  ]
  const flaws = found.filter(({ weight }) => weight !== 'tip')
  const tips = found.filter(({ weight }) => weight === 'tip')
  const list = (lines: readonly string[]) => lines.slice(0, mostTold).map((line) => `- ${line}`)
  const begin = [
    `${formMarker}\n${say.thanks(author.login)}`,
    ...(guarded ? [say.guarded] : []),
    toDo.length + flaws.length === 0
      ? say.ready
      : [say.toDo, '', ...list([...toDo, ...flaws.map(({ text }) => inMarkdown(text))])].join('\n'),
    ...(tips.length > 0
      ? [fold(say.tips(tips.length), list(tips.map(({ text }) => inMarkdown(text))).join('\n'))]
      : []),
  ].join('\n\n')
  const shown = page.text.slice(0, Math.max(0, mostCharacters - begin.length))
  const look = guarded ? [] : [fold(say.page(code(`content/${page.path}`)), codeBlock(shown, 'yaml'))]
  return [begin, ...look, say.change, ...(guarded ? [] : [say.accept])].join('\n\n')
}
