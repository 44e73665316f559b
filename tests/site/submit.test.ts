import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { attributeValues, readPage } from './site-files.ts'

// The fixture site has not set up signing in: what a district sees on its first day.

const folder = inject('siteFolder')

test.each(['en', 'es'])(
  'without signing in, the page for sending offers Word files and the check (%s)',
  (lang) => {
    const prefix = lang === 'en' ? '' : 'es/'
    const links = attributeValues(readPage(folder, `${prefix}submit/index.html`), 'href')
    const words = links.filter((link) => link.endsWith('.docx'))
    expect(words.some((link) => link.endsWith(`/templates/plan-cycle-${lang}.docx`))).toBe(true)
    for (const link of words) expect(existsSync(join(folder, link)), link).toBe(true)
    expect(links).toContain(`/${prefix}check/`)
    expect(links).toContain(`/${prefix}handbook/set-up-signing-in/`)
    expect(links.filter((link) => link.includes('/submit/write/'))).toEqual([])
  },
)

test('where the form would be, the page says what is missing and what to do meanwhile', () => {
  const page = readPage(folder, 'submit/write/index.html')
  expect(page).toContain('signIn: https://')
  expect(attributeValues(page, 'href')).toContain('/submit/')
  expect(page).toContain('<meta name="robots" content="noindex"')
  expect(existsSync(join(folder, 'submit/editor'))).toBe(false)
})
