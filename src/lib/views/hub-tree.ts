import type { Entry } from '../content/entry.ts'
import type { PageContext } from './page-context.ts'

/** An initiative with those that hang on it. */
export interface HubNode {
  initiative: Entry<'initiative'>
  spokes: readonly Entry<'initiative'>[]
}

/** Hubs with their spokes, by name. Spokes hang on the first hub; without a hub each stands for itself. */
export function hubTree({ graph }: PageContext): HubNode[] {
  const all = graph
    .all('initiative')
    .filter(({ data }) => !data.draft)
    .sort((a, b) => a.title.localeCompare(b.title))
  const hubs = all.filter(({ data }) => data.place === 'hub')
  const spokes = all.filter(({ data }) => data.place === 'spoke')
  const others = all.filter(({ data }) => !data.place || (hubs.length === 0 && data.place === 'spoke'))
  return [
    ...hubs.map((initiative, index) => ({ initiative, spokes: index === 0 ? spokes : [] })),
    ...others.map((initiative) => ({ initiative, spokes: [] })),
  ]
}
