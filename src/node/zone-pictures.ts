import type { KnowledgeGraph } from '../lib/content/graph.ts'
import { publicPictures } from '../lib/knowledge/public-pictures.ts'
import type { Pictures, ShownPicture } from '../lib/views/picture.ts'
import { drawPictures } from './picture-store.ts'

/** The pictures of a zone for its pages, and the names of their files, which are sent from `/pictures/`. */
export interface ZonePictures {
  shown: Pictures
  files: readonly string[]
}

/** Draws the pictures that readers may see into `folder`, unless they are there from last time. */
export async function readZonePictures(
  graph: KnowledgeGraph,
  { root, folder, today }: { root: string; folder: string; today: string },
): Promise<ZonePictures> {
  const open = publicPictures(graph, today)
  const byPath = await drawPictures(root, open, folder)
  const files = new Set<string>()
  const shown = new Map<string, ShownPicture | 'held'>()
  for (const { path, picture, issues } of graph.others)
    if (picture && !open.has(path) && !issues.some(({ rule }) => rule === 'image/unreadable'))
      shown.set(path, 'held')
  for (const [path, { width, height, whole, webp }] of byPath) {
    const send = (file: string) => {
      files.add(file)
      return `/pictures/${file}`
    }
    const sizes = webp.map((each) => ({ width: each.width, src: send(each.file) }))
    shown.set(path, { width, height, src: send(whole), webp: sizes })
  }
  return { shown, files: [...files] }
}
