/** One field of an editor for content in a repository, in the words that Sveltia CMS and Decap CMS share. */
export interface CmsField {
  name: string
  widget:
    | 'string'
    | 'text'
    | 'number'
    | 'datetime'
    | 'select'
    | 'boolean'
    | 'list'
    | 'object'
    | 'hidden'
    | 'richtext'
  label?: string
  hint?: string
  required?: boolean
  default?: unknown
  options?: readonly { label: string; value: string | number }[]
  multiple?: boolean
  fields?: readonly CmsField[]
  label_singular?: string
  summary?: string
  collapsed?: boolean
  maxlength?: number
  min?: number
  max?: number
  value_type?: 'int' | 'float'
  type?: 'date'
  format?: string
  modes?: readonly string[]
  buttons?: readonly string[]
  editor_components?: readonly string[]
  linked_images?: boolean
  use_markdown_shortcuts?: boolean
}

/** A folder of write-ups. */
export interface CmsCollection {
  name: string
  label: string
  label_singular: string
  description?: string
  folder: string
  path?: string
  format: string
  create: boolean
  delete: boolean
  duplicate?: boolean
  publish: boolean
  identifier_field: string
  summary: string
  /** Leaves out files that hold the words of another entry in a second language. */
  filter: { field: 'translates'; value: readonly [null] }
  slug: { template: string; editable: false } | string
  media_folder: string
  public_folder: string
  editor: { preview: false }
  fields: readonly CmsField[]
}
