// The settings that Decap CMS 3 documents (decapcms.org/docs/configuration-options and /docs/widgets), as far as
// ours need them. Unknown words are refused, because Decap would ignore them without a word.

const text = { type: 'string' }
const flag = { type: 'boolean' }
const number = { type: 'number' }
const list = { type: 'array' }
const common = {
  name: text,
  label: text,
  hint: text,
  required: flag,
  default: {},
  pattern: list,
  i18n: {},
  comment: text,
}

const widget = (names: string[], properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: ['name', 'widget', ...required],
  properties: { ...common, widget: { enum: names }, ...properties },
})
const fields = { type: 'array', items: { $ref: '#/definitions/field' } }

/** A JSON Schema (draft 7) of a configuration. */
export const decapSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['backend', 'collections', 'media_folder'],
  properties: {
    load_config_file: { const: false },
    backend: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'repo'],
      properties: {
        ...{
          name: { const: 'github' },
          repo: text,
          branch: text,
          base_url: text,
          api_root: text,
          auth_endpoint: text,
        },
        ...{ open_authoring: flag, auth_scope: { enum: ['repo', 'public_repo'] }, cms_label_prefix: text },
        ...{ preview_context: text, squash_merges: flag, site_domain: text, use_graphql: flag },
        commit_messages: { type: 'object' },
      },
    },
    publish_mode: { enum: ['simple', 'editorial_workflow', ''] },
    ...{
      media_folder: text,
      public_folder: text,
      site_url: text,
      display_url: text,
      logo_url: text,
      locale: text,
    },
    show_preview_links: flag,
    slug: {
      type: 'object',
      additionalProperties: false,
      properties: {
        encoding: { enum: ['unicode', 'ascii'] },
        clean_accents: flag,
        sanitize_replacement: text,
      },
    },
    collections: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'label', 'folder', 'fields'],
        properties: {
          ...{ name: text, label: text, label_singular: text, description: text, folder: text, path: text },
          ...{ extension: text, format: { enum: ['yaml-frontmatter'] }, slug: text, summary: text },
          ...{ identifier_field: text, media_folder: text, public_folder: text, preview_path: text },
          ...{ create: flag, delete: flag, publish: flag, hide: flag, sortable_fields: list },
          editor: { type: 'object', properties: { preview: flag }, additionalProperties: false },
          fields,
        },
      },
    },
  },
  definitions: {
    field: {
      oneOf: [
        widget(['string', 'text', 'hidden'], {}),
        widget(['boolean'], {}),
        widget(['number'], {
          value_type: { enum: ['int', 'float', ''] },
          min: number,
          max: number,
          step: number,
        }),
        widget(['datetime'], { format: text, date_format: {}, time_format: {}, picker_utc: flag }),
        widget(['select'], { options: list, multiple: flag, min: number, max: number }, ['options']),
        widget(['object'], { fields, collapsed: flag, summary: text }, ['fields']),
        widget(['list'], {
          fields,
          collapsed: flag,
          summary: text,
          label_singular: text,
          add_to_top: flag,
          min: number,
          max: number,
        }),
        widget(['markdown'], { modes: list, buttons: list, editor_components: list, minimal: flag }),
      ],
    },
  },
} as const
