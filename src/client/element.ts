import type { Piece } from '../lib/search/mark-words.ts'

/** Makes an element with a class and a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

/** Pieces of a text as nodes, the words that were looked for marked. */
export const markedNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text))

/** The element with an id that the page is known to have. */
export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

/** A sentence with its places filled in; what is filled in is never looked into. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
