import type { TranslationOf } from '../../rule.ts'
import type { competitionRules } from './index.ts'

export const es: TranslationOf<typeof competitionRules> = {
  'competition/judges': {
    summary: 'Un solo juez lee cada propuesta.',
    why: 'Dos personas que leen la misma propuesta suelen diferir en un nivel. Al menos dos deberían revisar cada una, y tres es mejor (guía federal de concursos con premio).',
    messages: {
      few: ({ found }) =>
        `${found === 1 ? 'Un solo juez lee' : `${found} jueces leen`} cada propuesta, así que decide el gusto de una persona. Usar al menos 2; 3 es mejor: \`judgesPerEntry: 3\`.`,
    },
  },
  'competition/missing-parts': {
    summary:
      'A una propuesta le falta una parte que todas necesitan, o una parte pasa del límite de palabras.',
    why: 'Las propuestas se comparan parte por parte. Revisar que estén completas antes de juzgar es más amable que una nota baja por una página que falta.',
    messages: {
      missing: ({ parts }) => `Falta: ${parts}. Agregar el texto en \`parts\`; bastan unas frases sencillas.`,
      long: ({ part, count, limit }) =>
        `“${part}” tiene ${count} palabras y el límite es ${limit} para todos los equipos. Quitar ${count - limit}.`,
    },
  },
  'competition/rubric': {
    summary:
      'Con una rúbrica no se puede juzgar con justicia: fallan los pesos, los criterios o las palabras de los niveles.',
    why: 'Los jueces entienden lo mismo por “3” solo cuando cada nivel está en palabras, y las propuestas se comparan solo cuando los pesos suman. La guía federal de concursos con premio pide decir qué exige cada nivel.',
    messages: {
      weights: ({ sum }) =>
        `Los pesos suman ${sum} y tienen que sumar 100. Cambiar \`weight\` para que los equipos vean qué cuenta.`,
      count: ({ count }) =>
        `La rúbrica tiene ${count} criterios. Entre 3 y 7 funciona: menos esconden lo que importa, más cansan a los jueces.`,
      levels: ({ name, found, wanted }) =>
        `“${name}” tiene palabras para ${found} ${found === 1 ? 'nivel' : 'niveles'} y la escala tiene ${wanted}. Escribir una línea para cada nivel, del más bajo al más alto.`,
      empty: ({ name, level }) =>
        `“${name}” no tiene palabras para el nivel “${level}”. Cada nivel necesita palabras, para que todos los jueces entiendan lo mismo.`,
      twice: ({ id }) =>
        `Dos criterios usan el id “${id}”, y un puntaje podría caer en el equivocado. Dar a cada criterio un id propio.`,
    },
  },
}
