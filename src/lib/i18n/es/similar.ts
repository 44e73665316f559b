import type { Words } from '../shape.ts'

export const similar: Words['records']['similar'] = {
  title: 'Páginas parecidas',
  someoneTries: 'Otro equipo prueba algo parecido',
  someoneTried: 'Otro equipo probó algo parecido',
  sameProblem: 'mismo problema',
  practices: (names) => `misma práctica: ${names}`,
  words: 'palabras en común:',
}
