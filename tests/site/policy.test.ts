import { expect, inject, test } from 'vitest'
import { attributeValues, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')

test('every page that may be found says which address is its own, in which languages it is, and has a card', () => {
  const lacking: string[] = []
  for (const file of htmlFiles(folder)) {
    const html = readPage(folder, file)
    const head = html.slice(0, html.indexOf('</head>'))
    const hidden = head.includes('<meta name="robots" content="noindex"')
    const found = [
      /<link rel="canonical"/,
      /<meta property="og:image" content="https:/,
      /content-security-policy/,
    ].map((part) => part.test(head))
    if (String(found) !== String([!hidden, !hidden, true])) lacking.push(`${file}: ${found.join()}`)
    if (/hreflang/.test(head) && attributeValues(head, 'hreflang').join() !== 'en,es,x-default')
      lacking.push(file)
    for (const [, text = ''] of head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      JSON.parse(text)
  }
  expect(lacking).toEqual([])
})
