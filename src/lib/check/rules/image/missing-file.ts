import { findNearest } from '../../../content/nearest.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { examplePage } from '../../example-page.ts'
import { defineRule } from '../../rule.ts'

export interface MissingPicture {
  path: string
  near: readonly string[]
}

export const missingFile = defineRule({
  id: 'image/missing-file',
  severity: 'stop',
  summary: 'A page shows a picture that is not there.',
  why: 'Readers would see an empty frame. Often the file was not added, or its name is written a little differently.',
  messages: {
    missing: ({ path, near }: MissingPicture) =>
      `There is no picture “${path}”.${didYouMean.en(near)} Add the file, or write its name exactly as it is, small and capital letters too.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('![A receipt](receipt.png)'), 'lessons/receipt.png': '' }],
    fails: [
      { 'lessons/costs.mdx': examplePage('![A receipt](receit.png)'), 'lessons/receipt.png': '' },
      { 'lessons/costs.mdx': examplePage('![A receipt](receit.png)'), 'problems/receipt.png': '' },
      { 'lessons/costs.mdx': examplePage('<Figure src="./receipt.png" alt="A receipt" />') },
    ],
  },
  *check({ graph }) {
    const pictures = new Set(graph.others.filter((file) => file.picture).map((file) => file.path))
    for (const entry of [...graph.entries, ...graph.translations]) {
      for (const { path, span } of entry.body.pictures) {
        if (pictures.has(path)) continue
        const near = findNearest(path, pictures, 2)
        const swap = near[0] === undefined ? undefined : { address: addressFrom(entry.path, near[0]) }
        yield { entry, span, message: 'missing', values: { path, near }, swap }
      }
    }
  },
})

/** How a page names a file: one beside it by its name, others from the top. */
function addressFrom(page: string, file: string): string {
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  const name = file.slice(folder.length)
  return file.startsWith(folder) && !name.includes('/') ? name : `/${file}`
}
