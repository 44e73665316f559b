import type { TranslationOf } from '../../rule.ts'
import { published } from './es-published.ts'
import type { competitionRules } from './index.ts'

export const es: TranslationOf<typeof competitionRules> = {
  ...published,
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
      missing: () =>
        'Está `judging.yaml` y no está `rubric.yaml`, así que el jurado no tendría con qué calificar. Escribir `rubric.yaml` al lado: de tres a siete criterios, pesos que sumen 100 y palabras para cada nivel.',
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
      page: () =>
        'Lo que dice esta propuesta no es lo que quedó fijo. El jurado lee el texto de ese día, así que quienes la lean aquí verían otro. Dejar el texto como estaba entonces. Si la propuesta llegó después, no se juzga: escribir `status: draft`.',
      missing: ({ code }) =>
        `La propuesta ${code} quedó fija y ya no está en \`judging/entries.json\`. Dejar el archivo como se guardó entonces.`,
      practice: () =>
        'Las propuestas de práctica de `calibration/` no son las que quedaron fijas. Dejarlas como estaban: el jurado se compara con los niveles que se acordaron entonces.',
      later: ({ name, day, first }) =>
        `\`${name}\` se guardó con otras palabras el ${day}, y la primera boleta llegó el ${first}. Dejar el archivo como estaba ese día: nadie puede cambiar lo que se juzga mientras otros lo juzgan.`,
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
      'replaces-nothing': ({ line }) =>
        `La línea ${line} reemplaza una boleta que no está en la lista, o que ya se reemplazó, así que un juez contaría doble o no contaría. Dejar el archivo como se guardó la última vez.`,
    },
  },
  'competition/rubric-words': {
    summary: 'Cuesta distinguir dos niveles de una rúbrica, o un nivel dice muy poco.',
    why: 'El jurado coincide cuando un nivel dice qué se vería en una propuesta. “Bueno”, “mejor” y “excelente” lo dejan al gusto, y dos jueces entienden entonces cosas distintas por el mismo número.',
    messages: {
      short: ({ name, level, words }) =>
        `“${name}”, nivel “${level}”, solo dice “${words}”. Decir qué vería el jurado en la propuesta, con 40 letras o más.`,
      alike: ({ name, lower, upper }) =>
        `En “${name}”, los niveles “${lower}” y “${upper}” difieren en una palabra. Decir qué más hay en el nivel más alto: un número, una fuente, una segunda prueba.`,
    },
  },
  'competition/looks-at': {
    summary: 'Una rúbrica manda al jurado a una parte que las propuestas no tienen.',
    why: 'El jurado ve junto a cada criterio las partes nombradas. Si una parte no existe, busca algo que a los equipos nunca se les pidió.',
    messages: {
      unknown: ({ part, name, parts }) =>
        `“${name}” mira “${part}”, y las propuestas no tienen esa parte. Partes de este concurso: ${parts}.`,
    },
  },
  'competition/keys': {
    summary: 'Las llaves con que se sellan las boletas no servirían, o nunca se probaron.',
    why: 'Una boleta se abre solo con la llave con que se selló. Una llave que nadie probó puede ser una que nunca abre, y entonces se pierden semanas de lectura.',
    messages: {
      drill: () =>
        'No se abrió ninguna boleta de prueba con estas llaves. Hacerlas con `npm run judge -- keygen`, que prueba cada llave y anota el día.',
      'late-drill': ({ drill, opens }) =>
        `Las llaves se probaron el ${drill}, y el jurado empezó el ${opens}. Puede que no se abran las boletas selladas antes de ese día: probar ahora cada llave con una de ellas.`,
      same: () =>
        'Quien preside y quien suple tienen la misma llave. La segunda existe para el día en que se pierda la primera: hacer dos con `npm run judge -- keygen`.',
      twice: ({ id }) =>
        `“${id}” comparte su nombre o su llave con otra persona del jurado, así que una podría entregar por la otra. Hacer un enlace nuevo: \`npm run judge -- invite --again ${id}\`.`,
    },
  },
  'competition/too-early': {
    summary:
      'Hay calificaciones, boletas o archivos privados del jurado en la carpeta pública, o llegaron antes de su día.',
    why: 'Cualquiera puede leer esta carpeta y sus versiones viejas. Las calificaciones que se ven antes de tiempo pueden influir en quienes aún leen, y lo que escribió el jurado se prometió solo a quien preside y al equipo.',
    messages: {
      early: ({ name, reveal }) =>
        `“${name}” se puede ver desde el ${reveal}, y ya está aquí. Sacarlo: \`npm run judge -- publish\` lo escribe ese día.`,
      'no-day': ({ name }) =>
        `“${name}” se puede ver desde el día en que se abren los resultados, y \`judging.yaml\` no nombra ninguno que se pueda leer. Sacar el archivo, o arreglar primero \`reveal\`.`,
      opened: ({ name }) =>
        `“${name}” tiene cada palabra que escribió el jurado. Sacarlo. Solo un concurso inventado (\`example: true\`) puede mostrarlo.`,
      private: ({ name }) =>
        `“${name}” no es ninguno de los archivos que el jurado deja aquí. Los nombres, enlaces, llaves, planes y boletas van en la carpeta privada, fuera de este proyecto: moverlo allí.`,
      unsealed: ({ name }) =>
        `“${name}” tiene algo más que listas de lectura selladas, una por juez. Sacarlo y escribirlo de nuevo: \`npm run judge -- assign\`.`,
      once: ({ name, day }) =>
        `“${name}” se guardó aquí el ${day} y se puede leer en versiones viejas. Avisar al jurado y pedir a quien cuida el repositorio que lo saque del historial. Cuando esté hecho o no se pueda, nombrar esta revisión en esta página, en \`ignore\`, con lo que se hizo.`,
    },
  },
  'competition/blind-text': {
    summary: 'Lo que lee el jurado de una propuesta dice de quién es, o lleva a una persona.',
    why: 'El jurado lee sin nombres, para juzgar la idea y no la escuela. Basta un nombre en el texto para deshacerlo.',
    messages: {
      school: () =>
        'El jurado lee esta parte sin nombres, y en ella está el de la escuela. Escribir “nuestra escuela”, para que se juzgue solo la idea.',
      link: () =>
        'El jurado lee esta parte sin nombres, y un enlace lleva a una página que dice de quién es. Quitar el enlace; junto al texto, el jurado ve una hoja de lo que se probó.',
      personal: ({ code }) =>
        `Lo que lee el jurado de ${code} tiene una dirección, un teléfono u otra cosa que lleva a una persona, y cualquiera puede leer este archivo. Avisar primero a la oficina de la zona; hay que volver a fijar las propuestas sin eso.`,
    },
  },
}
