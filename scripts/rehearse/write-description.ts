import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../src/node/run-command.ts'
import { UsageError } from '../../src/node/usage-error.ts'
import { usedOperations } from './used-operations.ts'

const sourcePackage = '@octokit/openapi'
const sourceVersion = '23.0.2'
const sourceFile = 'package/generated/api.github.com.json'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Fields = { [key: string]: Json }

/**
 * Writes the part of GitHub's own description of its interface that the stand-in answers. The whole is
 * 13 MB and its package 385 MB, so it is fetched into a temporary folder and only this part is kept.
 */
export async function writeDescription(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-description-'))
  try {
    const wanted = `${sourcePackage}@${sourceVersion}`
    const packed = await runCommand('npm', ['pack', '--silent', wanted], { cwd: folder })
    const archive = packed.output.trim().split('\n').at(-1) ?? ''
    if (packed.code !== 0) throw new UsageError(`${wanted} could not be fetched:\n${packed.output}`)
    await runCommand('tar', ['xzf', archive, sourceFile], { cwd: folder })
    const bytes = readFileSync(join(folder, sourceFile))
    const text = `${JSON.stringify(cutDescription(bytes))}\n`
    writeFileSync(file, text)
    return `${file}: ${usedOperations.length} operations, ${Math.round(text.length / 1000)} kB`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function cutDescription(bytes: Buffer): Fields {
  const whole = JSON.parse(bytes.toString('utf8')) as Fields
  const paths: Fields = {}
  for (const [path, methods] of Object.entries(whole.paths as Fields)) {
    for (const [method, operation] of Object.entries(methods as Fields)) {
      const id = (operation as Fields).operationId
      if (!usedOperations.some((used) => used === id)) continue
      const kept = {
        ...((paths[path] as Fields | undefined) ?? {}),
        [method]: keepOperation(operation as Fields),
      }
      paths[path] = kept
    }
  }
  const info = whole.info as Fields
  return {
    openapi: whole.openapi ?? '3.0.3',
    info: {
      title: 'The part of the GitHub v3 REST API that Zonebook uses',
      version: info.version ?? '',
      license: info.license ?? {},
      'x-source': `${sourcePackage} ${sourceVersion}, ${sourceFile}`,
      'x-source-sha256': createHash('sha256').update(bytes).digest('hex'),
    },
    paths,
    components: keepComponents(paths, whole),
  }
}

/** What requests and answers must look like. Redirects, texts and examples stay behind. */
function keepOperation({ operationId, parameters, requestBody, responses }: Fields): Fields {
  const kept: Fields = { operationId: operationId ?? '' }
  if (parameters) kept.parameters = withoutProse(parameters)
  if (requestBody) kept.requestBody = closeObjects(withoutProse(requestBody))
  kept.responses = withoutProse(responses ?? {})
  return kept
}

/** GitHub's request objects are open, so a misspelt key would pass. Here it is refused. */
function closeObjects(json: Json): Json {
  if (Array.isArray(json)) return json.map(closeObjects)
  if (json === null || typeof json !== 'object') return json
  const closed = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, closeObjects(value)]))
  const isOpen = json.type === 'object' && json.properties && json.additionalProperties === undefined
  return isOpen ? { ...closed, additionalProperties: false } : closed
}

const prose = new Set(['description', 'title', 'summary'])
const asides = new Set(['example', 'examples', 'externalDocs', 'headers'])

function withoutProse(json: Json, inProperties = false): Json {
  if (Array.isArray(json)) return json.map((each) => withoutProse(each))
  if (json === null || typeof json !== 'object') return json
  // A field may be called `title` or `description`: names of fields are kept, whatever they are.
  const isProse = (key: string, value: Json) =>
    !inProperties &&
    (asides.has(key) || key.startsWith('x-') || (prose.has(key) && typeof value === 'string'))
  const kept = Object.entries(json).filter(([key, value]) => !isProse(key, value))
  const plain = Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, key === 'properties' && !inProperties)]),
  )
  // OpenAPI wants a sentence with every answer.
  if (typeof json.description === 'string' && (json.content || json.headers || isBareAnswer(json)))
    return { description: '', ...plain }
  return inProperties ? plain : sayNull(plain)
}

/** GitHub writes `nullable` beside a choice of several shapes, where a validator wants null among them. */
function sayNull({ nullable, ...schema }: Fields): Fields {
  if (nullable === undefined) return schema
  if (Array.isArray(schema.enum)) return { ...schema, enum: [...new Set([...schema.enum, null])], nullable }
  if (schema.type) return { ...schema, nullable }
  const shapes = schema.anyOf ?? schema.oneOf
  if (Array.isArray(shapes)) return { anyOf: [...shapes, { type: 'object', nullable: true, enum: [null] }] }
  if (schema.allOf) return { anyOf: [schema, { type: 'object', nullable: true, enum: [null] }] }
  return schema.properties ? { ...schema, type: 'object', nullable } : schema
}

const isBareAnswer = (json: Fields) => Object.keys(json).every((key) => key === 'description')

/** The shared parts that the kept operations point to, and those that they point to in turn. */
function keepComponents(paths: Fields, whole: Fields): Fields {
  const components: Record<string, Fields> = {}
  const follow = (json: Json): void => {
    if (Array.isArray(json)) return json.forEach(follow)
    if (json === null || typeof json !== 'object') return
    if (typeof json.$ref === 'string') keep(json.$ref)
    Object.values(json).forEach(follow)
  }
  const keep = (reference: string) => {
    const [group = '', name = ''] = reference.replace('#/components/', '').split('/')
    if (components[group]?.[name] !== undefined) return
    const part = withoutProse(((whole.components as Fields)[group] as Fields)[name] ?? {})
    components[group] = { ...components[group], [name]: part }
    follow(part)
  }
  follow(paths)
  return components
}
