import { makeFind, type Find } from '../lib/search/find.ts'
import { markWords } from '../lib/search/mark-words.ts'
import type { SearchIndex } from '../lib/search/build-index.ts'
import type { SearchRecord } from '../lib/search/records.ts'
import { isLocale } from '../lib/i18n/locale.ts'

// The search page without this script lists every page; with it, the list gives way to results.

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const finder = byId('finder')
const input = byId<HTMLInputElement>('query')
const status = byId('status')
const found = byId('found')
const list = byId('list')
const filters = byId<HTMLDetailsElement>('filters')
const {
  index = '',
  root = '',
  locale: named = '',
  said: saidText = '{}',
  kinds: kindsText = '{}',
} = finder.dataset
const locale = isLocale(named) ? named : 'en'
const said = JSON.parse(saidText) as Record<'one' | 'many' | 'some' | 'none' | 'failed', string>
const kindNames = JSON.parse(kindsText) as Record<string, string>
const mostShown = 100

let loading: Promise<Find> | undefined
const chosen = new Set<string>(new URLSearchParams(location.search).getAll('kind'))

function load(): Promise<Find> {
  loading ??= fetch(index)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then((data: SearchIndex) => makeFind(data, locale))
  return loading
}

async function show(): Promise<void> {
  const query = input.value.trim()
  writeAddress(query)
  if (query === '') return showEverything()
  let find: Find
  try {
    find = await load()
  } catch {
    loading = undefined
    showEverything()
    status.textContent = said.failed
    return
  }
  if (query !== input.value.trim()) return
  const { records, all } = find(query)
  const kept = chosen.size > 0 ? records.filter((record) => chosen.has(record.kind)) : records
  status.textContent = sentence(query, kept.length, all)
  list.replaceChildren(...kept.slice(0, mostShown).map((record) => resultOf(record, query)))
  byId('nothing').hidden = kept.length > 0
  drawKinds(records)
  found.hidden = false
  byId('everything').hidden = true
}

function showEverything(): void {
  status.textContent = ''
  found.hidden = true
  byId('everything').hidden = false
}

function sentence(query: string, count: number, all: boolean): string {
  const form = count === 0 ? said.none : !all ? said.some : count === 1 ? said.one : said.many
  return form.replace('{count}', () => count.toLocaleString(locale)).replace('{query}', () => query)
}

function resultOf(record: SearchRecord, query: string): HTMLLIElement {
  const item = document.createElement('li')
  const link = element('a', '', record.title)
  link.href = root + record.url
  const title = element('h3', 'record-title')
  title.append(link)
  const summary = element('p', '')
  for (const { text, marked } of markWords(record.summary, query, locale))
    summary.append(marked ? element('mark', '', text) : text)
  if (record.lang !== locale) title.lang = summary.lang = record.lang
  const about = [kindNames[record.kind], record.school].filter(Boolean).join(' · ')
  item.append(element('p', 'eyebrow', about), title, summary)
  return item
}

function drawKinds(records: readonly SearchRecord[]): void {
  const counts = new Map<string, number>([...chosen].map((kind) => [kind, 0]))
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const active = document.activeElement
  const focused = active instanceof HTMLInputElement && active.type === 'checkbox' ? active.value : undefined
  const boxes = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => {
      const label = element('label', 'check')
      const box = element('input', '')
      box.type = 'checkbox'
      box.value = kind
      box.checked = chosen.has(kind)
      label.append(
        box,
        element('span', '', kindNames[kind] ?? kind),
        element('span', 'count', count.toLocaleString(locale)),
      )
      return { label, box }
    })
  byId('kinds').replaceChildren(...boxes.map(({ label }) => label))
  boxes.find(({ box }) => box.value === focused)?.box.focus()
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

function writeAddress(query: string): void {
  const state = new URLSearchParams(query ? { q: query } : {})
  for (const kind of chosen) state.append('kind', kind)
  const text = state.toString()
  history.replaceState(null, '', text ? `?${text}` : location.pathname)
}

let waiting: ReturnType<typeof setTimeout> | undefined
input.addEventListener('focus', () => void load().catch(() => (loading = undefined)))
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void show(), 120)
})
input.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  void show()
})
byId('kinds').addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  if (target.checked) chosen.add(target.value)
  else chosen.delete(target.value)
  void show()
})
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    input.focus()
  }
  if (event.key === 'Escape' && document.activeElement === input) {
    input.value = ''
    void show()
  }
})

filters.open = matchMedia('(min-width: 60rem)').matches
input.value = new URLSearchParams(location.search).get('q') ?? ''
if (input.value) void show()
