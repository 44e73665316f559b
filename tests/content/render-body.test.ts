import { expect, test } from 'vitest'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { fillFrameWords } from '../../src/lib/content/render-body.ts'

function render(body: string, lang = ''): string {
  const text = `---\ntitle: One\nclaim: Ask first.\n${lang && `lang: ${lang}\n`}---\n\n${body}\n`
  return graphOfExample({ 'lessons/one.mdx': text }).get('lesson', 'one')?.body.html ?? ''
}

test.each([
  ['# Costs', '<h2 id="costs">Costs</h2>'],
  [
    '<Callout kind="tip" title="First">\n\nAsk.\n\n</Callout>',
    '<div class="callout callout-tip" role="note"><p class="callout-title">First</p><p>Ask.</p></div>',
  ],
  ['<Callout>\n\nAsk.\n\n</Callout>', '<div class="callout callout-note" role="note"><p>Ask.</p></div>'],
  ['A <Callout kind="tip">word</Callout> here.', '<p>A <span class="callout-tip">word</span> here.</p>'],
  [
    '<Quote role="Docente">\n\nYes.\n\n</Quote>',
    '<figure class="quote"><blockquote><p>Yes.</p></blockquote><figcaption>Docente</figcaption></figure>',
  ],
  ['A <Quote>word</Quote> here.', '<p>A <q>word</q> here.</p>'],
  [
    '<Figure src="desk.png" alt="A desk" caption="Ours" />',
    '<figure class="picture"><img src="zone-media:/lessons/desk.png" alt="A desk" loading="lazy"><figcaption>Ours</figcaption></figure>',
  ],
  [
    'A <Figure src="desk.png" alt="A desk" /> here.',
    '<p>A <img src="zone-media:/lessons/desk.png" alt="A desk" loading="lazy"> here.</p>',
  ],
  [
    '[a](https://example.org) [b](mailto:a@example.org)',
    '<p><a href="https://example.org/" rel="noopener nofollow ugc">a</a> <a href="mailto:a@example.org">b</a></p>',
  ],
])('%s', (body, expected) => {
  expect(render(body).replaceAll('\n', '')).toBe(expected)
})

test('a table can be scrolled and names its columns', () => {
  const html = render('| a | b |\n| - | - |\n| 1 | 2 |', 'en')
  expect(html).toContain('<div class="scroll" role="region" tabindex="0" aria-label="Table"><table>')
  expect(html).toContain('<th scope="col">a</th>')
  expect(html).toContain('<td>1</td>')
})

test.each([
  ['en', 'This block is not one that Zonebook knows. Its words:', 'Footnotes', 'Back to text'],
  ['es', 'Zonebook no conoce este bloque. Sus palabras:', 'Notas', 'Volver al texto'],
])('the words around a text are in its language: %s', (lang, unknown, footnotes, back) => {
  const body = '<Shout>\n\nAsk.\n\n</Shout>\n\nA note.[^1]\n\n[^1]: Here.'
  for (const html of [render(body, lang), fillFrameWords(render(body), lang)]) {
    expect(html).toContain(`<p class="unknown-block-note">${unknown}</p>`)
    expect(html).toMatch(new RegExp(`<h2 [^>]*>${footnotes}</h2>`))
    expect(html).toContain(`aria-label="${back}"`)
  }
})
