import { byCodeUnits, sortedIds } from './moments.ts'

/** Judges and entries that are linked by reviews, directly or through others. Ids in order. */
export interface LinkedPanel {
  judges: string[]
  entries: string[]
}

/**
 * Connected components of the judge-entry graph. Scores of two panels cannot be compared with each other: no
 * method can tell a strict panel from weak entries.
 */
export function linkedPanels(reviews: readonly { entry: string; judge: string }[]): LinkedPanel[] {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    parents.set(id, root)
    return root
  }
  // An entry and a judge may have the same id.
  for (const { entry, judge } of reviews) parents.set(rootOf(`e ${entry}`), rootOf(`j ${judge}`))
  const panels = new Map<string, LinkedPanel>()
  for (const judge of sortedIds(reviews.map(({ judge }) => judge))) {
    const root = rootOf(`j ${judge}`)
    const panel = panels.get(root) ?? { judges: [], entries: [] }
    panel.judges.push(judge)
    panels.set(root, panel)
  }
  for (const entry of sortedIds(reviews.map(({ entry }) => entry)))
    panels.get(rootOf(`e ${entry}`))?.entries.push(entry)
  return [...panels.values()].sort((a, b) => byCodeUnits(a.entries[0]!, b.entries[0]!))
}
