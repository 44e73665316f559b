/** Text of a content file with these fields, one a line, without those that are undefined. Values are YAML. */
export const exampleFile = (fields: Readonly<Record<string, string | undefined>>): string => {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  )
  return `---\n${lines.join('')}---\n`
}
