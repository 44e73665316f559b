import { expect, test } from 'vitest'
import { wordsFor } from '../../src/lib/i18n/words.ts'
import { placePictures, type Pictures, type ShownPicture } from '../../src/lib/views/picture.ts'
import { contextOfExample, page } from './context-of-example.ts'

const pictures: Pictures = new Map<string, ShownPicture | 'held'>([
  [
    'lessons/room.jpg',
    {
      width: 1280,
      height: 960,
      src: '/pictures/a.jpg',
      webp: [
        { width: 480, src: '/pictures/a-480.webp' },
        { width: 1280, src: '/pictures/a-1280.webp' },
      ],
    },
  ],
  ['lessons/class.jpg', 'held'],
])
const words = wordsFor('en')

/** What a page shows of a body. */
function shown(body: string): string {
  const context = contextOfExample({ 'lessons/one.mdx': `${page('title: One', 'claim: C.')}${body}\n` })
  const { html } = context.graph.get('lesson', 'one')!.body
  return placePictures(html, { pictures, words, locale: 'en', asset: (path) => `/zone${path}` })
}

test('a picture comes in several widths, with its size so that nothing shifts, and loads when it comes near', () => {
  const html = shown('<Figure src="room.jpg" alt="Desks &amp; &quot;chairs&quot;" people="none" />')
  expect(html).toContain(
    '<source type="image/webp" srcset="/zone/pictures/a-480.webp 480w, /zone/pictures/a-1280.webp 1280w" sizes="',
  )
  expect(html).toMatch(
    /<img src="\/zone\/pictures\/a\.jpg" width="1280" height="960" alt="Desks [^"]* [^"]*chairs[^"]*" loading="lazy" decoding="async"><\/picture>/,
  )
  expect(shown('![A room > a hall](room.jpg "The room")')).toContain(
    ' alt="A room > a hall" title="The room" loading',
  )
})

test('a picture that is held back leaves a sentence, and neither its file nor its words', () => {
  const html = shown('<Figure src="class.jpg" alt="A class at work" people="students" />')
  expect(html).toContain(words.frame.pictures.held)
  expect(html).not.toMatch(/class\.jpg|A class at work|<img/)
  expect(shown('![A class](class.jpg) and [see the class](class.jpg).')).toBe(
    `<p><em class="muted" lang="en">${words.frame.pictures.held}</em> and see the class.</p>`,
  )
})

test('a picture whose file is not there is said to be missing; a link to one that is shown leads to it', () => {
  expect(shown('![Nothing](gone.png)')).toContain(words.frame.pictures.missing)
  expect(shown('[the room](room.jpg)')).toBe('<p><a href="/zone/pictures/a.jpg">the room</a></p>')
})

test('a picture from outside of the zone, or one that is a drawing with code, is never asked for', () => {
  for (const address of [
    '../../secret.png',
    '/etc/shadow.png',
    'https://example.org/a.png',
    'a.svg',
    'a.png?x',
    'ä.png',
  ])
    expect(shown(`![Words](${address})`)).not.toMatch(/<img|<source|secret|shadow|svg/)
})

test('words that look like a mark stay as they are', () => {
  const text = 'Write src="zone-media:/lessons/room.jpg" here.'
  expect(shown(text)).toBe(`<p>${text}</p>`)
})
