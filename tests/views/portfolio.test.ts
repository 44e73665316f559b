import { expect, test } from 'vitest'
import { portfolioOf } from '../../src/lib/views/portfolio.ts'
import { portfolioScatter } from '../../src/lib/views/portfolio-scatter.ts'
import { contextOfExample, page } from './context-of-example.ts'
import { cycle, prototype, zone } from './leading-zone.ts'

const busy = {
  ...zone,
  'problems/q.mdx': page('title: Nobody is on it', 'statement: Q.'),
  'prototypes/kept/index.mdx': prototype('Kept'),
  'prototypes/kept/cycle-01.mdx': cycle('adapt', '2026-09-10'),
  'prototypes/kept/cycle-02.mdx': cycle('adopt', '2026-10-10'),
  'prototypes/stopped/index.mdx': prototype('Stopped'),
  'prototypes/stopped/cycle-01.mdx': cycle('abandon', '2026-03-10'),
  'prototypes/new/index.mdx': prototype('New'),
  'prototypes/draft/index.mdx': prototype('Unfinished page', 'draft: true'),
  'prototypes/told/index.mdx': prototype('Told elsewhere', 'borrowed: { from: [book], note: Facts. }'),
  'sources/book.mdx': page('title: Book', 'citation: A book.'),
  'communities/w/index.mdx': page('title: Writing', 'domain: D.'),
  'communities/w/notes/n.mdx': page(
    'title: October',
    'date: 2026-10-01',
    'promises: [{ what: A, who: coach, by: 2026-10-15 }, { what: B, who: coach, by: 2026-10-15, doneOn: 2026-10-14 }]',
  ),
}

test('drafts and borrowed work do not count, and the four numbers are those of this school year', () => {
  const { numbers, reading } = portfolioOf(contextOfExample(busy))
  expect(numbers.map(({ value }) => value)).toEqual(['1', '2', '0', '1'])
  expect(reading).toMatch(/^3 prototypes are our own: 1 goes on, 2 are/)
})

test('every problem has a row, also one that nobody is on, and stopped work stands with the rest', () => {
  const { matrix } = portfolioOf(contextOfExample(busy))
  const rows = matrix.map(({ problem, cells }) => [
    problem?.title,
    Object.values(cells).map((members) => members.map((each) => each.prototype.title).join()),
  ])
  expect(rows).toEqual([
    ['Nobody is on it', ['', '', '', '']],
    ['Too few drafts', ['New', 'Kept', '', 'Stopped']],
  ])
})

test('without a prototype the page says what would fill it', () => {
  const context = contextOfExample(zone)
  expect(portfolioOf(context).reading).toMatch(/No prototype of our own yet/)
  expect(portfolioScatter(context)).toBeUndefined()
})

test('a large cycle with little evidence is where to look, and a prototype without a size is left out and counted', () => {
  const scatter = portfolioScatter(
    contextOfExample({
      ...busy,
      'prototypes/new/cycle-01.mdx': page('scale: 5', 'starts: 2026-11-02', 'question: Q?'),
      'prototypes/idea/index.mdx': prototype('Idea'),
    }),
  )!
  expect(scatter.finding).toMatch(/one is big but unproven/)
  expect(scatter.sentences.at(-1)).toMatch(/One prototype says no size yet/)
  expect(scatter.placed.map(({ scale }) => scale).sort()).toEqual([2, 2, 5])
})
