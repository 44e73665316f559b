import {
  BorderStyle,
  CheckBox,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Form, Question } from '../forms/form.ts'
import type { Locale } from '../i18n/locale.ts'
import { helpLine, templateWords, widestTable } from './template-sentences.ts'

/** Answers to write into a template: by the name of a question, its lines or its rows. */
export type TemplateAnswers = Readonly<
  Record<string, string | readonly string[] | readonly (readonly string[])[]>
>

const styles = { help: 'ZonebookHelp', answer: 'ZonebookAnswer' } as const

/**
 * A Word file in which a form can be filled in: a heading for each question with its help below, boxes to tick, tables
 * with header rows, the language set. The same form gives the same bytes. `answers` are filled in already.
 */
export async function wordTemplate(
  form: Form,
  locale: Locale,
  answers: TemplateAnswers = {},
): Promise<Uint8Array> {
  const words = templateWords[locale]
  const document = new Document({
    title: form.title,
    subject: words.fileName,
    creator: 'Zonebook',
    lastModifiedBy: 'Zonebook',
    description: form.about,
    styles: stylesOf(locale),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(form.title)] }),
          ...[form.about, ...words.how].map(help),
          ...form.questions.flatMap((question) =>
            blocksOf(question, locale, answers[question.path.join('.')]),
          ),
          ...(form.body
            ? [heading(form.body.label), help(form.body.help), ...boxes(linesIn(answers.body), 3, 'Normal')]
            : []),
        ],
      },
    ],
  })
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)))
}

const heading = (label: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(label)] })
const help = (text: string) =>
  new Paragraph({ style: styles.help, keepNext: true, children: [new TextRun(text)] })

function blocksOf(
  question: Question,
  locale: Locale,
  answer: TemplateAnswers[string] | undefined,
): (Paragraph | Table)[] {
  const line = helpLine(question, locale)
  const { example } = question
  return [
    heading(question.label),
    ...(line === '' ? [] : [help(line)]),
    ...(example ? [help(templateWords[locale].example(example))] : []),
    ...answerSpace(question, locale, answer),
  ]
}

function answerSpace(
  question: Question,
  locale: Locale,
  answer: TemplateAnswers[string] | undefined,
): (Paragraph | Table)[] {
  const yesNo = { en: ['Yes', 'No'], es: ['Sí', 'No'] }[locale]
  const options = question.asks === 'yes-no' ? yesNo : question.options?.map(({ label }) => label)
  if (question.columns) {
    const rows = Array.isArray(answer) ? (answer as readonly (readonly string[])[]) : []
    // Word needs a line behind a table, and a table may not stand right before another.
    return [tableOf(question.columns, rows, locale), new Paragraph({})]
  }
  const lines = linesIn(answer)
  if (options) return options.map((label) => tick(label, lines.includes(label)))
  return boxes(
    lines,
    question.asks === 'text' ? 3 : question.asks === 'lines' || question.asks === 'links' ? 2 : 1,
    styles.answer,
  )
}

const linesIn = (answer: TemplateAnswers[string] | undefined): string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? answer.split('\n') : answer.map(String)

const boxes = (lines: readonly string[], least: number, style: string) =>
  Array.from(
    { length: Math.max(least, lines.length) },
    (_none, index) => new Paragraph({ style, children: [new TextRun(lines[index] ?? '')] }),
  )

const tick = (label: string, checked: boolean) =>
  new Paragraph({
    children: [
      new CheckBox({
        checked,
        checkedState: { value: '2612', font: 'MS Gothic' },
        uncheckedState: { value: '2610', font: 'MS Gothic' },
      }),
      new TextRun(` ${label}`),
    ],
  })

function tableOf(
  columns: readonly Question[],
  answers: readonly (readonly string[])[],
  locale: Locale,
): Table {
  const words = templateWords[locale]
  const turned = columns.length > widestTable
  const empty = Math.max(0, (turned ? 3 : 4) - answers.length)
  const filled = [...answers, ...Array.from({ length: empty }, (): string[] => [])]
  const row = (cells: TableCell[], tableHeader = false) =>
    new TableRow({ ...(tableHeader && { tableHeader }), cantSplit: true, children: cells })
  const rows = turned
    ? [
        row([head(words.question), ...filled.map((_row, index) => head(words.row(index + 1)))], true),
        ...columns.map((column, at) => row([headOf(column), ...filled.map((cells) => cellOf(cells[at]))])),
      ]
    : [
        row(columns.map(headOf), true),
        ...filled.map((cells) => row(columns.map((_column, at) => cellOf(cells[at])))),
      ]
  const margins = { top: 60, bottom: 60, left: 90, right: 90 }
  const share = turned
    ? [40, ...filled.map(() => 60 / filled.length)]
    : columns.map(() => 100 / columns.length)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: share.map((part) => part * 90),
    margins,
    rows,
  })
}

const head = (text: string, more = '') =>
  new TableCell({
    children: [
      new Paragraph({ children: [new TextRun({ text, bold: true }), ...(more ? [new TextRun(more)] : [])] }),
    ],
  })

/** The head of a column: its label, and in brackets the words it takes. */
const headOf = ({ label, options }: Question) =>
  head(label, options && ` (${options.map((option) => option.label.split(':', 1)[0]).join(' / ')})`)

const cellOf = (text = '') => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] })

function stylesOf(locale: Locale): ConstructorParameters<typeof Document>[0]['styles'] {
  const border = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '595959' }
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: locale === 'es' ? 'es-US' : 'en-US' } },
      },
      heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
      heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 60 } } },
    },
    paragraphStyles: [
      {
        id: styles.help,
        name: 'Zonebook Help',
        basedOn: 'Normal',
        next: styles.answer,
        run: { color: '4a4a4a', size: 20 },
        paragraph: { spacing: { after: 80 } },
      },
      {
        id: styles.answer,
        name: 'Zonebook Answer',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          border: { top: border, bottom: border, left: border, right: border },
          spacing: { line: 320 },
        },
      },
    ],
  }
}

/** The file without the moment at which it was made, so that it is the same each time. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const core = parts['docProps/core.xml']
  if (core) {
    const still = strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      '$12026-01-01T00:00:00Z',
    )
    parts['docProps/core.xml'] = strToU8(still)
  }
  return zipSync(parts, { mtime: '2026-01-01T00:00:00' })
}
