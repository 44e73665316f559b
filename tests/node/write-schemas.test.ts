import { spawn } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { writeSchemas } from '../../src/node/write-schemas.ts'
import { temporaryZone } from '../temporary-zone.ts'

const page = '---\ntitle: One\noutcome: \nstatment: Two\n\n---\n\nText.\n'

// Asks the language server that the Astro extension of editors starts; it comes with @astrojs/check.
test('an editor completes, explains and questions the fields of a page', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': page })
  writeSchemas(zone.folder, zone.content)
  symlinkSync(resolve('node_modules'), join(zone.folder, 'node_modules'))
  const editor = await openEditor(zone.folder, join(zone.content, 'lessons/one.mdx'))
  expect(await editor.complete(4, 0)).toEqual(expect.arrayContaining(['claim', 'problems', 'evidence']))
  expect(await editor.complete(2, 9)).toEqual(expect.arrayContaining(['worked', 'did not work']))
  expect(await editor.explain(1, 2)).toContain('Name of the page')
  expect(await editor.question()).toEqual(expect.arrayContaining(['Property statment is not allowed.']))
})

test('every kind and every file of settings has a schema where the settings of the editor look for it', () => {
  const zone = temporaryZone({ 'prototypes/codes/cycle-01.mdx': page, 'zone.yaml': 'name: Riverbend\n' })
  const folder = writeSchemas(zone.folder, zone.content)
  const { entries } = JSON.parse(readFileSync(join(folder, 'collections.json'), 'utf8')) as {
    entries: object
  }
  expect(Object.values(entries)).toEqual(['cycle'])
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>
  }
  for (const file of Object.keys(settings['yaml.schemas']))
    expect(JSON.parse(readFileSync(join(zone.folder, file), 'utf8'))).toHaveProperty('$schema')
})

interface Answer {
  id?: number
  method?: string
  params?: { items: unknown[] }
  result?: unknown
}

/** Opens a file the way an editor does, over the Language Server Protocol. Lines and columns start at 0. */
async function openEditor(folder: string, file: string) {
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'))
  const program = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js')
  const server = spawn(process.execPath, [program, '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  onTestFinished(() => void server.kill())
  const waiting = new Map<number, (answer: Answer) => void>()
  let received = Buffer.alloc(0)
  server.stdout.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part])
    for (;;) {
      const start = received.indexOf('\r\n\r\n') + 4
      const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, start))?.[1])
      if (start < 4 || received.length < start + length) return
      const answer = JSON.parse(received.toString('utf8', start, start + length)) as Answer
      received = received.subarray(start + length)
      if (answer.method && answer.id !== undefined)
        send({ id: answer.id, result: answer.params?.items?.map(() => null) ?? null })
      else if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const request = (method: string, params: object) =>
    new Promise<unknown>((answered) => {
      const id = waiting.size + 1
      waiting.set(id, ({ result }) => answered(result))
      send({ id, method, params })
    })
  const rootUri = pathToFileURL(folder).href
  const uri = pathToFileURL(file).href
  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'zone' }],
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, diagnostic: {} }, workspace: {} },
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  })
  send({ method: 'initialized', params: {} })
  const text = readFileSync(file, 'utf8')
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
  })
  const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } })
  return {
    complete: async (line: number, character: number) =>
      (
        (await request('textDocument/completion', at(line, character))) as { items: { label: string }[] }
      ).items.map(({ label }) => label),
    explain: async (line: number, character: number) =>
      JSON.stringify(await request('textDocument/hover', at(line, character))),
    question: async () =>
      (
        (await request('textDocument/diagnostic', { textDocument: { uri } })) as {
          items: { message: string }[]
        }
      ).items.map(({ message }) => message),
  }
}
