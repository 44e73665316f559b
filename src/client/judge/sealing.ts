import { receiptCode } from '../../lib/judging/receipt-code.ts'
import { byId, element, fill } from '../element.ts'
import type { Draft, DraftStore } from './draft.ts'
import type { Given, Said } from './given.ts'
import { offerShare, saveFile } from './hand-over.ts'
import { forgetOffline } from './keep-offline.ts'
import { makeBallot } from './make-ballot.ts'
import type { OpenedLink } from './open-link.ts'
import { openEntries } from './review.ts'

interface Sealing {
  given: Given
  said: Said
  link: OpenedLink
  draft: Draft
  mine: readonly string[]
  store: DraftStore
  /** Called when a file was sealed. */
  changed: () => void
}

/** Lets a judge seal the ballot, send it, print it and take it off the device. */
export function offerSealing({ given, said, link, draft, mine, store, changed }: Sealing): void {
  const { finish } = said
  const done = byId('judge-done')
  const because = byId<HTMLTextAreaElement>('judge-because')
  const share = byId<HTMLButtonElement>('judge-share')
  const initials = [...document.querySelectorAll<HTMLInputElement>('.judge-initials')]
  const tell = (...sentences: string[]) =>
    done.replaceChildren(...sentences.map((each) => element('p', '', each)))
  const again = byId<HTMLButtonElement>('judge-again')
  const showLast = () => {
    const { last } = draft
    again.hidden = last === undefined
    if (!last) return
    tell(fill(finish.sealed, { name: last.name }), fill(finish.code, { code: last.code }), finish.again)
    offerShare(share, fileOf(last))
  }
  again.addEventListener('click', () => draft.last && saveFile(fileOf(draft.last)))
  showLast()
  const askWhy = () => (byId('judge-because-field').hidden = draft.sealed === 0)
  askWhy()
  byId('judge-seal').addEventListener('submit', (event) => {
    event.preventDefault()
    if (openEntries(given, draft, mine).length > 0) return tell(finish.first)
    if (draft.sealed > 0 && because.value.trim() === '') return because.focus()
    // What comes from paper is typed by two.
    const one = initials.find(({ value }) => value.trim() === '')
    if (one && initials.some(({ value }) => value.trim() !== '')) return one.focus()
    if (new Set(initials.map(({ value }) => value.trim().toLowerCase())).size === 1 && one === undefined) {
      tell(finish.twoPeople)
      return initials.at(-1)?.focus()
    }
    void seal()
  })
  byId('judge-print').addEventListener('click', () => print())
  byId('judge-wipe').addEventListener('click', () => {
    if (!confirm(finish.sureWipe)) return
    // The page opens anew without the link, so that nothing is left in a field or in the address.
    void Promise.all([store.wipe(), forgetOffline()]).then(() => location.replace(location.pathname))
  })

  async function seal(): Promise<void> {
    try {
      const envelope = await makeBallot(given, link, draft, {
        because: because.value,
        initials: initials.map(({ value }) => value.trim()).filter((value) => value !== ''),
      })
      const name = `ballot-${given.competition}-${given.round}-${link.judge}-${envelope.version}.json`
      const file = new File([JSON.stringify(envelope)], name, { type: 'application/json' })
      saveFile(file)
      draft.sealed = envelope.version
      draft.last = { name, text: await file.text(), code: receiptCode(envelope.commitment) }
      because.value = ''
      await store.save(draft)
      showLast()
      askWhy()
      changed()
    } catch {
      tell(finish.failed)
    }
  }
}

const fileOf = ({ name, text }: NonNullable<Draft['last']>) =>
  new File([text], name, { type: 'application/json' })
