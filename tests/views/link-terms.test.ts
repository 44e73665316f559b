import { expect, test } from 'vitest'
import { linkTerms, linkTermsInField } from '../../src/lib/views/link-terms.ts'
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
    '<p>Draw a <span class="term"><a href="/zone/glossary/run-chart/" aria-describedby="text-one-term-run-chart">run chart</a>' +
      '<span role="tooltip" id="text-one-term-run-chart">In plain words.</span></span>. A run chart, or time series chart, shows it.</p>',
  )
})

test('headings, links and code stay as they are', () => {
  const html = shown(
    '## Run chart\n\n[A run chart](/lessons/) and `run chart`.\n\nIn *run charts* and a **run chart**.',
  )
  expect(html.match(/class="term"/g)).toHaveLength(1)
  expect(html).toContain('<strong><span class="term"><a href="/zone/glossary/run-chart/"')
})

test('short forms count in capitals only; single words and words to avoid are left', () => {
  expect(shown('The IEP says so.')).toMatch(
    /<span class="term"><a href="\/zone\/glossary\/iep\/"[^>]*>IEP<\/a>/,
  )
  expect(shown('We pause, without a best practice or an iep.')).not.toContain('class="term"')
})

test('what a term means is shown as words, whatever signs it holds', () => {
  const example = {
    'glossary/run-chart.mdx': term('Run chart').replace('In plain words.', "'Under <5> & over'"),
    'lessons/one.mdx': `${page('title: One', 'claim: Ask first.')}A run chart.\n`,
  }
  const context = contextOfExample(example)
  const html = linkTerms(context, context.graph.get('lesson', 'one')!)
  expect(html).toContain('>Under &lt;5&gt; &amp; over</span>')
})

test('a text in another language has no links to these terms', () => {
  expect(shown('Un run chart.', 'lang: es')).not.toContain('class="term"')
})

test('words of a field are shown as they are, with their terms explained under ids of their own', () => {
  const example = { ...glossary, 'lessons/one.mdx': page('title: One', 'claim: Ask first.') }
  const context = contextOfExample(example)
  const lesson = context.graph.get('lesson', 'one')!
  expect(linkTermsInField(context, lesson, 'Under 5 < 6 & no term')).toBe('Under 5 &lt; 6 &amp; no term')
  const texts = ['A run chart first.', 'Then a run chart.'].map((text) =>
    linkTermsInField(context, lesson, text),
  )
  const ids = texts.map((html) => /id="([^"]+)"/.exec(html)?.[1])
  expect(new Set(ids).size).toBe(2)
})

test('on a page in another language a text is explained in its own', () => {
  const example = {
    ...glossary,
    'glossary/run-chart.es.mdx': page('title: Gráfica de línea', 'meaning: En palabras sencillas.'),
    'lessons/one.mdx': `${page('title: One', 'claim: Ask first.')}Draw a run chart.\n`,
    'lessons/dos.mdx': `${page('title: Dos', 'claim: Preguntar.', 'lang: es')}Una gráfica de línea.\n`,
  }
  const context = contextOfExample(example, 'es')
  const htmlOf = (id: string) => linkTerms(context, context.graph.get('lesson', id)!)
  expect(htmlOf('one')).toContain('>In plain words.</span>')
  expect(htmlOf('dos')).toContain('>En palabras sencillas.</span>')
})
