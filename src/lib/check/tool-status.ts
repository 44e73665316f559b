import type { DataOf } from '../content/schemas/index.ts'

/** True when money is promised or spent: from here on what a choice needs has to be there. */
export const isBought = (status: DataOf<'tool-choice'>['status']): boolean =>
  status === 'buy' || status === 'in use'

/** Text of a tool choice for the examples of rules. */
export const exampleTool = (status: string, more = ''): string =>
  `---\ntitle: Tablets for grade 3\nstatus: ${status}\n${more}---\n`
