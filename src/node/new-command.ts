import { join, relative } from 'node:path'
import { select } from '@inquirer/prompts'
import { formNames, type FormName } from '../lib/forms/form.ts'
import { formOf } from '../lib/forms/forms.ts'
import type { Locale, Text } from '../lib/i18n/locale.ts'
import { nextStep, renderImport } from '../lib/import/render-import.ts'
import { askAtTerminal } from './ask-at-terminal.ts'
import { askFromLines } from './ask-from-lines.ts'
import { checkCommand } from './check-command.ts'
import { writeImport } from './import-files.ts'
import { newEntry } from './new-entry.ts'
import { today } from './zone-paths.ts'
import { idOfOwner, readZoneToWrite, type ZoneToWrite } from './zone-to-write.ts'

/** What was asked of `npm run new`. */
export interface NewOptions {
  /** Asked when it is left out. */
  form: FormName | undefined
  of: string | undefined
  locale: Locale | undefined
  /** False when the answers come through a pipe. */
  atTerminal: boolean
}

const words: Record<'new' | 'nothing', Text> = {
  new: { en: 'What is new?', es: '¿Qué hay de nuevo?' },
  nothing: { en: 'Nothing was written.', es: 'No se escribió nada.' },
}

/** Asks the questions of a form, writes the file, checks it, says what comes next, and gives the exit code. */
export async function newCommand({ form, of, locale: wanted, atTerminal }: NewOptions): Promise<number> {
  const zone = await readZoneToWrite()
  const { content, known } = zone
  const locale = wanted ?? known.zone.languages[0] ?? 'en'
  const owner = idOfOwner(of, known)
  const asker = atTerminal
    ? askAtTerminal(known.entries, locale, { today: today(), calendar: known.zone.calendar })
    : askFromLines(process.stdin, (line) => console.log(line))
  const answer = async () => {
    const name = form ?? (await chooseForm(zone, locale))
    return newEntry(name, asker, { zone, locale, owner })
  }
  try {
    const made = await Promise.race([answer(), endOfInput()])
    if (!made) {
      console.error(words.nothing[locale])
      return 2
    }
    const written = writeImport(made, content, { dryRun: false, add: true })
    console.log(`\n${renderImport(written, made.remarks, locale)}\n`)
    const paths = made.files.map(({ path }) => relative(process.cwd(), join(content, path)))
    // The same write-up is there already.
    if (paths.length === 0) return 1
    const code = await checkCommand([...paths, '--lang', locale])
    console.log(`\n${nextStep(written, locale)}`)
    return made.remarks.some(({ weight }) => weight !== 'note') ? Math.max(1, code) : code
  } catch (error) {
    // Somebody pressed Ctrl-C.
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
    console.error(words.nothing[locale])
    return 2
  } finally {
    asker.close()
  }
}

/** Comes when nothing is left to wait for although a question is open: somebody pressed Ctrl-D. */
const endOfInput = () =>
  new Promise<undefined>((resolve) => void process.once('beforeExit', () => resolve(undefined)))

function chooseForm({ known }: ZoneToWrite, locale: Locale): Promise<FormName> {
  const choices = formNames.map((name) => {
    const { title, about } = formOf(name, locale, known.zone)
    return { name: title, value: name, description: about }
  })
  return select({ message: words.new[locale], choices })
}
