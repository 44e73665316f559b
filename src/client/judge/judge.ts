import { fill, byId } from '../element.ts'
import { carryLink } from './carry-link.ts'
import { draftKey, openDraft, type Draft } from './draft.ts'
import { clearScore, fillForm, readForm, showFields } from './forms.ts'
import type { Given, Said } from './given.ts'
import { keepForOffline } from './keep-offline.ts'
import { openLink, type OpenedLink } from './open-link.ts'
import { offerPractice } from './practice.ts'
import { drawReview, openEntries } from './review.ts'
import { offerSealing } from './sealing.ts'

const page = byId<HTMLElement>('judge')
const given = JSON.parse(page.dataset.given ?? '{}') as Given
const said = JSON.parse(page.dataset.said ?? '{}') as Said
const steps = [...page.querySelectorAll<HTMLElement>('.judge-step')]
const sectionOf = (entry: string) => steps.find(({ dataset }) => dataset.entry === entry)

void start()
// A link that was pasted over this page's address; other jumps stay on the page.
addEventListener('hashchange', () => {
  if (/[#&]k=/.test(location.hash)) location.reload()
})

async function start(): Promise<void> {
  const link = await openLink(location.hash, given)
  if (link === undefined) return
  if (link === 'wrong') return tell(said.wrongLink)
  carryLink()
  const key = draftKey(given.competition, given.round, link.judge)
  if (await isOpenElsewhere(key)) return tell(said.elsewhere)
  const store = openDraft(key)
  const draft = await store.load()
  judge(link, draft, store)
  // Only now: what somebody ticked earlier would be set back.
  page.dataset.judging = link.judge
  byId('judge-notice').hidden = true
  if (!(await keepForOffline(page.dataset.worker ?? ''))) tell(said.onlineOnly)
}

function judge(link: OpenedLink, draft: Draft, store: ReturnType<typeof openDraft>): void {
  const mine = link.list.entries.map(({ entry }) => entry)
  let opened = performance.now()
  let saving: ReturnType<typeof setTimeout> | undefined

  const save = async () => {
    clearTimeout(saving)
    const kept = await store.save(draft)
    if (!kept) tell(said.notKept)
    status(kept ? said.saved : '')
  }
  // Said once a pause, so that a screen reader is not spoken over.
  const saveSoon = () => {
    clearTimeout(saving)
    saving = setTimeout(() => void save(), 500)
  }
  const status = (more: string) => {
    const done = mine.length - openEntries(given, draft, mine).length
    const progress = practice.steps.includes(draft.at ?? '')
      ? practice.progress()
      : fill(said.progress, { done: String(done), all: String(mine.length) })
    byId('judge-status').textContent = `${progress} ${more}`.trim()
  }
  const countTime = () => {
    const at = draft.at ?? ''
    // An hour without a word written is a pause, not reading.
    if (mine.includes(at))
      draft.seconds[at] = (draft.seconds[at] ?? 0) + Math.min(3600, (performance.now() - opened) / 1000)
    opened = performance.now()
  }
  const sectionsOf = (step: string) => {
    if (practice.steps.includes(step)) return practice.sectionsOf(step)
    if (step === 'review') return [byId('judge-review'), byId('judge-finish')]
    return [step === 'start' ? byId('judge-start') : sectionOf(step)]
  }
  const show = (asked: string, focus = true) => {
    countTime()
    const isFree = asked === 'start' || practice.steps.includes(asked)
    const step = isFree ? asked : (practice.ahead() ?? asked)
    draft.at = step
    const shown = sectionsOf(step)
    for (const section of steps) section.hidden = !shown.includes(section)
    if (step === 'review') drawReview(given, said, draft, mine, show)
    status('')
    void store.save(draft)
    if (focus) shown[0]?.querySelector<HTMLElement>('h2')?.focus()
  }
  const begin = () => show(mine[0] ?? 'review')
  const practice = offerPractice({ given, said, draft, saveSoon, show, begin })
  const path = ['start', ...practice.steps, ...mine, 'review']

  for (const [index, entry] of mine.entries()) {
    const section = sectionOf(entry)
    const form = section?.querySelector('form')
    if (!section || !form) continue
    section.dataset.mine = link.judge
    const place = fill(said.place, { place: String(index + 1), all: String(mine.length) })
    section.querySelector('.judge-place')?.replaceChildren(`(${place})`)
    fillForm(form, draft.entered[entry] ?? {})
    const keep = () => {
      draft.entered[entry] = readForm(form)
      showFields(form)
      saveSoon()
    }
    form.addEventListener('input', keep)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return
      const { clear, move } = target.dataset
      if (clear !== undefined) {
        clearScore(form, clear)
        keep()
        form.querySelector<HTMLElement>(`[data-criterion="${clear}"] input`)?.focus()
      }
      if (move === 'review') show('review')
      else if (move !== undefined) show(path[path.indexOf(entry) + Number(move)] ?? 'review')
    })
  }
  offerPromise(draft, begin)
  offerSealing({ given, said, link, draft, mine, store, changed: () => status('') })
  addEventListener('pagehide', () => {
    countTime()
    void store.save(draft)
  })
  show(
    draft.promised === undefined || !path.includes(draft.at ?? '') ? 'start' : (draft.at ?? 'start'),
    false,
  )
}

/** Two tabs would write over each other. The first one holds the lock as long as it is open. */
function isOpenElsewhere(key: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(false)
  return new Promise((resolve) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      resolve(lock === null)
      return lock === null ? undefined : new Promise(() => {})
    })
  })
}

function offerPromise(draft: Draft, begin: () => void): void {
  const agree = byId<HTMLInputElement>('judge-agree')
  agree.checked = draft.promised !== undefined
  byId<HTMLFormElement>('judge-promise').addEventListener('submit', (event) => {
    event.preventDefault()
    byId('judge-agree-first').hidden = agree.checked
    if (!agree.checked) return agree.focus()
    draft.promised ??= new Date().toISOString().slice(0, 10)
    begin()
  })
}

function tell(sentence: string): void {
  const notice = byId('judge-notice')
  notice.textContent = sentence
  notice.hidden = false
}
