import type { Zone } from '../content/schemas/index.ts'
import type { Locale } from '../i18n/locale.ts'
import type { CmsCollection, CmsField } from './cms-field.ts'
import { cmsFields } from './cms-fields.ts'
import { collections, type Collection, type CollectionName } from './collections.ts'
import type { FormChoices } from './form-choices.ts'
import type { FormName } from './form.ts'
import { formOf } from './forms.ts'

/** The settings of Sveltia CMS for a zone: one collection for each kind that people write. */
export interface SveltiaConfig {
  load_config_file: false
  app_title: string
  site_url: string
  logout_redirect_url: string
  show_preview_links: false
  publish_mode: 'editorial_workflow'
  backend: Record<string, unknown> & { name: 'github'; repo: string; branch: string }
  media_folder: string
  public_folder: string
  media_libraries: Record<string, unknown>
  output: { omit_empty_optional_fields: true }
  slug: Record<string, unknown>
  editor: { preview: false }
  collections: CmsCollection[]
}

/** The settings, and the other sets of fields that an address can ask for. */
export interface EditorRecipe {
  locale: Locale
  config: SveltiaConfig
  /** Fields of a cycle while it is planned and while it is closed. */
  cycleFields: Record<'plan-cycle' | 'close-cycle', CmsField[]>
  /** Fields of an entry, for each competition that still takes entries. */
  entryFields: Record<string, CmsField[]>
  /** Measures of each prototype, the main one first. */
  measures: FormChoices['measures']
}

/** Owner and name of a repository, from its address; undefined when the address is not that of a repository. */
export const repositoryName = (address = ''): string | undefined =>
  /^https:\/\/[^/]+\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1]

/** What the editor needs to know; undefined when the zone has not set up signing in. `home` is the page to go back to. */
export function sveltiaConfig(
  zone: Zone,
  locale: Locale,
  choices: FormChoices,
  home: string,
): EditorRecipe | undefined {
  const repo = repositoryName(zone.repository)
  if (!zone.submit || !repo) return undefined
  const fieldsOf = (name: FormName, parts?: FormChoices['competitions'][number]['parts']) =>
    cmsFields(formOf(name, locale, zone, parts), choices, locale)
  const names = Object.keys(collections) as CollectionName[]
  // A cycle that is only planned can be mended before it is closed: what closes it is asked, and may wait.
  const planned = new Set(fieldsOf('plan-cycle').map((field) => field.name))
  const wholeCycle = fieldsOf('cycle').map((field) =>
    planned.has(field.name) ? field : { ...field, required: false },
  )
  return {
    locale,
    config: {
      load_config_file: false,
      app_title: zone.name,
      site_url: zone.address,
      logout_redirect_url: home,
      show_preview_links: false,
      publish_mode: 'editorial_workflow',
      backend: backendOf(zone, zone.submit, repo),
      media_folder: 'content/pictures',
      public_folder: '/pictures',
      media_libraries: mediaLibraries,
      output: { omit_empty_optional_fields: true },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
      editor: { preview: false },
      collections: names.map((name) =>
        collectionOf(name, locale, name === 'cycles' ? wholeCycle : fieldsOf(collections[name].form)),
      ),
    },
    cycleFields: { 'plan-cycle': fieldsOf('plan-cycle'), 'close-cycle': fieldsOf('close-cycle') },
    entryFields: Object.fromEntries(
      choices.competitions.map(({ id, parts }) => [id, fieldsOf('entry', parts)]),
    ),
    measures: choices.measures,
  }
}

function backendOf(
  zone: Zone,
  { signIn, guests, private: isPrivate, api }: NonNullable<Zone['submit']>,
  repo: string,
): SveltiaConfig['backend'] {
  return {
    name: 'github',
    repo,
    branch: zone.branch,
    base_url: signIn.replace(/\/$/, ''),
    ...(api && { api_root: api.replace(/\/$/, '') }),
    open_authoring: guests,
    auth_scope: isPrivate ? 'repo' : 'public_repo',
    // A token made by hand cannot send from a copy, and nobody should have to make one.
    auth_methods: ['oauth'],
    squash_merges: true,
    preview_context: 'deploy/preview',
    commit_messages: {
      create: 'New: {{slug}}',
      update: 'Change: {{slug}}',
      openAuthoring: '{{message}} (by @{{author-login}})',
    },
  }
}

/** Pictures become WebP of 1600 dots at most, which also takes out what the camera wrote into them. */
const mediaLibraries = {
  stock_assets: { providers: [] },
  default: {
    config: {
      max_file_size: 20_000_000,
      slugify_filename: true,
      transformations: { raster_image: { format: 'webp', quality: 82, width: 1600, height: 1600 } },
    },
  },
}

function collectionOf(name: CollectionName, locale: Locale, fields: readonly CmsField[]): CmsCollection {
  const { kind, folder, path, slug, identifier, owned, labels }: Collection = collections[name]
  const [label, one] = labels[locale]
  const hidden = ['translates', ...(owned ? ['belongsTo'] : []), ...(kind === 'cycle' ? ['number'] : [])]
  return {
    name,
    label,
    label_singular: one,
    folder: `content/${folder}`,
    ...(path && { path }),
    format: `zonebook-${kind}`,
    // What stands in the folder of another entry is started from the page of that entry, which says whose it is.
    create: !owned,
    delete: false,
    duplicate: false,
    publish: false,
    identifier_field: identifier,
    summary: `{{${identifier}}}`,
    filter: { field: 'translates', value: [null] },
    slug: { template: slug, editable: false },
    // Pictures stand beside the file. The editor would make a folder of its own below, where a path has a changing end.
    media_folder: path?.endsWith('}}') ? '..' : '',
    public_folder: '',
    editor: { preview: false },
    fields: [...hidden.map((hiddenName) => ({ name: hiddenName, widget: 'hidden' as const })), ...fields],
  }
}
