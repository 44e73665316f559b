import { slugOf } from './path-of-new.ts'

/** An id for a measure, by its name and unlike those of `taken`, to which it is added; cycles name the measure by it. */
export function newMeasureId(name: unknown, taken: Set<unknown>): string {
  const plain = slugOf(typeof name === 'string' ? name : '') || 'measure'
  let id = plain
  // Room for a number behind it: an id has 60 characters at most.
  for (let number = 2; taken.has(id); number += 1) id = `${plain.slice(0, 55)}-${number}`
  taken.add(id)
  return id
}
