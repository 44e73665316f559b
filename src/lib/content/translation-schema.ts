import { z } from 'zod'
import { schemas, type Kind } from './schemas/index.ts'

interface SchemaDef {
  type: string
  innerType?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
  format?: string
}

const defOf = (schema: z.ZodType): SchemaDef => (schema as unknown as { _zod: { def: SchemaDef } })._zod.def

/** Text that is a key and no words: it joins pages, rows and lists, so that it is the same in every language. */
const keys =
  /^(?:lang|publicLinks|ncesId|driver|citation|licence|.*\.(?:id|code|parent)|(?:prediction|results|measures\.baseline)\.measure|(?:plainWordsIn|ignore|borrowed)\..*)$/

const known = new Map<Kind, { schema: z.ZodType; words: ReadonlySet<string> }>()

/**
 * The shape of a file with the words of a kind in another language: the fields of that kind, none required, and the
 * mark of the text it translates.
 */
export const translationSchema = (kind: Kind): z.ZodType => readKind(kind).schema

/** The fields that hold words, as `measures.name`: what a translation says anew. All others stay with the source. */
export const wordFields = (kind: Kind): ReadonlySet<string> => readKind(kind).words

function readKind(kind: Kind): { schema: z.ZodType; words: ReadonlySet<string> } {
  let found = known.get(kind)
  if (!found) {
    const words = new Set<string>()
    const { shape = {} } = defOf(schemas[kind])
    const fields = Object.entries(shape).map(([key, inner]) => [key, loosen(inner, key, words)] as const)
    const translates = z
      .string()
      .regex(/^t[0-9a-f]{7}$/)
      .describe('Mark of the text that was translated. `npm run check -- --fix` writes it.')
      .optional()
    found = { schema: z.strictObject({ ...Object.fromEntries(fields), translates }), words }
    known.set(kind, found)
  }
  return found
}

/** The same field, not required, however deep; notes the fields that hold words. */
function loosen(schema: z.ZodType, at: string, words: Set<string>): z.ZodType {
  const { innerType, element, shape, type, format } = defOf(schema)
  if (innerType) return loosen(innerType, at, words)
  if (element) return z.array(loosen(element, at, words)).optional()
  if (shape) {
    const fields = Object.entries(shape).map(([key, inner]) => [key, loosen(inner, `${at}.${key}`, words)])
    return z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>).optional()
  }
  const isReference = (schema.meta() as { ref?: unknown } | undefined)?.ref !== undefined
  const isText = type === 'string' && !format && !isReference
  if ((isText || at === 'howMany.value') && !keys.test(at)) words.add(at)
  return schema.optional()
}
