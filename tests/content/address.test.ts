import { expect, test } from 'vitest'
import { readAddress } from '../../src/lib/content/address.ts'

const from = 'prototypes/codes/cycle-01.mdx'
const read = (raw: string, at = from) => {
  const address = readAddress(raw, at)
  switch (address.type) {
    case 'outside':
      return `outside ${address.url}`
    case 'insecure':
      return `insecure ${address.url} better ${address.better}`
    case 'anchor':
      return `anchor ${address.anchor}`
    case 'refused':
      return `refused ${address.because}`
    case 'zone':
      return `${address.target?.role ?? 'nothing'} ${address.url} at ${address.path}${address.anchor && ` to ${address.anchor}`}`
  }
}

test.each([
  ['https://example.org/a?b#c', 'outside https://example.org/a?b#c'],
  [' https://exam\tple.org/\u2028', 'outside https://example.org/'],
  ['mailto:office@example.org', 'outside mailto:office@example.org'],
  ['tel:+15550100', 'outside tel:+15550100'],
  ['http://example.org/a', 'insecure http://example.org/a better https://example.org/a'],
  ['HTTP://example.org/http:', 'insecure http://example.org/http: better https://example.org/http:'],
  ['//example.org/a', 'insecure https://example.org/a better https://example.org/a'],
  ['javascript:alert(1)', 'refused scheme'],
  ['java\nscript:alert(1)', 'refused scheme'],
  ['JavaScript:alert(1)', 'refused scheme'],
  ['data:text/html,x', 'refused scheme'],
  ['ftp://example.org', 'refused scheme'],
  ['https://me@example.org', 'refused credentials'],
  ['https://:secret@example.org', 'refused credentials'],
  ['https://', 'refused not-an-address'],
  [' \u2028 ', 'refused not-an-address'],
  ['\\\\example.org', 'refused backslash'],
  ['#costs', 'anchor costs'],
  ['../../../etc', 'refused outside-content'],
  ['/..', 'refused outside-content'],
  ['/lessons/%2e%2E/a', 'refused encoded'],
  ['/lessons%2fa', 'refused encoded'],
  ['a%5Cb', 'refused encoded'],
  ['a%00', 'refused encoded'],
])('%j is %s', (raw, expected) => {
  expect(read(raw)).toBe(expected)
})

test.each([
  ['cycle-02.mdx', 'entry /prototypes/codes/cycle-02/ at prototypes/codes/cycle-02.mdx'],
  ['./cycle-02', 'entry /prototypes/codes/cycle-02/ at prototypes/codes/cycle-02'],
  ['.', 'entry /prototypes/codes/ at prototypes/codes'],
  ['../../lessons/costs/', 'entry /lessons/costs/ at lessons/costs'],
  ['/lessons/costs.mdx#why', 'entry /lessons/costs/ at lessons/costs.mdx to why'],
  ['/content/lessons/costs.mdx', 'entry /lessons/costs/ at lessons/costs.mdx'],
  ['/lessons/costs?print#a#b', 'entry /lessons/costs/ at lessons/costs to a'],
  ['content/a.png', 'picture /prototypes/codes/content/a.png at prototypes/codes/content/a.png'],
  ['/lessons/', 'nothing /lessons/ at lessons'],
  ['/', 'nothing / at '],
  ['/nowhere', 'nothing /nowhere/ at nowhere'],
  ['/files/plan.pdf', 'nothing /files/plan.pdf at files/plan.pdf'],
])('%j leads to %s', (raw, expected) => {
  expect(read(raw)).toBe(expected)
})
