import { examplePrototype } from './example-prototype.ts'
import type { Example } from './rule.ts'

/** A small prototype with one cycle for each scale; all but the last are closed, and the last too when `closed`. */
export function exampleStage(more: string, scales: readonly number[], closed = false): Example {
  const cycles = scales.map((scale, index) => {
    const done =
      closed || index < scales.length - 1 ? 'observations: More drafts came in.\ndecision: adapt\n' : ''
    const path = `prototypes/margin-codes/cycle-0${index + 1}.mdx`
    return [path, `---\nscale: ${scale}\nstarts: 2026-0${index + 1}-12\n${done}---\n`] as const
  })
  return { 'prototypes/margin-codes/index.mdx': examplePrototype(more), ...Object.fromEntries(cycles) }
}
