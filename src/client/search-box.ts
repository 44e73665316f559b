import type { SearchPlace } from './open-box.ts'

// What every page does that searches as somebody types; it loads what the page needs, when it needs it.

const finder: SearchPlace | null = document.getElementById('finder')
const input: (HTMLInputElement & SearchPlace) | null = document.querySelector('main input[name="q"]')
const box = (finder ?? input)?.searchBox

if (finder && box) void import('./search.ts').then(({ showSearch }) => showSearch(box))
else if (input && box) {
  const start = () => void import('./suggest.ts').then(({ suggestIn }) => suggestIn(input, box))
  if (document.activeElement === input) start()
  else input.addEventListener('focus', start, { once: true })
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  input?.focus()
})
