/** The own name of a field: `kind` of `measures.kind`. */
export const lastOf = (field: string): string => field.split('.').at(-1) ?? ''

/** Lines as code, one after the other. */
export const inCode = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => `\`${line.trim()}\``)
    .join(', ')
