import { fileURLToPath } from 'node:url'

/** Packages of which a worker takes what a server takes: one acorn for all, and named characters without a page. */
const asOnServer = ['acorn', 'decode-named-character-reference']

/**
 * Leaves out of a worker for the browser what it never asks of packages: sentences of zod in fifty languages, a
 * second copy of acorn, and the readers of YAML, JSON and code that gray-matter brings for a server.
 */
export const slimWorker = () => ({
  name: 'slim-worker',
  enforce: 'pre' as const,
  resolveId(id: string): string | undefined {
    if (id === 'gray-matter') return fileURLToPath(new URL('../client/ask-engine.ts', import.meta.url))
    return asOnServer.includes(id) ? fileURLToPath(import.meta.resolve(id)) : undefined
  },
  load(id: string): string | undefined {
    return /\/zod\/v4\/locales\/index\.js$/.test(id) ? `export { default as en } from './en.js'` : undefined
  },
})
