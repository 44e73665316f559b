import type { KnowledgeGraph } from '../content/graph.ts'
import { givenNames } from './given-names.ts'
import { findIdentifiers } from './identifiers.ts'
import { knownNames } from './known-names.ts'
import { looks } from './quick-looks.ts'
import { findStudentCounts, isSmall } from './small-groups.ts'
import { findGivenNames, findStudentNames, mayName } from './student-names.ts'

/** A number or an address of mail that was cut off where a text was shortened for quoting. */
const cutOff = /(?:\d[\d .()-]{4,}|@[\w.-]*)…$/
/** One word or an address on the site, such as "/lessons/ask-maria/". */
const slug = /^[\w./~%-]*[-_%][\w./~%-]*$/

/** Says whether a text holds what leads to a student: a number, an address, a name or a small count. Texts are looked at once. */
export function findPrivateText(graph: KnowledgeGraph): (text: string) => boolean {
  const isKnown = knownNames(graph)
  const { minimumGroup } = graph.zone
  const known = new Map<string, boolean>()
  const holds = (text: string) =>
    cutOff.test(text) ||
    (looks.identifier(text) && findIdentifiers(text).length > 0) ||
    (mayName(text) && (findStudentNames(text, { isKnown }).length > 0 || isFullName(text, isKnown))) ||
    findStudentCounts(text).some((count) => isSmall(count, minimumGroup))
  const look = (text: string) =>
    text.length > 2 &&
    (holds(text) || (slug.test(text) && (namesInSlug(text, isKnown) || holds(spaced(text)))))
  return (text) => {
    const seen = known.get(text) ?? look(text)
    known.set(text, seen)
    return seen
  }
}

/** True for a text that is a first and a last name and no more. */
const isFullName = (text: string, isKnown: (name: string) => boolean): boolean =>
  text.length < 60 &&
  findGivenNames(text).some(({ name, start, end }) => {
    const whole = start === 0 && end === text.length
    return whole && name.includes(' ') && !isKnown(name)
  })

/** A given name in an address; a year stands in those of sources, which are named by their authors. */
const namesInSlug = (text: string, isKnown: (name: string) => boolean): boolean =>
  !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) &&
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => givenNames.has(word) && !isKnown(word))

const spaced = (text: string): string => text.replaceAll('%40', '@').replace(/%[0-9a-f]{2}|[-_/]+/gi, ' ')
