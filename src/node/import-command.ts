import type { FormName } from '../lib/forms/form.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { ImportError } from '../lib/import/import-error.ts'
import { nextStep, renderImport } from '../lib/import/render-import.ts'
import { readImport, writeImport } from './import-files.ts'
import { today } from './zone-paths.ts'
import { idOfOwner, readZoneToWrite } from './zone-to-write.ts'

/** What was asked of `npm run import`. */
export interface ImportOptions {
  form: FormName | undefined
  of: string | undefined
  into: string | undefined
  locale: Locale | undefined
  add: boolean
  dryRun: boolean
}

/** Imports documents one after the other, prints what became of each, and gives the exit code. */
export async function importCommand(files: readonly string[], options: ImportOptions): Promise<number> {
  let code = 0
  for (const file of files) code = Math.max(code, await importOne(file, options))
  return code
}

async function importOne(file: string, options: ImportOptions): Promise<number> {
  const { form, of, into, add, dryRun } = options
  // Read again for each document: the one before may have added a page.
  const { content, known, textOf, bytesOf } = await readZoneToWrite(into)
  const locale = options.locale ?? known.zone.languages[0] ?? 'en'
  const owner = idOfOwner(of, known)
  try {
    const context = {
      known,
      locale,
      isWish: options.locale !== undefined,
      textOf,
      bytesOf,
      today: today(),
      ...(form && { form }),
    }
    const read = await readImport(file, { ...context, ...(owner !== undefined && { owner }) })
    const told = options.locale ?? read.language ?? locale
    const written = writeImport(read, content, { dryRun, add })
    const said = [renderImport(written, read.remarks, told), nextStep(written, told)]
    console.log(`${said.filter((part) => part !== '').join('\n\n')}\n`)
    const isOpen = read.remarks.some(({ weight }) => weight !== 'note')
    return isOpen || written.some(({ state }) => state === 'is-there') ? 1 : 0
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    console.error(`${file}: ${error.words(locale)}`)
    return 2
  }
}
