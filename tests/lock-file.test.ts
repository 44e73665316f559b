import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectNone } from './expect-none.ts'

// `npm ci` stops half-way, or brings something else tomorrow, when the lock file has a hole.

interface LockedPackage {
  version?: string
  link?: boolean
  resolved?: string
  integrity?: string
  optionalDependencies?: Record<string, string>
}

const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const locked: Record<string, LockedPackage> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

test('the lock file has every platform package that a locked package asks for', () => {
  const present = new Set(Object.keys(locked).map((path) => path.split('node_modules/').pop()))
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${path || 'package.json'} asks for ${name}`),
  )
  expectNone(
    missing,
    'npm ci would fail on other systems. Pin the asking package to a version whose platform packages all exist, ' +
      'then run: npm install --package-lock-only',
  )
})

test('every dependency in package.json is pinned to one exact version', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${group}: ${name} is "${version}"`),
  )
  expectNone(loose, 'Write one exact version such as 1.2.3, so that everybody gets the same code.')
})

test('package.json and the lock file name the same versions', () => {
  const different = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)
      .map(
        ([name, version]) =>
          `${name} is ${version} in package.json, ${locked[`node_modules/${name}`]?.version ?? 'missing'} in the lock`,
      ),
  )
  expectNone(different, 'Run npm install and commit both files.')
})

test('every locked package has its checksum and none names the place it was loaded from', () => {
  const packages = Object.entries(locked).filter(([path, { link }]) => path !== '' && !link)
  expect(packages.length).toBeGreaterThan(100)
  const bad = packages.flatMap(([path, { resolved, integrity }]) => [
    ...(resolved ? [`${path} is resolved to ${resolved}`] : []),
    ...(integrity ? [] : [`${path} has no integrity`]),
  ])
  expectNone(
    bad,
    'Keep omit-lockfile-registry-resolved=true in .npmrc, then run: npm install --package-lock-only',
  )
})
