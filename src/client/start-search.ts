import { openBox, type SearchPlace } from './open-box.ts'

// Starts to load the index before anything else of the page is there. It shares no file with other scripts, because
// a file more is a journey more; search-box.ts, which does the rest, finds the box at its element.

const finder = document.getElementById('finder')
const place: SearchPlace | null = finder ?? document.querySelector<HTMLElement>('main input[name="q"]')
if (place) {
  place.searchBox = openBox(place.dataset)
  if (finder && new URLSearchParams(location.search).get('q')) place.searchBox.search()
}
