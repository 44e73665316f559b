import type { Words } from '../shape.ts'

export const search: Words['search'] = {
  title: 'Buscar',
  about: 'Busca en títulos, resúmenes, lecciones, etiquetas y escuelas.',
  label: 'Palabras para buscar',
  button: 'Buscar',
  noScript: 'Para buscar mientras se escribe hace falta JavaScript. Aquí están todas las páginas, por tipo.',
  skip: 'Saltar a los resultados',
  filters: 'Filtrar los resultados',
  kind: 'Tipo',
  results: 'Resultados',
  one: '1 resultado para “{query}”',
  many: '{count} resultados para “{query}”',
  some: 'Ninguna página tiene todas estas palabras. Páginas con algunas: {count}.',
  none: 'No se encontró nada para “{query}”.',
  failed: 'No se pudo cargar la búsqueda. Abajo están todas las páginas.',
  noneNext: 'Se puede probar con menos palabras o con otras, o empezar aquí:',
  all: 'Todas las páginas, por tipo',
  jump: 'Ir a un tipo',
}
