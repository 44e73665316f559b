import type { EditorAddress } from '../lib/forms/settle-config.ts'
import type { EditorRecipe } from '../lib/forms/sveltia-config.ts'
import { byId, element } from './element.ts'

/** What the page of the editor brings along. */
export interface EditorPage {
  recipe: EditorRecipe
  firstLanguage: string
  /** Address of the page that leads to the forms. */
  home: string
  notSaved: string
  /** Lessons to look at first, by the id of the problem. */
  lessons: Record<string, { title: string; href: string; lang: string }[]>
  /** The problem of each prototype. */
  problemOf: Record<string, string>
}

/** Shows the lessons about the problem that a new prototype or cycle is for. */
export function showLessons({ lessons, problemOf }: EditorPage, { owner, given }: EditorAddress): void {
  const problem = given.problem ?? problemOf[owner ?? '']
  const found = lessons[problem ?? ''] ?? []
  if (found.length === 0) return
  const list = byId('lessons')
  list.hidden = false
  list.querySelector('ul')?.replaceChildren(
    ...found.map(({ title, href, lang }) => {
      const item = element('li')
      const link = element('a', '', title)
      link.href = href
      link.lang = lang
      // What is half written must not be lost.
      link.target = '_blank'
      item.append(link)
      return item
    }),
  )
}
