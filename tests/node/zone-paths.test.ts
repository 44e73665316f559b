import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/node/usage-error.ts'
import { today, zonePaths } from '../../src/node/zone-paths.ts'

const project = resolve('/district/zonebook')

test('a variable that is empty counts as absent', () => {
  const empty = { ZONEBOOK_CONTENT: '', ZONEBOOK_SITE: '', ZONEBOOK_CACHE: '', ZONEBOOK_TODAY: '' }
  expect(zonePaths(project, empty)).toEqual(zonePaths(project, {}))
  expect(zonePaths(project, empty).content).toBe(join(project, 'content'))
  expect(today(empty)).toBe(today({}))
})

test.each(['.', '..', '/', 'content', '.cache', '/elsewhere', '/elsewhere/words'])(
  'the site is never written to %s, where building would remove other files',
  (site) => {
    const env = { ZONEBOOK_CONTENT: '/elsewhere/words', ZONEBOOK_SITE: site }
    const usual = site === 'content' ? { ZONEBOOK_SITE: site } : env
    expect(() => zonePaths(project, usual)).toThrow(UsageError)
  },
)

test.each(['dist', '/srv/www', '..site', '../site'])('the site may be written to %s', (site) => {
  expect(zonePaths(project, { ZONEBOOK_SITE: site }).site).toBe(resolve(project, site))
})

test('two zones with one cache folder keep what was read apart', () => {
  const fileOf = (content: string) => zonePaths(project, { ZONEBOOK_CONTENT: content }).storeFile
  expect(fileOf('one')).not.toBe(fileOf('two'))
  expect(fileOf('one')).toBe(fileOf('./one/'))
})

test('the day of a run is a real day', () => {
  expect(today({ ZONEBOOK_TODAY: '2028-02-29' })).toBe('2028-02-29')
  for (const day of ['2026-02-29', '2026-1-31', 'tomorrow'])
    expect(() => today({ ZONEBOOK_TODAY: day })).toThrow(UsageError)
})
