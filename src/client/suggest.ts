import type { Result } from '../lib/search/search-session.ts'
import { element, fill, markedNodes } from './element.ts'
import type { SearchBox } from './open-box.ts'

// A search box that suggests pages while somebody types: the combobox pattern of the ARIA Authoring Practices.

const mostShown = 6

/** Words of the box, and where the pages are. */
interface BoxWords {
  root: string
  locale: string
  kinds: Record<string, string>
  said: { label: string; none: string; one: string; many: string }
}

/** Makes a search box suggest. Without an index it stays the plain form it was. */
export function suggestIn(input: HTMLInputElement, box: SearchBox): void {
  const { root, locale, kinds, said } = readWords(input)
  const list = element('ul', 'suggestions')
  list.id = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', said.label)
  list.hidden = true
  const status = element('p', 'visually-hidden')
  status.setAttribute('role', 'status')
  input.form?.append(list, status)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-expanded', 'false')
  input.autocomplete = 'off'
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  let active = -1
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]

  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const choose = (number: number) => {
    active = number
    for (const [at, option] of options().entries())
      option.setAttribute('aria-selected', String(at === number))
    if (number < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', options()[number]?.id ?? '')
  }
  const draw = (results: readonly Result[]) => {
    list.replaceChildren(
      ...results.map((result, at) => {
        const option = element('li')
        option.setAttribute('role', 'option')
        option.id = `suggestion-${at}`
        const link = element('a')
        link.href = root + result.url
        // The box keeps the focus; arrows walk through the list.
        link.tabIndex = -1
        link.append(...markedNodes(result.titlePieces))
        if (result.lang !== locale) link.lang = result.lang
        option.append(link, element('span', 'eyebrow', kinds[result.kind]))
        return option
      }),
    )
    list.hidden = results.length === 0
    input.setAttribute('aria-expanded', String(results.length > 0))
    choose(-1)
    const form = results.length === 0 ? said.none : results.length === 1 ? said.one : said.many
    status.textContent = fill(form, { count: results.length.toLocaleString(locale) })
  }
  const look = async () => {
    const query = input.value.trim()
    if (query === '') return close()
    try {
      const results = await box.search().suggest(query, mostShown)
      if (query === input.value.trim() && document.activeElement === input) draw(results)
    } catch {
      box.letGo()
      close()
    }
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void look(), 120)
  })
  input.addEventListener('keydown', (event) => {
    const count = options().length
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && count > 0) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // The box itself is one place of the round.
      choose(((active + 1 + step + count + 1) % (count + 1)) - 1)
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      options()[active]?.querySelector('a')?.click()
    }
  })
  input.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !input.form?.contains(relatedTarget)) close()
  })
  box.search()
}

function readWords({ dataset }: HTMLInputElement): BoxWords {
  return {
    root: dataset.root ?? '',
    locale: dataset.locale ?? 'en',
    kinds: JSON.parse(dataset.kinds ?? '{}') as BoxWords['kinds'],
    said: JSON.parse(dataset.said ?? '{}') as BoxWords['said'],
  }
}
