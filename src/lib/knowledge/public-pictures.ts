import type { KnowledgeGraph } from '../content/graph.ts'
import { isSealedFile, sealedUntil } from '../content/sealed.ts'
import { consentGap } from './picture-consent.ts'

/**
 * Paths of the pictures that readers may see: the zone's logo, and those that an open page shows while no page that
 * shows them leaves consent open. A picture that nobody shows, or only links to, says nothing of the people in it.
 */
export function publicPictures(graph: KnowledgeGraph, today: string): ReadonlySet<string> {
  const shown = new Set<string>()
  const held = new Set<string>()
  for (const entry of [...graph.entries, ...graph.translations]) {
    const open = entry.complete && !sealedUntil(graph, entry, today)
    for (const picture of entry.body.pictures) {
      if (consentGap(picture)) held.add(picture.path)
      else if (open) shown.add(picture.path)
    }
  }
  const logo = graph.zone.logo?.file
  const usable = graph.others.filter(
    ({ picture, path, issues }) =>
      picture &&
      !issues.some(({ rule }) => rule === 'image/unreadable') &&
      (path === logo || (shown.has(path) && !held.has(path) && !isSealedFile(graph, path, today))),
  )
  return new Set(usable.map(({ path }) => path))
}
