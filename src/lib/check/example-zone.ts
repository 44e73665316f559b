/** A zone with its name and nothing else, for examples of rules that speak about the zone as a whole. */
export const exampleZone = { 'zone.yaml': 'name: Riverbend\nplainWords: What our schools try.\n' }

/** Text of a small page of the glossary. */
export const exampleTerm = (title: string): string => `---\ntitle: ${title}\nmeaning: What it means.\n---\n`
