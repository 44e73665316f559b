import type { Looked } from './check-messages.ts'
import type { CheckWords } from './draw-findings.ts'
import { byId } from './element.ts'

/** Says as what a text was read and where it would stand, and asks what it belongs to when it belongs to something. */
export function showPlace(looked: Looked, words: CheckWords): void {
  byId('read-as').textContent = asWhat(looked, words)
  askOwner(looked, words)
}

function asWhat({ kind, path, ownerKind, owner }: Looked, words: CheckWords): string {
  const options = [...byId<HTMLSelectElement>('kind').options]
  const label = options.find(({ value }) => value === kind)?.textContent?.trim() ?? kind
  const isPlaced = !ownerKind || owner !== undefined
  return [words.as(label), isPlaced ? words.place(path) : ''].join(' ').trim()
}

function askOwner({ ownerKind, owners, owner: chosen }: Looked, words: CheckWords): void {
  const owner = byId<HTMLSelectElement>('owner')
  const field = owner.closest('p')
  if (!field) return
  field.hidden = !ownerKind
  if (!ownerKind) return
  const label = field.querySelector('label')
  if (label) label.textContent = words.owner[ownerKind]
  const known = [...owner.options].slice(1).map(({ value }) => value)
  if (known.join() !== owners.map(({ id }) => id).join()) {
    while (owner.options.length > 1) owner.remove(1)
    owner.append(...owners.map(({ id, title }) => new Option(title, id)))
  }
  owner.value = chosen ?? ''
}
