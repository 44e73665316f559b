import type { ChosenIds, FacetCounts } from '../lib/search/search-session.ts'
import { element } from './element.ts'

/** A facet with more values than this shows the rest folded. */
const mostShown = 8

/** Draws boxes for the values of facets that part the results. Keeps the focus where it was. */
export function drawFacets(
  place: HTMLElement,
  facets: readonly FacetCounts[],
  chosen: ChosenIds,
  names: Readonly<Record<string, string>>,
  locale: string,
): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : ''
  const open = new Set([...place.querySelectorAll('details[open]')].map(({ id }) => id))
  const sets = facets.flatMap(({ name, values }) => {
    const ids = chosen[name] ?? []
    if (values.length < 2 && ids.length === 0) return []
    const set = element('fieldset')
    set.append(element('legend', '', names[name]))
    const draw = (some: FacetCounts['values']) =>
      some.map(({ id, label, count }) => drawBox(name, id, label, count, ids, locale))
    // What is chosen stays in sight.
    const first = values.filter(({ id }, at) => at < mostShown || ids.includes(id))
    set.append(...draw(first))
    const rest = values.filter((value) => !first.includes(value))
    if (rest.length > 0) {
      const more = element('details')
      more.id = `more-${name}`
      more.append(element('summary', '', `+ ${rest.length.toLocaleString(locale)}`))
      // There may be hundreds; they are drawn when somebody wants to see them.
      if (open.has(more.id)) more.append(...draw(rest))
      else more.addEventListener('toggle', () => more.append(...draw(rest)), { once: true })
      more.open = open.has(more.id)
      set.append(more)
    }
    return set
  })
  place.replaceChildren(...sets)
  if (focused) document.getElementById(focused)?.focus()
}

function drawBox(
  name: string,
  id: string,
  label: string,
  count: number,
  chosen: readonly string[],
  locale: string,
): HTMLLabelElement {
  const made = element('label', 'check')
  const box = element('input')
  box.type = 'checkbox'
  box.id = `facet-${name}-${id}`
  box.name = name
  box.value = id
  box.checked = chosen.includes(id)
  made.append(box, element('span', '', label), element('span', 'count', count.toLocaleString(locale)))
  return made
}
