import type { Kind } from '../content/schemas/index.ts'
import { listFolder } from '../content/kinds.ts'
import type { Locale } from '../i18n/locale.ts'
import type { CmsField } from './cms-field.ts'
import type { FormChoices } from './form-choices.ts'
import type { Form, Question } from './form.ts'
import { en } from './words/en/index.ts'
import { es } from './words/es/index.ts'

const groups = { en: en.groups, es: es.groups }

/** The questions of a form as fields of an editor; what belongs together in the file stands in one box. */
export function cmsFields(form: Form, choices: FormChoices, locale: Locale): CmsField[] {
  const context = { choices, locale }
  const fields = nested(form.questions, [], context)
  return form.body ? [...fields, bodyField(form.body)] : fields
}

interface Context {
  choices: FormChoices
  locale: Locale
}

/** Fields at one depth: questions whose path goes deeper share a box under the first step. */
function nested(questions: readonly Question[], above: readonly string[], context: Context): CmsField[] {
  return [...Map.groupBy(questions, ({ path }) => path[0] ?? '')].map(([name, asked]) => {
    const at = [...above, name]
    const [question] = asked
    if (question?.path.length === 1) return fieldOf(question, at, context)
    const inner = asked.map((each) => ({ ...each, path: each.path.slice(1) }))
    const headings: Record<string, string> = groups[context.locale].headings
    return {
      name,
      label: headings[at.join('.')] ?? name,
      widget: 'object' as const,
      fields: nested(inner, at, context),
    }
  })
}

function fieldOf(question: Question, at: readonly string[], context: Context): CmsField {
  const { label, help, required, limit, least, most, example } = question
  const hint = example ? `${help} ${exampleWords[context.locale]} ${example}` : help
  const base = { name: at.at(-1) ?? '', label, hint, required }
  const letters = limit === undefined ? {} : { maxlength: limit }
  const range = { ...(least !== undefined && { min: least }), ...(most !== undefined && { max: most }) }
  switch (question.asks) {
    case 'text':
      return { ...base, widget: 'text', ...letters }
    case 'line':
      return { ...base, widget: 'string', ...letters }
    case 'number':
      return { ...base, widget: 'number', value_type: 'float', ...range }
    case 'day':
      return { ...base, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
    case 'yes-no':
      return { ...base, required: false, widget: 'boolean', default: false }
    case 'lines':
      return { ...base, widget: 'list', label_singular: groups[context.locale].rows.line }
    case 'choice':
    case 'choices':
      return { ...base, widget: 'select', options: optionsOf(question), ...several(question) }
    case 'link':
    case 'links': {
      const options = linkOptions(question.to ?? [], context.choices)
      // Nothing to choose from yet: the id is typed, and the check says whether it leads anywhere.
      if (options.length === 0) return { ...base, widget: question.asks === 'links' ? 'list' : 'string' }
      return { ...base, widget: 'select', options, ...several(question) }
    }
    case 'table': {
      const rows: Record<string, string> = groups[context.locale].rows
      const fields = nested(question.columns ?? [], at, context)
      return {
        ...base,
        widget: 'list',
        label_singular: rows[at.join('.')] ?? label,
        summary: `{{fields.${fields[0]?.name}}}`,
        fields,
      }
    }
  }
}

const exampleWords: Record<Locale, string> = { en: 'For example:', es: 'Por ejemplo:' }

const several = ({ asks }: Question) => (asks === 'links' || asks === 'choices' ? { multiple: true } : {})

const optionsOf = ({ options = [], asNumber }: Question) =>
  options.map(({ value, label }) => ({ label, value: asNumber ? Number(value) : value }))

/** Where several kinds may stand, the folder tells them apart, as the reader of references expects. */
function linkOptions(to: readonly Kind[], { entries }: FormChoices): { label: string; value: string }[] {
  const folders: Partial<Record<Kind, string>> = { ...listFolder, cycle: 'prototypes' }
  return to.flatMap((kind) =>
    (entries[kind] ?? []).map(({ value, label }) => ({
      label,
      value: to.length > 1 ? `${folders[kind]}/${value}` : value,
    })),
  )
}

/** Free text. Its shortcuts are off: with them the first word of "I noticed" is lost. */
const bodyField = ({ label, help }: { label: string; help: string }): CmsField => ({
  name: 'body',
  label,
  hint: help,
  widget: 'richtext',
  required: false,
  modes: ['rich_text'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: ['figure'],
  linked_images: false,
  use_markdown_shortcuts: false,
})
