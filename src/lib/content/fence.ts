/** Offsets of the frontmatter and the body in a text that starts with a `---` line. */
export interface Fence {
  yamlStart: number
  yamlEnd: number
  bodyStart: number
}

/** Finds the two `---` lines; undefined when the first line is not one or the second is missing. */
export function splitFence(text: string): Fence | undefined {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const open = /^---[ \t]*\r?\n/.exec(text.slice(bom, bom + 200))
  if (!open) return undefined
  const yamlStart = bom + open[0].length
  const closing = /^---[ \t]*(?:\r?\n|$)/gm
  closing.lastIndex = yamlStart
  const close = closing.exec(text)
  if (!close) return undefined
  return { yamlStart, yamlEnd: close.index, bodyStart: close.index + close[0].length }
}
