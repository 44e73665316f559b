import { parseArgs } from 'node:util'
import { formNames } from '../src/lib/forms/form.ts'
import { locales } from '../src/lib/i18n/locale.ts'
import { runMain, UsageError } from '../src/node/usage-error.ts'

const help = `npm run new -- KIND [options]      asks the questions of a form and writes the file
  KIND            ${formNames.join(', ')}
  --of NAME       the prototype, community or competition it belongs to
  --lang en|es    language of the questions (the zone's first)
At a terminal, lists can be chosen from and pages searched. Answers may also come through a pipe, one line
a question in the order they are asked; an empty line leaves a question out, an empty first answer ends a table.
close-cycle fills in the empty answers of a cycle that is there; nothing that stands there changes.
Exit code: 0 all there, 1 something is missing or has to be mended, 2 could not ask, 3 our own error.`

await runMain(async () => {
  const word = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { of: word, lang: word, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const [typed] = positionals
  const form = formNames.find((name) => name === typed)
  const locale = locales.find((name) => name === values.lang)
  if (typed !== undefined && !form) throw new UsageError(`${typed} is no form: ${formNames.join(', ')}.`)
  if (values.lang !== undefined && !locale)
    throw new UsageError(`--lang ${values.lang} is not known: en or es.`)
  const atTerminal = process.stdin.isTTY && process.stdout.isTTY
  if (!form && !atTerminal) throw new UsageError(`Say what is new: ${formNames.join(', ')}.`)
  // What asks is loaded only when there is something to ask.
  const { newCommand } = await import('../src/node/new-command.ts')
  return newCommand({ form, of: values.of, locale, atTerminal })
})
