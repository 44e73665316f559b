import { formNames, type Form, type FormName } from '../forms/form.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import { ownerField } from './belongs-to.ts'
import { formVersions } from './choose-form.ts'
import { slugOf } from '../forms/path-of-new.ts'
import { wordTemplate } from './word-template.ts'
import type { ZoneKnowledge } from './zone-knowledge.ts'

/** A Word file that people can fill in without an account. */
export interface TemplateFile {
  /** Path below the site's root: `/templates/plan-cycle-en.docx`. */
  path: string
  form: FormName
  locale: Locale
  title: string
  /** The competition that an entry is for: its title. */
  competition?: string
  bytes: () => Promise<Uint8Array>
}

/** The templates of a zone: each form in each language, and one a competition for its entries. */
export function templateFiles(known: ZoneKnowledge): TemplateFile[] {
  return locales.flatMap((locale) =>
    formNames.flatMap((name) =>
      formVersions(name, locale, known).flatMap((version) => {
        const { competition } = version
        if (name === 'entry' && competition === undefined) return []
        return templateOf(version.in[locale], locale, titleOf(competition, known), competition)
      }),
    ),
  )
}

const titleOf = (competition: string | undefined, { entries }: ZoneKnowledge) =>
  entries.find(({ kind, id }) => kind === 'competition' && id === competition)?.title

function templateOf(form: Form, locale: Locale, competition?: string, id = ''): TemplateFile {
  const name = slugOf(`${form.name} ${id}`)
  return {
    path: `/templates/${name}-${locale}.docx`,
    form: form.name,
    locale,
    title: form.title,
    ...(competition !== undefined && { competition }),
    bytes: () => wordTemplate(form, locale, competition === undefined ? {} : { [ownerField]: competition }),
  }
}
