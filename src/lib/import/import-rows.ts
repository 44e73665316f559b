import { dsvFormat } from 'd3-dsv'
import { chooseForm, questionMatcher, type ChosenForm } from './choose-form.ts'
import type { Remark } from './filled-entry.ts'
import { importAnswers, paragraphsOf } from './import-answers.ts'
import { ImportError } from './import-error.ts'
import type { Imported, ImportContext, ImportedFile } from './imported.ts'
import { plainLabel } from './match-label.ts'
import { clean, type Given } from './read-answer.ts'
import { readDay } from './read-day.ts'
import type { Section } from './read-sections.ts'
import { importWords } from './words.ts'

const most = { characters: 5_000_000, rows: 500 }

/** Columns that programs for forms add by themselves, and those that hold who a person is. */
const person =
  /^(?:e ?mail|email address|direccion de correo|correo|usuario|username|user name|name|first name|last name|full name|your name|nombre|nombre completo|nombre y apellidos?|apellidos?|tu nombre|phone|telefono|student id|ip address|respondent)(?:$| )/
const clock = /^(?:timestamp|marca temporal|completion time|hora de finalizacion|submitted at|submit date)$/
const noise =
  /^(?:id|start time|hora de inicio|total points|quiz feedback|puntuacion|score|total de puntos|last modified time|hora de la ultima modificacion)$/

/** What a column of the table is: an answer, the day of the answers, about a person, or something else. */
type Column =
  { is: 'answer'; field: string } | { is: 'clock' } | { is: 'person' } | { is: 'noise' } | { is: 'other' }

/**
 * Turns a table of form answers, one entry a row, into files. Columns are known by their questions, in any language,
 * also with a slip; what fits none stands in the text of the page. Columns that say who somebody is are left out.
 * Throws an ImportError when no column is known.
 */
export function importRows(csv: string, context: ImportContext): Imported {
  const [first, ...answers] = readRows(csv)
  const heads = first?.cells ?? []
  if (answers.length > most.rows) throw new ImportError('too-many-rows')
  const chosen = chooseForm(heads, heads.join('\n'), context.known, context.form)
  if (chosen.found === 0) throw new ImportError('no-columns')
  const columns = columnsOf(heads, chosen)
  const words = importWords[context.locale]
  const all: Imported = { files: [], pictures: [], remarks: [], language: chosen.locale }
  const made = new Map<string, ImportedFile>()
  const seen = new Map<string, number>()
  const textOf = (path: string) => made.get(path)?.text ?? context.textOf?.(path)
  for (const { cells, number } of answers) {
    const tell = (remarks: readonly Remark[]) =>
      void all.remarks.push(
        ...remarks.map((remark) => ({ ...remark, text: `${words.row(number)}: ${remark.text}` })),
      )
    const said = JSON.stringify(cells.filter((_cell, at) => /answer|other/.test(columns[at]?.is ?? '')))
    const before = seen.get(said)
    if (before !== undefined) {
      tell([{ weight: 'unclear', text: words.sameRow(before) }])
      continue
    }
    seen.set(said, number)
    const known = { ...context.known, taken: [...new Set([...context.known.taken, ...made.keys()])] }
    const { files, remarks } = importRow(cells, { heads, columns }, chosen, { ...context, known, textOf })
    for (const file of files) made.set(file.path, file)
    tell(remarks)
  }
  all.files.push(...made.values())
  const personal = heads.filter((_head, at) => columns[at]?.is === 'person')
  if (personal.length > 0)
    all.remarks.push({ weight: 'note', text: words.columnOfPerson(personal.join(', ')) })
  return all
}

/** Rows with at least one word and their numbers in the table, whatever stands between their cells. */
function readRows(csv: string): { cells: string[]; number: number }[] {
  if (csv.length > most.characters) throw new ImportError('too-many-rows')
  const text = csv.replace(/^\ufeff/, '')
  if (text.trim() === '') throw new ImportError('empty')
  const [line = ''] = text.split(/\r?\n/, 1)
  const [mark = ','] = [',', ';', '\t'].sort(
    (one, other) => line.split(other).length - line.split(one).length,
  )
  return dsvFormat(mark)
    .parseRows(text)
    .map((row, at) => ({ cells: row.map(clean), number: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

function columnsOf(heads: readonly string[], chosen: ChosenForm): Column[] {
  const match = questionMatcher(Object.values(chosen.in))
  const used = new Set<string>()
  return heads.map((head): Column => {
    const plain = plainLabel(head)
    if (clock.test(plain)) return { is: 'clock' }
    if (noise.test(plain)) return { is: 'noise' }
    const field = match(head)
    if (field !== undefined && !used.has(field)) {
      used.add(field)
      return { is: 'answer', field }
    }
    return { is: person.test(plain) ? 'person' : 'other' }
  })
}

function importRow(
  cells: readonly string[],
  { heads, columns }: { heads: readonly string[]; columns: readonly Column[] },
  chosen: ChosenForm,
  context: ImportContext,
): Imported {
  const given = new Map<string, Given>()
  const body: Section[] = []
  const remarks: Remark[] = []
  let today = context.today
  columns.forEach((column, at) => {
    const cell = cells[at] ?? ''
    if (cell === '') return
    if (column.is === 'clock') today = readDay(cell)?.day ?? today
    else if (column.is === 'answer') given.set(column.field, { lines: [cell] })
    else if (column.is === 'other') {
      const heading = heads[at] ?? ''
      body.push({ heading, level: 2, nodes: paragraphsOf(cell) })
      remarks.push({ weight: 'note', text: importWords[context.locale].ownHeading(heading) })
    }
  })
  const placed = importAnswers(given, chosen, { ...context, today }, body)
  return { ...placed, remarks: [...placed.remarks, ...remarks] }
}
