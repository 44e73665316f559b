import type { Kind } from '../content/schemas/index.ts'
import type { Locale } from '../i18n/locale.ts'
import type { FormName } from './form.ts'

/** One folder of the editor. */
export interface Collection {
  kind: Kind
  form: FormName
  /** Below `content/`. */
  folder: string
  /** Where a file stands below the folder, without ending; the name of the file alone when left out. */
  path?: string
  /** How the name of a new file is made. */
  slug: string
  /** The field that names an entry in lists. */
  identifier: string
  /** True when its files stand in the folder of another entry, named by the hidden field `belongsTo`. */
  owned?: true
  labels: Record<Locale, readonly [many: string, one: string]>
}

/** The folders of the editor. Their names are part of addresses that stand in links: do not change them. */
export const collections = {
  prototypes: {
    kind: 'prototype',
    form: 'prototype',
    folder: 'prototypes',
    path: '{{slug}}/index',
    slug: '{{title}}',
    identifier: 'title',
    labels: { en: ['Prototypes', 'prototype'], es: ['Prototipos', 'prototipo'] },
  },
  cycles: {
    kind: 'cycle',
    form: 'cycle',
    folder: 'prototypes',
    path: '{{belongsTo}}/cycle-{{number}}',
    slug: '{{belongsTo}}-cycle-{{number}}',
    identifier: 'question',
    owned: true,
    labels: { en: ['Cycles', 'cycle'], es: ['Ciclos', 'ciclo'] },
  },
  lessons: {
    kind: 'lesson',
    form: 'lesson',
    folder: 'lessons',
    slug: '{{title}}',
    identifier: 'title',
    labels: { en: ['Lessons', 'lesson'], es: ['Lecciones', 'lección'] },
  },
  problems: {
    kind: 'problem',
    form: 'problem',
    folder: 'problems',
    slug: '{{title}}',
    identifier: 'title',
    labels: { en: ['Problems', 'problem'], es: ['Problemas', 'problema'] },
  },
  'case-studies': {
    kind: 'case-study',
    form: 'case-study',
    folder: 'case-studies',
    slug: '{{title}}',
    identifier: 'title',
    labels: { en: ['Stories of schools', 'story'], es: ['Historias de escuelas', 'historia'] },
  },
  communities: {
    kind: 'community',
    form: 'community',
    folder: 'communities',
    path: '{{slug}}/index',
    slug: '{{title}}',
    identifier: 'title',
    labels: { en: ['Communities', 'community'], es: ['Comunidades', 'comunidad'] },
  },
  notes: {
    kind: 'note',
    form: 'note',
    folder: 'communities',
    path: '{{belongsTo}}/notes/{{slug}}',
    slug: '{{fields.date}}-{{title}}',
    identifier: 'title',
    owned: true,
    labels: { en: ['Meeting notes', 'meeting note'], es: ['Notas de reuniones', 'nota de reunión'] },
  },
  entries: {
    kind: 'entry',
    form: 'entry',
    folder: 'competitions',
    path: '{{belongsTo}}/entries/{{slug}}',
    slug: '{{title}}',
    identifier: 'title',
    owned: true,
    labels: { en: ['Competition entries', 'entry'], es: ['Propuestas para concursos', 'propuesta'] },
  },
} as const satisfies Record<string, Collection>

/** Name of a folder of the editor. */
export type CollectionName = keyof typeof collections
