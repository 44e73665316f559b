/** Text as a value on one line of YAML: as it is when that is safe, otherwise in quotation marks. */
export const yamlWords = (text: string): string =>
  /^[\p{L}\d][\p{L}\p{M}\d .,;()/’'"?!+%-]*$/u.test(text) && !/[\s]$/.test(text) ? text : quoted(text)

/** Text in quotation marks, as YAML reads it back. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
