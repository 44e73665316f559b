import { collections, type Collection, type CollectionName } from './collections.ts'
import type { CmsCollection, CmsField } from './cms-field.ts'
import type { EditorRecipe, SveltiaConfig } from './sveltia-config.ts'

/** What the address of the editor asks for, such as `?form=close-cycle#/collections/cycles/entries/a/cycle-02`. */
export interface EditorAddress {
  collection?: CollectionName
  /** Half of a cycle to ask for. */
  form?: string
  /** Id of the prototype, community or competition whose folder the file stands in. */
  owner?: string
  /** Two digits: the cycle to be written. */
  number?: string
  /** Answers that the address gives. */
  given: Readonly<Record<string, string>>
  /** True when a new file is asked for. */
  isNew: boolean
}

/** Reads the query and the part after `#` of the editor's address. */
export function readEditorAddress(search: string, hash: string): EditorAddress {
  const form = new URLSearchParams(search).get('form') ?? undefined
  const [way = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const [, name = '', step, ...rest] = way.split('/').filter(Boolean)
  const collection = Object.hasOwn(collections, name) ? (name as CollectionName) : undefined
  const { belongsTo, number, ...given } = Object.fromEntries(new URLSearchParams(query))
  const isOwned = collection && (collections[collection] as Collection).owned
  return {
    collection,
    form,
    owner: isOwned ? (belongsTo ?? (step === 'entries' ? rest[0] : undefined)) : undefined,
    number,
    given,
    isNew: step === 'new',
  }
}

/**
 * The settings for one visit: the half of a cycle that is asked for, the parts and the measures of its owner. A new
 * file in the folder of another entry can only be started when the address says whose it is.
 */
export function settleConfig(recipe: EditorRecipe, address: EditorAddress): SveltiaConfig {
  return {
    ...recipe.config,
    collections: recipe.config.collections.map((collection) =>
      settle(recipe, collection, address.collection === collection.name ? address : undefined),
    ),
  }
}

function settle(
  recipe: EditorRecipe,
  collection: CmsCollection,
  address: EditorAddress | undefined,
): CmsCollection {
  const { owner, form, number } = address ?? {}
  const hidden = collection.fields.filter(({ widget }) => widget === 'hidden')
  const asked = collection.fields.filter(({ widget }) => widget !== 'hidden')
  const isCycle = collection.name === 'cycles'
  const half = form === 'plan-cycle' || form === 'close-cycle' ? recipe.cycleFields[form] : asked
  const parts = collection.name === 'entries' && owner ? recipe.entryFields[owner] : undefined
  const fields = isCycle
    ? half.map((field) => withMeasures(field, recipe.measures[owner ?? ''], form === 'close-cycle'))
    : (parts ?? asked)
  const defaults: Record<string, string | undefined> = { belongsTo: owner, number }
  const filled = hidden.map((field) => ({ ...field, default: defaults[field.name] }))
  const knowsOwner =
    owner !== undefined && (!isCycle || number !== undefined) && !(collection.name === 'entries' && !parts)
  // Lists name an entry by a field that the form must have, asked for or not.
  const names = [...filled, ...fields].map(({ name }) => name)
  const named = names.includes(collection.identifier_field)
    ? []
    : [{ name: collection.identifier_field, widget: 'hidden' as const }]
  return { ...collection, create: collection.create || knowsOwner, fields: [...filled, ...named, ...fields] }
}

/** In the table of numbers, what was counted is chosen from the measures of the prototype; `begun` puts in the main one. */
function withMeasures(
  field: CmsField,
  measures: readonly { value: string; label: string }[] = [],
  begun: boolean,
): CmsField {
  const [main] = measures
  if (field.name !== 'results' || !main) return field
  return {
    ...field,
    ...(begun && { default: [{ measure: main.value }] }),
    fields: field.fields?.map((column) =>
      column.name === 'measure'
        ? { ...column, widget: 'select', options: measures, maxlength: undefined }
        : column,
    ),
  }
}
