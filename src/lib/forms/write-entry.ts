import { Document, isScalar, visit, type Scalar } from 'yaml'
import type { z } from 'zod'
import { keysAt, schemaAt } from '../content/schema-parts.ts'
import { schemas, type Kind } from '../content/schemas/index.ts'

/** How wide the lines of longer texts are. */
const width = 100

/**
 * The text of a file with these fields and this body. Fields stand in the order of the schema, empty ones are left
 * out, and what the schema does not know comes last; longer prose becomes a block that can be read. Days stay as
 * they are, `2026-01-31`. Reading the text and writing it again changes no byte.
 */
export function writeEntry(kind: Kind, data: Readonly<Record<string, unknown>>, body = ''): string {
  const fields = inOrder(schemas[kind], data) ?? {}
  const document = new Document(fields, { schema: 'core' })
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') styleText(node)
    },
    Seq: (_key, node) => {
      const texts = node.items.map((item) => (isScalar(item) ? String(item.value) : undefined))
      node.flow =
        texts.every((text) => text !== undefined && fitsInList(text)) && texts.join(', ').length < 80
    },
  })
  const yaml =
    Object.keys(fields).length === 0
      ? ''
      : document.toString({ lineWidth: width, minContentWidth: 0, flowCollectionPadding: false })
  const text = body
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`
}

/** Names and ids fit on one line together; sentences get a line each. */
const fitsInList = (text: string) =>
  text.length <= 40 && !/[,[\]{}\n"]/.test(text) && text.split(' ').length <= 3

/** Words that other readers of YAML take for yes and no. */
const truths = /^(?:y|n|yes|no|on|off)$/i

function styleText(node: Scalar): void {
  const { value } = node
  if (typeof value !== 'string') return
  if (truths.test(value)) node.type = 'QUOTE_DOUBLE'
  // eslint-disable-next-line no-control-regex
  else if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\t|^\s|\s$| \n/.test(value))
    node.type = 'QUOTE_DOUBLE'
  else if (value.includes('\n')) node.type = 'BLOCK_LITERAL'
  else if (value.length > width) node.type = 'BLOCK_FOLDED'
}

/** A copy with its fields in the order of the schema, without what is empty; undefined when nothing is left. */
function inOrder(schema: z.ZodType | undefined, value: unknown): Record<string, unknown> | undefined {
  const fields = value as Record<string, unknown>
  const known = schema ? keysAt(schema, []) : []
  const names = [...known, ...Object.keys(fields).filter((name) => !known.includes(name))]
  const kept = names.flatMap((name) => {
    const inner = ordered(schema && schemaAt(schema, [name]), fields[name])
    return inner === undefined ? [] : [[name, inner] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function ordered(schema: z.ZodType | undefined, value: unknown): unknown {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) {
    const item = schema && schemaAt(schema, [0])
    const items = value.map((each) => ordered(item, each)).filter((each) => each !== undefined)
    return items.length === 0 ? undefined : items
  }
  return typeof value === 'object' ? inOrder(schema, value) : value
}
