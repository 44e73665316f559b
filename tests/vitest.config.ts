import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

// Builds one site for all site tests and finds the browser.
const siteSetup = 'tests/site/build-fixture-site.ts'

export default defineConfig({
  root: process.cwd(),
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    maxWorkers: 2,
    // Commands and readers that tests start keep their compiled code, as scripts/preflight.mjs does.
    env: { NODE_COMPILE_CACHE: resolve('.cache/compile') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files share what they import: reading the code anew for each file took four fifths of the time.
          isolate: false,
          // Reading starts worker threads and commands start Node: slow on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/fixtures/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: existsSync(siteSetup) ? [siteSetup] : [],
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
