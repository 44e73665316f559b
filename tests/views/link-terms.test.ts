import { expect, test } from 'vitest'
import { linkTerms } from '../../src/lib/views/link-terms.ts'
import { contextOfExample, page } from './context-of-example.ts'

const term = (title: string, more = '') => `---\ntitle: ${title}\nmeaning: In plain words.\n${more}---\n`
const glossary = {
  'glossary/run-chart.mdx': term('Run chart', 'alsoCalled: [time series chart]\n'),
  'glossary/iep.mdx': term('IEP'),
  'glossary/pause.mdx': term('Pause'),
  'glossary/best-practice.mdx': term('Best practice', 'advice: avoid\n'),
}

function shown(body: string, lang = ''): string {
  const example = {
    ...glossary,
    'lessons/one.mdx': `${page('title: One', 'claim: Ask first.', lang)}${body}\n`,
  }
  const context = contextOfExample(example, 'en', '2026-11-20', '/zone/')
  return linkTerms(context, context.graph.get('lesson', 'one')!)
}

test('the first use of a term leads to its page, whatever name it has', () => {
  expect(shown('Draw a run chart. A run chart, or time series chart, shows it.')).toBe(
    '<p>Draw a <a class="term" href="/zone/glossary/run-chart/">run chart</a>. A run chart, or time series chart, shows it.</p>',
  )
})

test('headings, links and code stay as they are', () => {
  const html = shown(
    '## Run chart\n\n[A run chart](/lessons/) and `run chart`.\n\nIn *run charts* and a **run chart**.',
  )
  expect(html.match(/class="term"/g)).toHaveLength(1)
  expect(html).toContain('<strong><a class="term" href="/zone/glossary/run-chart/">run chart</a></strong>')
})

test('short forms count in capitals only; single words and words to avoid are left', () => {
  expect(shown('The IEP says so.')).toContain('<a class="term" href="/zone/glossary/iep/">IEP</a>')
  expect(shown('We pause, without a best practice or an iep.')).not.toContain('class="term"')
})

test('a text in another language has no links to these terms', () => {
  expect(shown('Un run chart.', 'lang: es')).not.toContain('class="term"')
})
