import { expect, test } from 'vitest'
import { commonFields, fieldTables } from '../../src/lib/views/field-tables.ts'

const tables = fieldTables()
const rowOf = (kind: string, name: string) =>
  tables.find((table) => table.kind === kind)?.rows.find((row) => row.name === name)

test('every field of every kind is described in a sentence', () => {
  const rows = [...commonFields(), ...tables.flatMap((table) => table.rows)]
  expect(rows.filter(({ about }) => !about).map(({ name }) => name)).toEqual([])
})

test('a field says whether it is needed and which words it may hold', () => {
  expect(rowOf('prototype', 'change')).toMatchObject({ needed: true, choices: [] })
  expect(rowOf('lesson', 'outcome')).toMatchObject({ needed: false })
  expect(rowOf('lesson', 'outcome')?.choices).toContain('did not work')
})

test('a field says which kinds of page it names', () => {
  expect(rowOf('lesson', 'problems')?.leadsTo).toEqual(['problem'])
  expect(rowOf('lesson', 'evidence')?.leadsTo).toContain('cycle')
  expect(rowOf('lesson', 'claim')?.leadsTo).toEqual([])
})

test('fields inside others follow them, and those of every page are not repeated', () => {
  expect(rowOf('prototype', 'measures: id')).toMatchObject({ needed: true })
  expect(rowOf('prototype', 'title')).toBeUndefined()
  expect(rowOf('prototype', 'ignore: rule')).toBeUndefined()
  expect(commonFields().map(({ name }) => name)).toContain('title')
})
