import type { Results, SearchSession } from '../lib/search/search-session.ts'
import type { FacetName } from '../lib/search/facet-values.ts'
import { drawFacets } from './draw-facets.ts'
import { drawResult, type ResultWords } from './draw-result.ts'
import { byId, fill, markedNodes } from './element.ts'
import type { SearchBox } from './open-box.ts'
import { addressOf, readState, toggle } from './search-state.ts'

// The search page without this script lists every page; with it, the list gives way to results.

const finder = byId('finder')
const input = byId<HTMLInputElement>('query')
const status = byId('status')
const list = byId('list')
const more = byId<HTMLButtonElement>('more')
const clear = byId<HTMLButtonElement>('clear')
const filters = byId<HTMLDetailsElement>('filters')
const data = finder.dataset
const locale = data.locale ?? 'en'
const said = JSON.parse(data.said ?? '{}') as Record<
  'one' | 'many' | 'some' | 'none' | 'instead' | 'partial' | 'failed',
  string
> & { facets: Record<string, string> }
const words: ResultWords = {
  root: data.root ?? '',
  locale,
  kinds: JSON.parse(data.kinds ?? '{}') as Record<string, string>,
  tags: JSON.parse(data.tags ?? '{}') as Record<string, string>,
}
const pageSize = 10

let box: SearchBox | undefined
let { query, chosen } = readState(location.search)
let run = 0

const search = () => (box as SearchBox).search()

/** Shows what the state asks for; `first` is how many results are there already. */
async function show(first = 0): Promise<void> {
  run += 1
  const own = run
  history.replaceState(null, '', addressOf({ query, chosen }, location.pathname))
  if (query.trim() === '') return showEverything('')
  const asked = query
  try {
    const found = await search().find(asked, chosen, first, pageSize)
    if (own !== run) return
    draw(found, asked, first)
    await drawLater(found, asked, own)
  } catch {
    box?.letGo()
    if (own === run) showEverything(said.failed)
  }
}

function showEverything(sentence: string): void {
  status.textContent = sentence
  byId('found').hidden = true
  byId('everything').hidden = false
}

const summaries = new Map<number, HTMLElement>()

function draw(found: Results, asked: string, first: number): void {
  status.textContent = sentenceOf(found, asked)
  if (first === 0) {
    list.replaceChildren()
    summaries.clear()
  }
  for (const result of found.results) {
    const { item, summary } = drawResult(result, words)
    summaries.set(result.page, summary)
    list.append(item)
  }
  more.hidden = list.children.length >= found.total
  byId('nothing').hidden = found.total > 0
  clear.hidden = Object.values(chosen).every((ids) => ids.length === 0)
  byId('found').hidden = false
  byId('everything').hidden = true
}

/** What is not needed to see the first results: counts beside the filters, and better lines under the titles. */
async function drawLater(found: Results, asked: string, own: number): Promise<void> {
  const bare = found.results.filter(({ wantsSnippet }) => wantsSnippet).map(({ page }) => page)
  const facets = search().facets(chosen)
  const snippets = search().snippets(asked, bare)
  // Each for itself: one long piece of work would hold up who types on. Without them the results still stand.
  await Promise.allSettled([
    facets.then((counts) => {
      if (own === run) drawFacets(byId('facets'), counts, chosen, said.facets, locale)
    }),
    snippets.then((lines) => {
      if (own === run) drawSnippets(bare, lines)
    }),
  ])
}

function drawSnippets(pages: readonly number[], lines: Awaited<ReturnType<SearchSession['snippets']>>): void {
  for (const [at, page] of pages.entries()) {
    const pieces = lines[at] ?? []
    if (pieces.some(({ marked }) => marked)) summaries.get(page)?.replaceChildren(...markedNodes(pieces))
  }
}

function sentenceOf({ total, all, partial, instead }: Results, asked: string): string {
  const form = total === 0 ? said.none : !all ? said.some : total === 1 ? said.one : said.many
  const guessed = instead.map(({ typed, near }) => fill(said.instead, { typed, near: near.join(', ') }))
  const main = fill(form, { count: total.toLocaleString(locale), query: asked.trim() })
  return [main, ...guessed, ...(partial ? [said.partial] : [])].join(' ')
}

let waiting: ReturnType<typeof setTimeout> | undefined
/** Looks for what is in the box now, or in a moment. */
function look(wait: number): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    query = input.value
    void show()
  }, wait)
}

input.addEventListener('focus', () => void search())
input.addEventListener('input', () => look(120))
input.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  look(0)
})
more.addEventListener('click', () => {
  const shown = list.children.length
  void show(shown).then(() => list.children[shown]?.querySelector('a')?.focus())
})
clear.addEventListener('click', () => {
  chosen = {}
  void show().then(() => byId('results').focus())
})
byId('facets').addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  chosen = toggle(chosen, target.name as FacetName, target.value)
  void show()
})
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  input.value = ''
  look(0)
})

filters.open = matchMedia('(min-width: 60rem)').matches
input.value = query

/** Begins to search; until then the page lists everything. */
export function showSearch(opened: SearchBox): void {
  box = opened
  if (query) void show()
}
