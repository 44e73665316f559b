import type { LinkMemory } from './nightly-item.ts'

/**
 * What asking for a page told: it is there, it is gone, or nobody can say. A site that wants a sign-in, that has no
 * time or that does not like machines has not lost its page.
 */
export type LinkState = 'works' | 'broken' | 'unknown'

/** The state of a link by the number of the answer, or by the code of the error when there was none. */
export function linkStateOf(answer: number | string): LinkState {
  if (typeof answer === 'string') return answer === 'ENOTFOUND' ? 'broken' : 'unknown'
  if (answer === 404 || answer === 410) return 'broken'
  return answer >= 200 && answer < 400 ? 'works' : 'unknown'
}

/**
 * What to remember of the links after a night. One that works is forgotten; one that is broken has its first day and,
 * from another day on, the last. What could not be told changes nothing. Only links that still stand somewhere stay.
 */
export function rememberLinks(
  before: LinkMemory,
  answers: ReadonlyMap<string, LinkState>,
  links: readonly string[],
  today: string,
): LinkMemory {
  const after: LinkMemory = {}
  for (const url of links.toSorted()) {
    const known = Object.hasOwn(before, url) ? before[url] : undefined
    const state = answers.get(url) ?? 'unknown'
    const [first] = known ?? []
    if (state === 'broken') after[url] = first === undefined || first >= today ? [today] : [first, today]
    else if (state === 'unknown' && known) after[url] = known
  }
  return shorten(after)
}

/** As many as fit into the notebook, the text of an issue on GitHub. */
function shorten(memory: LinkMemory): LinkMemory {
  let left = 50_000
  const fits = Object.entries(memory).filter((entry) => (left -= JSON.stringify(entry).length + 5) > 0)
  return Object.fromEntries(fits)
}

/** Links that were found broken on two days. */
export const brokenTwice = (memory: LinkMemory): [url: string, days: string[]][] =>
  Object.entries(memory).filter(([, days]) => days.length === 2)

/** When no link at all works, the network here is at fault and not the sites. */
export function withoutOurFault(answers: ReadonlyMap<string, LinkState>): ReadonlyMap<string, LinkState> {
  const states = [...answers.values()]
  const nothingWorks = states.length > 2 && !states.includes('works')
  return nothingWorks ? new Map([...answers.keys()].map((url) => [url, 'unknown'])) : answers
}
