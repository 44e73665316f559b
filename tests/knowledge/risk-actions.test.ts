import { expect, test } from 'vitest'
import { pagesOfActions } from '../../src/lib/knowledge/risk-actions.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const message = (...more: string[]) =>
  ['---', 'title: Told', 'audience: [families]', 'know: Why.', ...more, '---', ''].join('\n')
const graph = graphOfExample({
  'risks/silence.mdx':
    '---\ntitle: Silence\nplainWords: Quiet.\nactions: [{ do: Tell, shownBy: [messages/own] }, { do: Ask }]\n---\n',
  'messages/own.mdx': message('risks: [{ risk: silence, action: 1 }]'),
  'messages/other.mdx': message('risks: [{ risk: silence, action: 2 }, { risk: silence, action: 9 }]'),
  'messages/whole.mdx': message('risks: [{ risk: silence }]'),
  'messages/draft.mdx': message('draft: true', 'risks: [{ risk: silence, action: 2 }]'),
})

test('an action is shown by the pages its risk names and by those that name the action, each once', () => {
  const pages = pagesOfActions(graph, graph.get('risk', 'silence')!)
  expect(pages.map((each) => each.map(({ id }) => id))).toEqual([['own'], ['other']])
})
