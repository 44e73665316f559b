/** What a page is found by, with how much a word there counts. */
export const searchFields = [
  ['title', 8],
  ['plain', 4],
  ['headings', 3],
  ['tags', 3],
  ['body', 1],
] as const

export type SearchField = (typeof searchFields)[number][0]

/** The words of a page, by field. */
export type FieldTexts = Readonly<Record<SearchField, string>>
