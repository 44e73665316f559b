import { openBox } from './open-box.ts'

// The start of every page that searches as somebody types; it loads what the page needs, when it needs it.

const finder = document.getElementById('finder')
const input = document.querySelector<HTMLInputElement>('main input[name="q"]')

if (finder) {
  const box = openBox(finder.dataset)
  // The index loads beside the script that shows what is found.
  if (new URLSearchParams(location.search).get('q')) box.search()
  void import('./search.ts').then(({ showSearch }) => showSearch(box))
} else if (input) {
  const start = () =>
    void import('./suggest.ts').then(({ suggestIn }) => suggestIn(input, openBox(input.dataset)))
  if (document.activeElement === input) start()
  else input.addEventListener('focus', start, { once: true })
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  input?.focus()
})
