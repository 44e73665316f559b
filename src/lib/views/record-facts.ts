import type { Cell } from './cell.ts'

/** Name and value of a fact row. A fact with nothing to say is left out by the component. */
export type Fact = readonly [string, Cell]
