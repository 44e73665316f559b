/** Names people give to a field for what is worked out and never typed in: levels, stage and reach. */
const names = new Set([
  'level',
  'levels',
  'evidencelevel',
  'nivel',
  'reach',
  'reachlevel',
  'stage',
  'etapa',
  'howsure',
  'sureness',
  'locks',
  'essatier',
  'tier',
])

/** True when a field's name asks for a level that the site works out from the cycles. */
export const isWorkedOut = (key: string): boolean => names.has(key.toLowerCase().replace(/[-_ ]/g, ''))
