import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

export const link = defineReadingRule({
  id: 'file/link',
  severity: 'stop',
  summary: 'A file is only a link to another place on a disk.',
  why: 'Such a link leads to a place that other people do not have, or to files that are not meant for readers. It is never followed.',
  messages: {
    symlink: () =>
      'This is not a file but a link to another place on a disk, and it is not followed. Put a copy of the file here instead.',
    repository: () =>
      'This is not a folder of files but a link to another repository, and it is not followed. Put copies of the files here instead.',
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage() }],
    fails: [{ 'lessons/costs.mdx -> ../../shared/costs.mdx': '' }],
  },
})
