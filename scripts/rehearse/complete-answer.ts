type Schema = Record<string, unknown>

/**
 * Adds what GitHub always sends and nobody here asked for (`gists_url`, `has_wiki`, ...) to an answer, after
 * GitHub's own description, with the plainest value that is allowed. What was given stays as it is.
 */
export function completeAnswer(given: unknown, schema: Schema, find: (reference: string) => Schema): unknown {
  if (typeof schema.$ref === 'string') return completeAnswer(given, find(schema.$ref), find)
  if (given === null || given === undefined) return given
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (choices && !schema.properties) {
    const chosen = choices.find((each) => fits(given, each, find))
    return chosen ? completeAnswer(given, chosen, find) : given
  }
  if (Array.isArray(schema.allOf))
    return (schema.allOf as Schema[]).reduce(
      (whole: unknown, each) => completeAnswer(whole, each, find),
      given,
    )
  if (Array.isArray(given))
    return schema.items ? given.map((each) => completeAnswer(each, schema.items as Schema, find)) : given
  if (typeof given !== 'object') return given
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  const required = (schema.required ?? []) as string[]
  const whole: Record<string, unknown> = { ...given }
  for (const [name, part] of Object.entries(properties)) {
    if (whole[name] !== undefined) whole[name] = completeAnswer(whole[name], part, find)
    else if (required.includes(name)) whole[name] = plainest(part, find)
  }
  return whole
}

function fits(given: unknown, schema: Schema, find: (reference: string) => Schema): boolean {
  if (typeof schema.$ref === 'string') return fits(given, find(schema.$ref), find)
  if (Array.isArray(schema.enum)) return schema.enum.includes(given)
  if (schema.type === 'array') return Array.isArray(given)
  if (schema.type !== 'object' && !schema.properties) return schema.type === typeof given
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).every(
    ([name, { enum: values }]) =>
      !Array.isArray(values) || !(name in given) || values.includes((given as Schema)[name]),
  )
}

function plainest(schema: Schema, find: (reference: string) => Schema): unknown {
  if (typeof schema.$ref === 'string') return plainest(find(schema.$ref), find)
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (schema.nullable || choices?.some((each) => Array.isArray(each.enum) && each.enum.includes(null)))
    return null
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (choices?.[0]) return plainest(choices[0], find)
  if (Array.isArray(schema.allOf) || schema.type === 'object' || schema.properties)
    return completeAnswer({}, schema, find)
  if (schema.type === 'array') return []
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return 0
  if (schema.format === 'date-time') return '2026-01-01T00:00:00Z'
  return schema.format === 'uri' ? 'https://github.invalid/' : ''
}
