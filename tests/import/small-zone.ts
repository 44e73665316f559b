import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryZone, type TemporaryZone } from '../temporary-zone.ts'

const pages = [
  ...[
    'zone.yaml',
    'practice-tags.yaml',
    'schools/eastside-k-8.mdx',
    'communities/writing-together/index.mdx',
  ],
  ...['index.mdx', 'index.es.mdx', 'cycle-01.mdx', 'cycle-02.mdx', 'cycle-03.mdx'].map(
    (name) => `prototypes/draft-by-friday/${name}`,
  ),
]

/** A few pages of the example zone, for commands that read the whole of it each time. */
export const smallZone = (): TemporaryZone =>
  temporaryZone(Object.fromEntries(pages.map((path) => [path, readFileSync(join('content', path), 'utf8')])))
