import type { FileParser, FileFormatter } from '@sveltia/cms'
import { collections } from '../lib/forms/collections.ts'
import { readForEditor, writeFromEditor, type SaveContext } from '../lib/forms/editor-file.ts'
import { fillFields } from '../lib/forms/fill-fields.ts'
import { figureComponent } from '../lib/forms/figure-component.ts'
import { readEditorAddress, settleConfig } from '../lib/forms/settle-config.ts'
import type { SveltiaConfig } from '../lib/forms/sveltia-config.ts'
import { byId } from './element.ts'
import { looksSafe } from './look-before-saving.ts'
import { showLessons, type EditorPage } from './submit-lessons.ts'
import { todayHere } from './today-here.ts'

// Starts the editor with the settings of this zone, and stands between it and the files it writes.

const root = byId('nc-root')
const page = JSON.parse(byId('recipe').textContent ?? '') as EditorPage

const addressHere = () => readEditorAddress(location.search, location.hash)
const startedFor = addressHere()

void start().catch(() => {
  byId('loading').hidden = true
  byId('not-loaded').hidden = false
})

async function start(): Promise<void> {
  rememberLanguage()
  Object.assign(window, { CMS_MANUAL_INIT: true })
  const { default: CMS } = (await import(
    /* @vite-ignore */ root.dataset.editor ?? ''
  )) as typeof import('@sveltia/cms')
  for (const { kind } of Object.values(collections)) {
    const fromFile: FileParser = (text) => readForEditor(text)
    const toFile: FileFormatter = (fields) => writeFromEditor(kind, fields, saveContext())
    CMS.registerCustomFormat(`zonebook-${kind}`, 'mdx', { fromFile, toFile })
  }
  CMS.registerEditorComponent(figureComponent(page.recipe.locale) as never)
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => lookFirst(entry) })
  showLessons(page, startedFor)
  addEventListener('hashchange', followAddress)
  keepZoom()
  // Plain data: the editor stumbles over settings that are there and undefined.
  const config = JSON.parse(JSON.stringify(withWriteUp(settleConfig(page.recipe, startedFor)))) as never
  await CMS.init({ config })
  byId('loading').hidden = true
}

const saveContext = (): SaveContext => ({
  today: todayHere(),
  lang: page.recipe.locale === page.firstLanguage ? undefined : page.recipe.locale,
  mainMeasure: (prototype) => page.recipe.measures[prototype]?.[0]?.value,
})

/** Begins a new file with the write-up that somebody brings along from the page that checks one. */
function withWriteUp(config: SveltiaConfig): SveltiaConfig {
  const key = 'zonebook write-up'
  const kept = sessionStorage.getItem(key)
  const { collection, isNew } = startedFor
  if (!kept || !isNew || !collection) return config
  const { kind, text } = JSON.parse(kept) as { kind: string; text: string }
  if (collections[collection].kind !== kind) return config
  sessionStorage.removeItem(key)
  const said = readForEditor(text)
  return {
    ...config,
    collections: config.collections.map((each) =>
      each.name === collection ? { ...each, fields: fillFields(each.fields, said) } : each,
    ),
  }
}

/**
 * Asks about private matters in the text that would be written. To go back is to throw: nothing is saved then. The
 * editor knows no other way and says that there was an error; below that it shows the cause of one with this name.
 */
async function lookFirst(entry: {
  get(name: string): unknown
  getIn(names: string[]): unknown
}): Promise<void> {
  const collection = String(entry.get('collection'))
  if (!Object.hasOwn(collections, collection)) return
  const { kind } = collections[collection as keyof typeof collections]
  const fields = (entry.get('data') as { toJS(): Record<string, unknown> }).toJS()
  const path = String(entry.get('path')).replace(/^content\//, '')
  const text = writeFromEditor(kind, fields, saveContext())
  if (!(await looksSafe([{ path, text }])))
    throw new Error('saving_failed', { cause: new Error(page.notSaved) })
}

/** What stands in the folder of another entry cannot be started without knowing whose it is. */
function followAddress(): void {
  const { collection, isNew, owner, number } = addressHere()
  if (!collection) return
  const isOwned = 'owned' in collections[collection]
  if (isOwned && isNew && !owner) location.assign(page.home)
  else if (isOwned && owner && (owner !== startedFor.owner || (isNew && number !== startedFor.number)))
    location.reload()
}

/** The editor speaks the language of the page. */
function rememberLanguage(): void {
  const key = 'sveltia-cms.prefs'
  const known = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
  const locale = page.recipe.locale === 'es' ? 'es-CO' : 'en-US'
  localStorage.setItem(key, JSON.stringify({ ...known, locale }))
}

/** The editor forbids to enlarge the page with two fingers; people who read that way need it. */
function keepZoom(): void {
  const plain = 'width=device-width, initial-scale=1'
  const restore = () => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
      if (meta.content !== plain) meta.content = plain
  }
  new MutationObserver(restore).observe(document.head, { subtree: true, childList: true, attributes: true })
}
