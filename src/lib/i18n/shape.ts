import type { en } from './en/index.ts'

/** Turns the exact words of a language into the shape every language must have. */
type Shape<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends (...args: infer A) => readonly string[]
    ? (...args: A) => readonly string[]
    : T extends string
      ? string
      : T extends readonly string[]
        ? readonly string[]
        : { [K in keyof T]: Shape<T[K]> }

/** All words of the frame. English is the source; a missing word in another language does not compile. */
export type Words = Shape<typeof en>
