// What those who write an index and those who read it must agree on.

/** Pages whose titles and summaries come in one file. */
export const pagesInBlock = 8

/** Slots in one file of rows of words, which makes about 2 kB. */
export const slotsInFile = 256

/** The slot of a row by its number. The pages of all rows of a slot stand together, so that no row need be written. */
export const slotOf = (row: number, slots: number): number => Math.floor(((row >>> 0) / 2 ** 32) * slots)
