import { exampleStage } from '../../example-stage.ts'
import { listStages, sharedScale } from '../../prototype-stage.ts'
import { defineRule } from '../../rule.ts'

const initiative = {
  'initiatives/make-room.mdx': '---\ntitle: Make room\nplainWords: Schools get room to try things.\n---\n',
}

export const alignNone = defineRule({
  id: 'prototype/align-none',
  severity: 'info',
  summary: 'A test with several classes belongs to none of the district’s initiatives.',
  why: 'Work that hangs on no initiative competes with all of them for the same hours (CRPE 2018).',
  messages: {
    none: () =>
      'This belongs to no initiative. Does it serve one? Add it under `initiatives`, or talk about its place.',
  },
  examples: {
    passes: [
      { ...exampleStage('initiatives: [make-room]\n', [2, 3]), ...initiative },
      { ...exampleStage('', [2]), ...initiative },
      exampleStage('', [2, 3]),
    ],
    fails: [{ ...exampleStage('', [2, 3]), ...initiative }],
  },
  *check({ graph }) {
    if (graph.all('initiative').length === 0) return
    for (const { prototype, closed, scale } of listStages(graph)) {
      if (closed > 0 && scale >= sharedScale && !prototype.data.initiatives?.length)
        yield { entry: prototype, message: 'none', values: undefined }
    }
  },
})
