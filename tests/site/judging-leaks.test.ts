import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { openPrivateStore } from '../../src/node/judging/private-store.ts'
import { competitionId } from '../prepare-judging.ts'
import { privateMark, secretsOf, shutId, teamMark, tellingShape } from '../judged-until-reveal.ts'

const site = inject('siteFolder')
const names = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(site.length + 1)
      .replaceAll('\\', '/'),
  )

test('before the reveal no file of the site tells a score, a judge, a key, a draft, or whose entry is whose', () => {
  const secrets = [privateMark, teamMark, ...secretsOf(openPrivateStore(inject('shutStore'), site))]
  expect(secrets.length).toBeGreaterThan(20)
  const about: string[] = []
  const telling: string[] = []
  for (const name of names) {
    const bytes = readFileSync(join(site, name))
    // Files of the search index are packed.
    const text = (name.endsWith('.bin') ? inflateRawSync(bytes) : bytes).toString('utf8')
    const found = secrets.filter((secret) => text.includes(secret))
    if (text.includes(shutId)) {
      about.push(name)
      // The scripts of a page know how a ballot is built; a page of this competition holds none.
      const shape = tellingShape.exec(text)?.[0]
      if (shape !== undefined) found.push(shape)
    }
    telling.push(...found.map((what) => `${name}: ${what}`))
  }
  expect(about).toContain(`judge/${shutId}/index.html`)
  expect(about).toContain(`competitions/${shutId}/index.html`)
  expect(telling).toEqual([])
})

test('nothing leads to an entry that is not revealed, or that nobody handed in', () => {
  const shut = [`${shutId}/entries/`, `${competitionId}/entries/unfinished`]
  const leading = names.filter((name) => {
    // The page of a closed entry says until when, and nothing else.
    if (!/\.(html|xml|json|txt|js)$/.test(name) || shut.some((each) => name.includes(each))) return false
    const text = readFileSync(join(site, name), 'utf8')
    return shut.some((each) => text.includes(each))
  })
  expect(leading).toEqual([])
  const own = names.filter((name) => shut.some((each) => name.includes(each)))
  expect(own.filter((name) => !name.endsWith('/index.html'))).toEqual([])
  expect(own).toContain(`competitions/${competitionId}/entries/unfinished/index.html`)
})
