import { writeEntry } from '../forms/write-entry.ts'
import { pathOfNew } from '../forms/path-of-new.ts'
import { readIssue, type IssueAnswers } from '../forms/read-issue.ts'
import { issueForms, issueParts } from '../forms/issue-template.ts'
import { issueWords } from '../forms/issue-words.ts'
import { safeMdx } from '../forms/safe-text.ts'
import type { Locale } from '../i18n/locale.ts'
import { formVersions, type FormVersions } from './choose-form.ts'
import { fillEntry } from './fill-entry.ts'
import { clean } from './read-answer.ts'
import type { ZoneKnowledge } from './zone-knowledge.ts'

/** The file that the answers of a form on GitHub make, or why they make none. */
export type WriteUpFromIssue =
  | {
      state: 'read'
      locale: Locale
      path: string
      text: string
      title: string
      /** Names of questions that have no answer yet, and sentences about answers that were not clear. */
      missing: string[]
      unclear: string[]
    }
  | { state: 'other'; locale: Locale }
  | (Extract<IssueAnswers, { state: 'twice' }> & { locale: Locale })

/** Makes the file of a problem or a lesson from the text of an issue. `today` is the day it was filled in. */
export function writeUpFromIssue(issue: string, known: ZoneKnowledge, today: string): WriteUpFromIssue {
  const [first = 'en'] = known.zone.languages
  for (const name of issueForms)
    for (const locale of known.zone.languages) {
      const [versions] = formVersions(name, locale, known)
      if (!versions) continue
      const form = versions.in[locale]
      const read = readIssue(issue, issueParts(form, locale))
      if (read.state === 'twice') return { ...read, locale }
      if (read.state === 'read') return fill(read.answers, { versions, known, today, locale, first })
    }
  return { state: 'other', locale: first }
}

interface Filling {
  versions: FormVersions
  known: ZoneKnowledge
  today: string
  locale: Locale
  first: Locale
}

function fill(
  answers: ReadonlyMap<string, string>,
  { versions, known, today, locale, first }: Filling,
): WriteUpFromIssue {
  const form = versions.in[locale]
  const given = new Map([...answers].map(([field, answer]) => [field, { lines: answer.split('\n') }]))
  const filled = fillEntry(given, { versions, known, locale, today })
  const { data, left, remarks } = filled
  const needed = remarks.filter(({ weight }) => weight === 'needed')
  // A private repository lets a form through with boxes that nobody ticked.
  const sure = !/^- \[ \]/m.test(answers.get('sure') ?? '- [ ]')
  const title = clean(String(data.title ?? '')) || form.title
  const fields = {
    ...data,
    title,
    ...(locale !== first && { lang: locale }),
    ...((needed.length > 0 || !sure) && { draft: true }),
  }
  const parts = [...left.map(({ heading, text }) => `## ${heading}\n\n${text}`), answers.get('body') ?? '']
  const body = safeMdx(parts.filter((part) => part !== '').join('\n\n'))
  const labels = new Map(form.questions.map(({ path, label }) => [path.join('.'), label]))
  return {
    ...{ state: 'read', locale, title },
    path: pathOfNew(form.kind, title, known.taken),
    text: writeEntry(form.kind, fields, body),
    missing: [
      ...needed.flatMap(({ field }) => labels.get(field ?? '') ?? []),
      ...(sure ? [] : [issueWords[locale].sure]),
    ],
    unclear: remarks.flatMap(({ weight, text }) => (weight === 'needed' ? [] : [text])),
  }
}
