/** What results can be narrowed by, in the order of the page. */
export const facetNames = ['kind', 'problem', 'school', 'grade', 'status', 'evidence', 'lang'] as const
export type FacetName = (typeof facetNames)[number]

/** A value of a facet as it is kept: an id for addresses and the words that a reader sees. */
export const facetValue = (id: string, label: string): string => `${id}\t${label}`

/** Id and words of a kept value. */
export function readFacetValue(value: string): { id: string; label: string } {
  const [id = '', label = ''] = value.split('\t')
  return { id, label }
}
