import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { formNames } from '../src/lib/forms/form.ts'
import { locales } from '../src/lib/i18n/locale.ts'
import { runMain, UsageError } from '../src/node/usage-error.ts'

const help = `npm run import -- file.docx [more files] [options]      turns write-ups into files of the zone
A Word template filled in (the site has them under /submit/), any other Word file, a Google Docs download
(.docx), or a table of form answers (.csv), one entry a row. English and Spanish.
  --kind KIND     what it is: ${formNames.join(', ')}
  --of NAME       the prototype, community or competition it belongs to
  --into FOLDER   the content folder (content)
  --add           fills empty answers of a cycle that is there; nothing that stands there changes
  --lang en|es    language of the list of what is missing (that of the document)
  --dry-run       only says what it would write
No file is ever written over. Pictures are drawn anew without what a camera noted in them.
Exit code: 0 all there, 1 something is missing or unclear, 2 could not read, 3 our own error.`

await runMain(async () => {
  const word = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kind: word, of: word, into: word, lang: word, add: flag, 'dry-run': flag, help: flag },
  })
  const { of, into, add, 'dry-run': dryRun } = values
  if (values.help) {
    console.log(help)
    return 0
  }
  const form = oneOf('--kind', formNames, values.kind)
  const locale = oneOf('--lang', locales, values.lang)
  if (positionals.length === 0) throw new UsageError('Name a file: npm run import -- file.docx')
  for (const file of positionals) if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`)
  // What reads documents is loaded only when there is one to read.
  const { importCommand } = await import('../src/node/import-command.ts')
  return importCommand(positionals, { form, of, into, locale, add, dryRun })
})

function oneOf<T extends string>(
  option: string,
  words: readonly T[],
  typed: string | undefined,
): T | undefined {
  if (typed === undefined) return undefined
  const word = words.find((each) => each === typed)
  if (word === undefined) throw new UsageError(`${option} ${typed} is not known: ${words.join(', ')}.`)
  return word
}
