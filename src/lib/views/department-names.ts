import type { AnyEntry } from '../content/entry.ts'
import { otherLang } from './href.ts'
import type { PageContext } from './page-context.ts'

/** A department where a page names it. */
export interface NamedDepartment {
  entry: AnyEntry
  name: string
  /** The name in the words of the writer: the same whether the page is translated or not. */
  key: string
}

/** A name for each key: in the language of the page when one of the pages that name it is translated. */
export function nameDepartments(
  context: PageContext,
  named: readonly NamedDepartment[],
): ReadonlyMap<string, { name: string; lang: string | undefined }> {
  const names = new Map<string, { name: string; lang: string | undefined }>()
  for (const { entry, name, key } of named) {
    const lang = otherLang(context, entry)
    if (!names.has(key) || (names.get(key)?.lang && !lang)) names.set(key, { name, lang })
  }
  return names
}
