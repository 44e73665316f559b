import { expect, test } from 'vitest'
import { openSearch } from '../../src/lib/search/search-session.ts'
import { writeIndex } from '../../src/lib/search/shard-files.ts'

/** Words of schools in one and in many, as they are written. */
const words: [one: string, many: string][] = [
  ['predicción', 'predicciones'],
  ['lección', 'lecciones'],
  ['evaluación', 'evaluaciones'],
  ['reunión', 'reuniones'],
  ['región', 'regiones'],
  ['opinión', 'opiniones'],
  ['razón', 'razones'],
  ['acción', 'acciones'],
  ['decisión', 'decisiones'],
  ['discusión', 'discusiones'],
  ['niño', 'niños'],
  ['página', 'páginas'],
  ['número', 'números'],
  ['línea', 'líneas'],
  ['autobús', 'autobuses'],
  ['lápiz', 'lápices'],
  ['difícil', 'difíciles'],
  ['fácil', 'fáciles'],
  ['último', 'últimos'],
  ['académico', 'académicos'],
  ['ciclo', 'ciclos'],
  ['borrador', 'borradores'],
  ['maestra', 'maestras'],
  ['pregunta', 'preguntas'],
  ['escuela', 'escuelas'],
  ['familia', 'familias'],
  ['problema', 'problemas'],
  ['estudiante', 'estudiantes'],
  ['comunidad', 'comunidades'],
  ['prototipo', 'prototipos'],
]
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const pages = words
  .flatMap(([one, many]) => [one, many])
  .map((word) => ({
    texts: { title: 'Una nota', plain: '', headings: '', tags: '', body: `Hablamos de ${word} con calma.` },
    shown: { kind: 'note', url: '/', title: word, summary: '', school: '', lang: 'es' },
    text: '',
    facets: [],
  }))
const files = new Map(writeIndex(pages, 'es').map(({ name, bytes }) => [name, bytes]))
const search = await openSearch(async (name) => files.get(name) ?? Promise.reject(new Error(name)), 'es')

test('thirty Spanish words are found with and without accents, in one and in many', async () => {
  expect(words).toHaveLength(30)
  const missed: string[] = []
  for (const [one, many] of words)
    for (const typed of [one, many, plain(one), plain(many), one.toUpperCase()]) {
      const { results } = await search.find(typed, {}, 0, 10)
      const found = results.map(({ title }) => title)
      if (!found.includes(one) || !found.includes(many)) missed.push(`${typed}: ${found.join(', ')}`)
    }
  expect(missed).toEqual([])
})
