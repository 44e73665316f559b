import { expect, test } from 'vitest'
import { contextOfExample, page } from './context-of-example.ts'

const zone = (languages: string) => `name: Zone\nplainWords: Words.\nlanguages: [${languages}]\n`

/** What the Spanish page of a lesson shows of its body. */
function shown(body: string, languages = 'en, es', lang = ''): string {
  const example = {
    'zone.yaml': zone(languages),
    'lessons/one.mdx': `${page('title: One', 'claim: Ask first.', lang)}${body}\n`,
  }
  const context = contextOfExample(example, 'es', '2026-11-20', '/zone/')
  return context.finish(context.graph.get('lesson', 'one')!.body.html)
}

test('links get the base and the language, files that exist once only the base', () => {
  const addressOf = (link: string) => /(?:href|src)="([^"]*)"/.exec(shown(link))?.[1]
  expect(addressOf('[x](/problems/few/#who)')).toBe('/zone/es/problems/few/#who')
  expect(addressOf('[x](/prototypes/a/data.csv)')).toBe('/zone/prototypes/a/data.csv')
  expect(addressOf('[x](/api/entries.json)')).toBe('/zone/api/entries.json')
})

test('words that look like a mark stay as they are', () => {
  expect(shown('Write href="zone:/lessons/" or "zone-media:/a".')).toBe(
    '<p>Write href="zone:/lessons/" or "zone-media:/a".</p>',
  )
})

test('the title over the notes is in the language of the text, which is that of the zone', () => {
  const notes = 'A word.[^1]\n\n[^1]: A note.'
  expect(shown(notes, 'en, es')).toContain('>Footnotes</h2>')
  expect(shown(notes, 'es, en')).toContain('>Notas</h2>')
  expect(shown(notes, 'es, en', 'lang: en')).toContain('>Footnotes</h2>')
})
