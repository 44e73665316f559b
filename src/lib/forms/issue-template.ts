import { stringify } from 'yaml'
import type { Locale } from '../i18n/locale.ts'
import type { Form, Question } from './form.ts'
import { issueWords } from './issue-words.ts'

/** What a page has that came by a form on GitHub: the label by which its issue is known. */
const issueLabel = 'write-up'

/** Forms on GitHub can only be flat: no question may be a table, and no page may need the folder of another. */
export const issueForms = ['problem', 'lesson'] as const

/** One answer of a filled-in form: the heading GitHub puts over it, and the field it is for. */
export interface IssuePart {
  heading: string
  /** Names of fields with dots between them; `body` for the free text, `sure` for the boxes at the end. */
  field: string
}

/**
 * The parts of a form on GitHub in their order. Each heading has its number in front, so that a heading somebody
 * writes into an answer is never taken for one of ours.
 */
export function issueParts(form: Form, locale: Locale): IssuePart[] {
  const labels = [
    ...form.questions.map(({ label, path }) => ({ label, field: path.join('.') })),
    ...(form.body ? [{ label: form.body.label, field: 'body' }] : []),
    { label: issueWords[locale].sure, field: 'sure' },
  ]
  return labels.map(({ label, field }, index) => ({ heading: `${index + 1} · ${label}`, field }))
}

/** The issue form of GitHub for a form, as the text of its file. A form with a table throws: GitHub has none. */
export function issueTemplate(form: Form, locale: Locale): string {
  const table = form.questions.find(({ asks }) => asks === 'table')
  if (table)
    throw new Error(`The form ${form.name} asks for a table (${table.label}), which GitHub cannot show.`)
  const words = issueWords[locale]
  const parts = issueParts(form, locale)
  const heading = (field: string) => parts.find((part) => part.field === field)?.heading ?? ''
  const fields = form.questions.map((question) => fieldOf(question, heading(question.path.join('.')), words))
  const body = form.body && {
    ...{ type: 'textarea', id: 'body' },
    attributes: { label: heading('body'), description: form.body.help },
  }
  const sure = {
    ...{ type: 'checkboxes', id: 'sure' },
    attributes: {
      label: heading('sure'),
      options: words.promises.map((label) => ({ label, required: true })),
    },
  }
  const template = {
    name: form.title,
    description: form.about,
    title: words.title,
    labels: [issueLabel],
    body: [
      { type: 'markdown', attributes: { value: words.intro } },
      ...fields,
      ...(body ? [body] : []),
      sure,
    ],
  }
  return `# ${words.written}\n${stringify(template, { lineWidth: 0, singleQuote: true })}`
}

type Words = (typeof issueWords)[Locale]

function fieldOf(question: Question, label: string, words: Words) {
  const { asks, help, required, example, options = [] } = question
  const id = question.path.join('-')
  const how = asks === 'day' || asks === 'links' || asks === 'link' || asks === 'lines' ? words.how[asks] : ''
  const description = [help, how].filter((part) => part !== '').join(' ')
  const validations = { required }
  if (asks === 'choice' || asks === 'choices' || asks === 'yes-no') {
    const labels = asks === 'yes-no' ? words.yesNo : options.map((option) => option.label)
    const multiple = asks === 'choices' && { multiple: true }
    return {
      type: 'dropdown',
      id,
      attributes: { label, description, ...multiple, options: labels },
      validations,
    }
  }
  const type = asks === 'text' || asks === 'lines' || asks === 'links' ? 'textarea' : 'input'
  return {
    type,
    id,
    attributes: { label, description, ...(example && { placeholder: example }) },
    validations,
  }
}
