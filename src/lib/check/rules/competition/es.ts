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
  'competition/frozen': {
    summary: 'Una rúbrica se cambió después de que abrió su concurso.',
    why: 'Los equipos escriben para la rúbrica que se les mostró. Cuando cambia en el camino, las propuestas se juzgan con reglas que no conocían.',
    messages: {
      changed: ({ changed, opened }) =>
        `La rúbrica se cambió el ${changed}, pero el concurso abrió el ${opened}. Dejar \`rubric.yaml\` como estaba ese día. ¿Fue solo un desliz en las palabras y lo saben todos los equipos? Entonces, nombrar esta revisión en esta página, en \`ignore\`, con lo que se cambió.`,
    },
  },
  'competition/leak': {
    summary: 'Una hoja de puntajes o los puntajes de un juez están en la carpeta pública.',
    why: 'Todo lo que se guarda aquí lo puede leer cualquiera, también en páginas que aún no se muestran y en versiones viejas. A los equipos y a los jueces se les prometió otra cosa.',
    messages: {
      file: ({ name }) =>
        `“${name}” parece una hoja de puntajes, y cualquiera puede leer esta carpeta. Sacarla y guardar los puntajes donde solo los jueces los vean. Los equipos reciben comentarios por escrito.`,
      key: ({ key }) =>
        `“${key}” en esta página dice quién dio qué puntaje, o qué obtuvo un equipo. Cualquiera lo puede leer. Quitar esa línea y guardar los puntajes donde solo los jueces los vean.`,
      table: () =>
        'Una tabla de esta página muestra jueces y sus puntajes. Cualquiera la puede leer. Quitarla; lo que recibe un equipo son comentarios por escrito.',
      before: ({ names }) =>
        `Aquí se guardó una vez ${names}, y todavía se puede leer en versiones viejas. Avisar a los jueces y pedir a quien cuida el repositorio que lo saque del historial. Cuando esté hecho o no se pueda, nombrar esta revisión en esta página, en \`ignore\`, con lo que se hizo.`,
    },
  },
  'competition/judging-days': {
    summary: 'Los días del jurado no están en orden.',
    why: 'Primero entregan los equipos, luego lee el jurado, y al final se abren las calificaciones. Cuando se cruzan, alguien juzga una propuesta que aún puede cambiar, o ve calificaciones antes de tiempo.',
    messages: {
      backwards: ({ round }) => `La ronda ${round} cierra antes de abrir. Cambiar \`opens\` o \`closes\`.`,
      early: ({ round, entries }) =>
        `La ronda ${round} abre cuando los equipos aún pueden entregar, hasta el ${entries}. Abrirla al día siguiente o después.`,
      overlap: ({ round, before }) =>
        `La ronda ${round} abre antes de que cierre la ronda ${before}. Una ronda empieza con el resultado de la anterior.`,
      reveal: ({ round }) =>
        `\`reveal\` está antes de que cierre la ronda ${round}. Las calificaciones se abren cuando ya nadie puede entregar.`,
    },
  },
  'competition/judged-text': {
    summary: 'Lo que lee el jurado, o las reglas con que juzga, se cambió después de quedar fijo.',
    why: 'Todo el jurado debe leer el mismo texto y calificar con la misma rúbrica. Cada calificación va unida al texto que quedó fijo; si ese texto cambia, nadie puede decir qué se juzgó.',
    messages: {
      rubric: () =>
        'La rúbrica no es la que quedó fija. Dejar `rubric.yaml` como estaba; hasta un cambio pequeño de palabras hace difícil comparar.',
      settings: () =>
        'Los días, los premios o las reglas de `judging.yaml` no son los que quedaron fijos. Dejarlos como estaban: nadie puede cambiar cómo se cuenta un concurso que ya se juzga.',
      entry: ({ code }) =>
        `Lo que lee el jurado de la propuesta ${code} no es lo que quedó fijo. Dejar \`judging/entries.json\` como se guardó entonces.`,
      missing: ({ code }) =>
        `La propuesta ${code} quedó fija y ya no está en \`judging/entries.json\`. Dejar el archivo como se guardó entonces.`,
      unreadable: () =>
        'No se puede leer `judging/entries.json`. Lo escribe `npm run judge -- freeze`, no una persona: dejarlo como se guardó entonces.',
    },
  },
  'competition/receipts': {
    summary: 'La lista de lo que entregó el jurado se cambió a mano.',
    why: 'Cada línea lleva una marca de la anterior, para que nada se pueda quitar ni agregar después sin dejar huella. Cada jurado busca su código en esta lista.',
    messages: {
      unreadable: ({ line }) =>
        `La línea ${line} no es un recibo. La lista la escribe \`npm run judge -- intake\`, no una persona: dejar el archivo como se guardó la última vez.`,
      'chain-broken': ({ line }) =>
        `La línea ${line} no sigue de la anterior: se quitó, se agregó o se cambió una línea. Dejar el archivo como se guardó la última vez.`,
      twice: ({ line }) =>
        `La línea ${line} cuenta algo que ya está en la lista. Dejar el archivo como se guardó la última vez.`,
    },
  },
}
