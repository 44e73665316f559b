import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { zone as zoneSchema } from '../../src/lib/content/schemas/zone.ts'
import type { CmsField } from '../../src/lib/forms/cms-field.ts'
import { collections } from '../../src/lib/forms/collections.ts'
import { decapConfig } from '../../src/lib/forms/decap-config.ts'
import type { FormChoices } from '../../src/lib/forms/form-choices.ts'
import { readEditorAddress, settleConfig } from '../../src/lib/forms/settle-config.ts'
import { editFormAddress, newFormAddress } from '../../src/lib/forms/form-address.ts'
import { fillFields } from '../../src/lib/forms/fill-fields.ts'
import { repositoryName, sveltiaConfig } from '../../src/lib/forms/sveltia-config.ts'
import { decapSchema } from './decap-schema.ts'

const choices: FormChoices = {
  entries: {
    school: [{ value: 'north', label: 'North School' }],
    problem: [{ value: 'few-drafts', label: 'Few drafts' }],
    cycle: [{ value: 'talk/cycle-01', label: 'Talk: cycle 1' }],
    prototype: [{ value: 'talk', label: 'Talk' }],
  },
  measures: { talk: [{ value: 'drafts', label: 'Drafts in hand' }] },
  competitions: [{ id: 'sprint', title: 'Sprint', parts: [{ id: 'vision', name: 'Vision', ask: 'What?' }] }],
}
const zone = zoneSchema.parse({
  name: 'Zone',
  plainWords: 'A zone.',
  repository: 'https://github.com/district/zonebook',
  submit: { signIn: 'https://sign-in.example.org' },
})
const recipe = sveltiaConfig(zone, 'en', choices, '/submit/')!
const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object
// The one with texts for editors, `markdownDescription`, is no word of the standard.
const validate = new Ajv({ unknownFormats: 'ignore' }).compile(schema)
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
const problemsOf = (config: unknown) => (validate(plain(config)) ? [] : validate.errors)
const settled = (address: string) => {
  const { search, hash } = new URL(address, 'https://zone.example.org')
  return settleConfig(recipe, readEditorAddress(search, hash))
}
const collectionIn = (address: string, name: string) =>
  settled(address).collections.find((collection) => collection.name === name)!
const allFields = (fields: readonly CmsField[]): CmsField[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields ?? [])])

const addresses = [
  '/submit/write/',
  newFormAddress('prototype', { problem: 'few-drafts' }),
  newFormAddress('plan-cycle', { belongsTo: 'talk', number: '02' }),
  editFormAddress('cycle', 'talk/cycle-01', 'close-cycle')!,
  newFormAddress('note', { belongsTo: 'writers' }),
  newFormAddress('entry', { belongsTo: 'sprint' }),
]

test.each(addresses)('the settings for %s hold against the schema that the editor ships', (address) => {
  expect(problemsOf(settled(address))).toEqual([])
})

test('the schema would see a misspelt setting', () => {
  expect(
    problemsOf({ ...recipe.config, backend: { ...recipe.config.backend, opn_authoring: true } }),
  ).not.toEqual([])
})

test('every field has a kind that the editor knows, a label unless it is hidden, and a list names an existing column', () => {
  const known = 'string text number datetime select boolean list object hidden richtext'.split(' ')
  for (const address of addresses)
    for (const { fields, identifier_field } of settled(address).collections) {
      expect(fields.map(({ name }) => name)).toContain(identifier_field)
      for (const field of allFields(fields)) {
        expect(known).toContain(field.widget)
        if (field.widget !== 'hidden') expect(field.label).toBeTruthy()
      }
    }
})

test('every kind that people write has a folder, below content/ and where its files belong', () => {
  expect(recipe.config.collections.map(({ name, folder, path }) => [name, folder, path])).toEqual([
    ['prototypes', 'content/prototypes', '{{slug}}/index'],
    ['cycles', 'content/prototypes', '{{belongsTo}}/cycle-{{number}}'],
    ['lessons', 'content/lessons', undefined],
    ['problems', 'content/problems', undefined],
    ['case-studies', 'content/case-studies', undefined],
    ['communities', 'content/communities', '{{slug}}/index'],
    ['notes', 'content/communities', '{{belongsTo}}/notes/{{slug}}'],
    ['entries', 'content/competitions', '{{belongsTo}}/entries/{{slug}}'],
  ])
  expect(Object.keys(collections)).toEqual(recipe.config.collections.map(({ name }) => name))
})

test('nobody is asked for an id: no field asks for one, and names of files come from titles and links', () => {
  for (const { fields, slug } of recipe.config.collections) {
    expect(allFields(fields).filter(({ name, widget }) => name === 'id' && widget !== 'hidden')).toEqual([])
    expect(slug).toMatchObject({ editable: false })
  }
})

test('a cycle, a note and an entry can be started only from a link that says whose they are', () => {
  const canStart = (address: string, name: string) => collectionIn(address, name).create
  expect(['cycles', 'notes', 'entries'].map((name) => canStart('/submit/write/', name))).toEqual([
    false,
    false,
    false,
  ])
  expect(canStart(newFormAddress('plan-cycle', { belongsTo: 'talk', number: '02' }), 'cycles')).toBe(true)
  expect(canStart(newFormAddress('plan-cycle', { belongsTo: 'talk' }), 'cycles')).toBe(false)
  expect(canStart(newFormAddress('note', { belongsTo: 'writers' }), 'notes')).toBe(true)
  expect(canStart(newFormAddress('entry', { belongsTo: 'over' }), 'entries')).toBe(false)
  expect(canStart('/submit/write/', 'prototypes')).toBe(true)
})

test('a link for one half of a cycle shows that half, with the measures of its prototype', () => {
  const names = (address: string) => collectionIn(address, 'cycles').fields.map(({ name }) => name)
  const plan = newFormAddress('plan-cycle', { belongsTo: 'talk', number: '02' })
  const close = editFormAddress('cycle', 'talk/cycle-01', 'close-cycle')!
  expect(names(plan)).toContain('prediction')
  expect(names(plan)).not.toContain('results')
  expect(names(close)).toContain('results')
  expect(names(close)).not.toContain('prediction')
  const results = collectionIn(close, 'cycles').fields.find(({ name }) => name === 'results')
  expect(results?.fields?.[0]).toMatchObject({ widget: 'select', options: [{ value: 'drafts' }] })
  expect(results?.default).toEqual([{ measure: 'drafts' }])
  const whole = collectionIn(editFormAddress('cycle', 'talk/cycle-01')!, 'cycles').fields
  expect(whole.find(({ name }) => name === 'results')).not.toHaveProperty('default')
  const hidden = collectionIn(plan, 'cycles').fields.filter(({ widget }) => widget === 'hidden')
  expect(hidden.map((field) => field.default)).toEqual([undefined, 'talk', '02'])
})

test('an entry asks for the parts of its own competition', () => {
  const fields = collectionIn(newFormAddress('entry', { belongsTo: 'sprint' }), 'entries').fields
  expect(fields.find(({ name }) => name === 'parts')?.fields).toMatchObject([
    { name: 'vision', label: 'Vision' },
  ])
})

test('free text has no shortcuts, because they eat the first word of "I noticed"', () => {
  for (const { fields } of recipe.config.collections)
    expect(fields.at(-1)).toMatchObject({ name: 'body', widget: 'richtext', use_markdown_shortcuts: false })
})

test('guests send from a copy, with no more rights than a public repository needs', () => {
  expect(recipe.config.backend).toMatchObject({
    repo: 'district/zonebook',
    base_url: 'https://sign-in.example.org',
    open_authoring: true,
    auth_scope: 'public_repo',
    auth_methods: ['oauth'],
  })
  expect(recipe.config.backend).not.toHaveProperty('api_root')
  expect(recipe.config.publish_mode).toBe('editorial_workflow')
})

test('without signing in or a repository there are no settings', () => {
  expect(sveltiaConfig({ ...zone, submit: undefined }, 'en', choices, '/')).toBeUndefined()
  expect(sveltiaConfig({ ...zone, repository: 'https://example.org' }, 'en', choices, '/')).toBeUndefined()
  expect(repositoryName('https://github.com/a/b.git')).toBe('a/b')
})

test('addresses are read back as they were made', () => {
  const read = (address: string) => {
    const { search, hash } = new URL(address, 'https://zone.example.org')
    return readEditorAddress(search, hash)
  }
  expect(read(newFormAddress('plan-cycle', { belongsTo: 'talk', number: '02' }))).toMatchObject({
    collection: 'cycles',
    form: 'plan-cycle',
    owner: 'talk',
    number: '02',
    isNew: true,
  })
  expect(read(newFormAddress('prototype', { problem: 'a', lessonsChecked: ['b', 'c'] })).given.problem).toBe(
    'a',
  )
  expect(read(editFormAddress('note', 'writers/2026-11-04-a')!)).toMatchObject({
    collection: 'notes',
    owner: 'writers',
    isNew: false,
  })
  expect(editFormAddress('goal', 'a')).toBeUndefined()
})

test('the way out stays open: the settings for Decap CMS use only words that it knows', () => {
  const check = new Ajv().compile(decapSchema)
  const config = plain(decapConfig(recipe))
  expect(check(config) ? [] : check.errors).toEqual([])
  expect(check({ ...(config as object), collections: [{ name: 'a', foldr: 'b' }] })).toBe(false)
})

test('a write-up that was checked first fills the form, and what a field cannot hold is left out', () => {
  const said = {
    title: 'Talk',
    problem: 'few-drafts',
    schools: ['north', 'gone'],
    grades: [6, 'K'],
    consent: 'maybe',
    measures: [{ name: 'Drafts', kind: 'count', baseline: { value: 4, date: 'soon' }, other: 1 }],
    body: 'Text.',
    draft: true,
  }
  const settings = settled(newFormAddress('prototype'))
  const prototypes = settings.collections.find(({ name }) => name === 'prototypes')!
  const fields = fillFields(prototypes.fields, said)
  const started = Object.fromEntries(fields.map((field) => [field.name, field.default]))
  expect(started).toMatchObject({
    title: 'Talk',
    problem: 'few-drafts',
    schools: ['north'],
    grades: ['6', 'K'],
    consent: undefined,
    measures: [{ name: 'Drafts', kind: 'count', baseline: { value: 4 } }],
    body: 'Text.',
  })
  expect(problemsOf({ ...settings, collections: [{ ...prototypes, fields }] })).toEqual([])
})
