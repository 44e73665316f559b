import type { Element } from 'hast'
import { formNames } from '../forms/form.ts'
import { bodyField, chooseForm, fieldOf, questionMatcher, type ChosenForm } from './choose-form.ts'
import { fillEntry } from './fill-entry.ts'
import type { Remark } from './filled-entry.ts'
import { plainLabel } from './match-label.ts'
import type { Imported, ImportContext } from './imported.ts'
import { placeEntry } from './place-entry.ts'
import { clean, visible, type Given } from './read-answer.ts'
import { readGiven } from './read-given.ts'
import { readSections, textOf, type Section } from './read-sections.ts'
import type { WordDocument } from './read-word.ts'
import { isOfTemplate } from './template-sentences.ts'
import { altOf } from './write-body.ts'
import { importWords, kindWords } from './words.ts'

/**
 * Turns a Word file that was read into the file of an entry: the template filled in, in either language, or any other
 * document as well as it goes. What fits no question stands in the text of the page under its own heading.
 */
export function importDocument(document: WordDocument, context: ImportContext): Imported {
  const { locale } = context
  const words = importWords[locale]
  const html = visible(document.html)
  const chosen = chooseFor(html, context)
  const forms = Object.values(chosen.in)
  const match = questionMatcher(forms)
  const labels = new Set(
    forms.flatMap(({ questions, body }) =>
      [...questions, ...(body ? [body] : [])].map(({ label }) => plainLabel(label)),
    ),
  )
  const isOwn = isOfTemplate(chosen.in)
  const isLabel = (line: string) => labels.has(plainLabel(line))
  const asked = new Set(readSections(html, isLabel).map(({ heading = '' }) => match(heading)))
  // Where a heading asks the question, a sentence that begins like it is only a sentence.
  const opensLine = (start: string) => isLabel(start) && !asked.has(match(start))
  const sections = readSections(html, isLabel, opensLine).map((section) => ({
    ...section,
    nodes: section.nodes.filter((node) => !isOwn(textOf(node))),
  }))
  const sorted = sortSections(sections, chosen, match)
  const filled = fillEntry(sorted.given, { versions: chosen, ...context })
  const title = clean(String(filled.data.title ?? sorted.title ?? ''))
  const remarks: Remark[] = []
  if (chosen.found === 0 && !context.form) {
    const name = kindWords[locale][chosen.in[locale].kind]
    remarks.push({ weight: 'note', text: words.readAs(name, formNames.join(', ')) })
  }
  for (const lost of document.leftOut) remarks.push({ weight: 'note', text: words.leftOut[lost] })
  document.pictures.forEach((picture, index) => {
    if (!picture) remarks.push({ weight: 'unclear', text: words.pictureLost(index + 1) })
  })
  for (const { heading } of sorted.body)
    if (heading !== undefined && chosen.found > 0)
      remarks.push({ weight: 'note', text: words.ownHeading(clean(heading)) })
  const placed = placeEntry(
    { ...filled, title, body: sorted.body, alts: altsOf(html) },
    chosen,
    document.pictures,
    context,
  )
  return { ...placed, remarks: [...placed.remarks, ...remarks], language: chosen.locale }
}

/** The form that fits; first with every line that is a question of some form as a heading, so that none is overlooked. */
function chooseFor(html: string, { known, form }: ImportContext): ChosenForm {
  const sections = readSections(html)
  const lines = sections.flatMap(({ heading, nodes }) => [
    ...(heading === undefined ? [] : [heading]),
    ...nodes
      .filter(({ tagName }) => tagName === 'p')
      .map((node) => textOf(node).split(':', 1)[0] ?? '')
      .filter((line) => line.length < 120),
  ])
  const text = sections.flatMap(({ heading = '', nodes }) => [heading, ...nodes.map(textOf)]).join('\n')
  return chooseForm(lines, text.slice(0, 100_000), known, form)
}

interface SortedSections {
  given: Map<string, Given>
  title?: string
  /** What fits no question, in the order of the document. */
  body: Section[]
}

/** Sorts what stands in a document into answers, the title, and the text of the page. */
function sortSections(
  sections: readonly Section[],
  chosen: ChosenForm,
  match: (heading: string) => string | undefined,
): SortedSections {
  const form = chosen.in[chosen.locale]
  const titles = new Set(Object.values(chosen.in).map(({ title }) => plainLabel(title)))
  const sorted: SortedSections = { given: new Map(), body: [] }
  for (const section of sections) {
    const { heading, nodes } = section
    const field = heading === undefined ? undefined : match(heading)
    const question = form.questions.find((each) => fieldOf(each) === field)
    if (heading === undefined || field === bodyField || titles.has(plainLabel(heading))) {
      if (hasWords(nodes)) sorted.body.push({ level: section.level, nodes })
    } else if (question && !sorted.given.has(fieldOf(question))) {
      const { given, rest } = readGiven(question, nodes)
      sorted.given.set(fieldOf(question), given)
      if (rest.length > 0) sorted.body.push({ heading: question.label, level: section.level, nodes: rest })
    } else if (sorted.title === undefined && section.level === 1 && chosen.found === 0) {
      sorted.title = heading
      if (hasWords(nodes)) sorted.body.push({ level: 1, nodes })
    } else sorted.body.push(section)
  }
  return sorted
}

const hasWords = (nodes: readonly Element[]) =>
  nodes.some((node) => textOf(node).trim() !== '' || JSON.stringify(node).includes('"img"'))

/** The words for pictures, in the order of the document. */
function altsOf(html: string): string[] {
  const alts: string[] = []
  for (const { nodes } of readSections(html))
    for (const image of images(nodes))
      alts[Number(String(image.properties.src ?? '').replace('picture:', ''))] = altOf(
        String(image.properties.alt ?? ''),
      )
  return alts
}

const images = (nodes: readonly Element[]): Element[] =>
  nodes.flatMap((node) => [
    ...(node.tagName === 'img' ? [node] : []),
    ...images(node.children.filter((child) => child.type === 'element')),
  ])
