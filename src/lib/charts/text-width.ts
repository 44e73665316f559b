/** Estimated width of a text in the 13-pixel type of charts; on the wide side, so that nothing is cut off. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /\d/.test(character) ? 8.4 : /[%MWmw]/.test(character) ? 12.4 : 7
  return Math.ceil(width)
}
