import { stringify } from 'yaml'
import type { Zone } from '../lib/content/schemas/index.ts'
import { formOf } from '../lib/forms/forms.ts'
import { issueForms, issueTemplate } from '../lib/forms/issue-template.ts'
import { issueWords } from '../lib/forms/issue-words.ts'
import { renderCodeOwners } from '../lib/review/code-owners.ts'

/** The files below `.github/` that follow from the schema and from zone.yaml: path to text. */
export function githubFiles(zone: Zone): ReadonlyMap<string, string> {
  const forms = issueForms.flatMap((name) =>
    zone.languages.map(
      (locale) =>
        [`ISSUE_TEMPLATE/${name}-${locale}.yml`, issueTemplate(formOf(name, locale, zone), locale)] as const,
    ),
  )
  const [first = 'en'] = zone.languages
  const { written, other } = issueWords[first]
  const link = { name: other.name, url: new URL('submit/', zone.address).href, about: other.about }
  const settings = stringify(
    { blank_issues_enabled: true, contact_links: [link] },
    { lineWidth: 0, singleQuote: true },
  )
  return new Map([
    ...forms,
    ['ISSUE_TEMPLATE/config.yml', `# ${written}\n${settings}`] as const,
    ['CODEOWNERS', renderCodeOwners(zone)] as const,
  ])
}
