import type { CmsCollection, CmsField } from './cms-field.ts'
import type { EditorRecipe } from './sveltia-config.ts'

/** Settings of Decap CMS; plain data for its `config.yml` or `CMS.init`. */
export interface DecapConfig {
  load_config_file: false
  backend: Record<string, unknown>
  publish_mode: 'editorial_workflow'
  site_url: string
  media_folder: string
  public_folder: string
  locale: string
  slug: Record<string, unknown>
  collections: Record<string, unknown>[]
}

/**
 * The same forms for Decap CMS, for a district that would rather use that. It keeps the branches and labels that
 * Sveltia CMS makes, has no link that fills a form in, and writes cycles only under their prototype's own name.
 */
export function decapConfig({ config, locale }: EditorRecipe): DecapConfig {
  const {
    name,
    repo,
    branch,
    base_url,
    api_root,
    open_authoring,
    auth_scope,
    squash_merges,
    preview_context,
  } = config.backend
  return {
    load_config_file: false,
    backend: {
      ...{ name, repo, branch, base_url, open_authoring, auth_scope, squash_merges, preview_context },
      ...(api_root !== undefined && { api_root }),
      cms_label_prefix: 'sveltia-cms/',
    },
    publish_mode: 'editorial_workflow',
    site_url: config.site_url,
    media_folder: config.media_folder,
    public_folder: config.public_folder,
    locale,
    slug: { encoding: config.slug.encoding, clean_accents: config.slug.clean_accents },
    collections: config.collections.map(collectionOf),
  }
}

function collectionOf(collection: CmsCollection): Record<string, unknown> {
  const { name, label, label_singular, folder, path, slug, identifier_field, summary } = collection
  return {
    ...{
      name,
      label,
      label_singular,
      folder,
      extension: 'mdx',
      format: 'yaml-frontmatter',
      identifier_field,
      summary,
    },
    ...{ media_folder: '', public_folder: '', create: collection.create, delete: false, publish: false },
    ...(path && { path }),
    slug: typeof slug === 'string' ? slug : slug.template,
    editor: { preview: false },
    fields: collection.fields.map(fieldOf),
  }
}

/** Words that Decap does not know are left out; a range needs both ends there. */
function fieldOf(field: CmsField): Record<string, unknown> {
  const { name, label, hint, required, widget, options, multiple, label_singular, summary, value_type } =
    field
  const base = {
    name,
    ...(label !== undefined && { label }),
    ...(hint !== undefined && { hint }),
    ...(required !== undefined && { required }),
    ...(field.default !== undefined && { default: field.default }),
  }
  switch (widget) {
    case 'richtext':
      return {
        ...base,
        widget: 'markdown',
        modes: ['rich_text'],
        editor_components: ['figure'],
        buttons: field.buttons,
      }
    case 'datetime':
      return {
        ...base,
        widget,
        format: field.format,
        date_format: field.format,
        time_format: false,
        picker_utc: true,
      }
    case 'number':
      return {
        ...base,
        widget,
        value_type,
        ...(field.min !== undefined && field.max !== undefined && { min: field.min, max: field.max }),
      }
    case 'select':
      return { ...base, widget, options, ...(multiple && { multiple }) }
    case 'object':
      return { ...base, widget, collapsed: false, fields: field.fields?.map(fieldOf) }
    case 'list':
      return {
        ...base,
        widget,
        ...(label_singular && { label_singular }),
        ...(summary && { summary }),
        ...(field.fields && { collapsed: false, fields: field.fields.map(fieldOf) }),
      }
    default:
      return { ...base, widget }
  }
}
