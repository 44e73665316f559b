import type { FormName } from '../lib/forms/form.ts'
import type { Locale, Text } from '../lib/i18n/locale.ts'
import { ownerField } from '../lib/import/belongs-to.ts'
import { formVersions, type FormVersions } from '../lib/import/choose-form.ts'
import { findEntry } from '../lib/import/find-entry.ts'
import { importAnswers } from '../lib/import/import-answers.ts'
import { askForm, type Asker } from './ask-form.ts'
import type { ReadImport } from './import-files.ts'
import { UsageError } from './usage-error.ts'
import type { ZoneToWrite } from './zone-to-write.ts'
import { today } from './zone-paths.ts'

/** Asks the questions of a form and gives the file to write. An entry is first asked which competition it is for. */
export async function newEntry(
  name: FormName,
  asker: Asker,
  { zone, locale, owner }: { zone: ZoneToWrite; locale: Locale; owner: string | undefined },
): Promise<ReadImport> {
  const { known, textOf } = zone
  const [first, ...others] = formVersions(name, locale, known)
  if (!first) throw new Error('Every form has a version.')
  const place = first.in[locale].questions.find(({ path }) => path[0] === ownerField)
  let of = owner
  const needed = {
    en: 'Say what it belongs to, or start with --of and its name. Nothing was written.',
    es: 'Hay que decir a qué pertenece, o empezar con --of y su nombre. No se escribió nada.',
  }
  if (place && of === undefined) {
    const [typed = ''] = await asker.ask(place)
    if (typed === '') throw new UsageError(needed[locale])
    const found = findEntry(typed, place.to ?? [], known.entries)
    if ('entry' in found) of = found.entry.id
    else {
      const near = found.near.map(({ title }) => title).join(', ')
      throw new UsageError(
        locale === 'es'
          ? `En la zona no hay nada que se llame “${typed}”.${near && ` ¿Será ${near}?`} No se escribió nada.`
          : `Nothing in the zone is called “${typed}”.${near && ` Did you mean ${near}?`} Nothing was written.`,
      )
    }
  }
  const versions: FormVersions = [first, ...others].find(({ competition }) => competition === of) ?? first
  const given = await askForm(versions.in[locale], asker, (field) => field === ownerField)
  if (given.size === 0) throw new UsageError(unanswered[locale])
  const context = { known, locale, textOf, today: today(), name: '' }
  return {
    ...importAnswers(given, versions, { ...context, ...(of !== undefined && { owner: of }) }),
    bytes: new Map(),
  }
}

const unanswered: Text = {
  en: 'No question was answered. Nothing was written.',
  es: 'No se contestó ninguna pregunta. No se escribió nada.',
}
