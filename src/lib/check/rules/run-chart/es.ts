import type { TranslationOf } from '../../rule.ts'
import type { runChartRules } from './index.ts'

const sides = { above: 'por encima', below: 'por debajo' }

export const es: TranslationOf<typeof runChartRules> = {
  'run-chart/no-baseline': {
    summary: 'Una gráfica tiene menos de tres valores de antes del cambio.',
    why: 'Un cambio solo se ve frente a lo que era habitual. Tres valores de antes dan un nivel habitual, diez dan uno bueno (Knudsen 2019).',
    messages: {
      none: ({ name, day }) =>
        `“${name}” no tiene valores de antes del ${day}, cuando empieza el primer ciclo, así que no hay con qué comparar. En registros de notas o listas de asistencia suele haber tres. Agregarlos como filas.`,
      few: ({ name, count, day }) =>
        `“${name}” tiene solo ${count === 1 ? 'un valor' : `${count} valores`} que se ${count === 1 ? 'puede' : 'pueden'} mostrar de antes del ${day}, cuando empieza el primer ciclo. Hacen falta tres para saber qué es lo habitual. En registros de notas o listas de asistencia puede haber más.`,
    },
  },
  'run-chart/shift': {
    summary: 'Tantos valores seguidos quedan de un lado del nivel habitual que algo cambió de verdad.',
    why: 'Una fila larga de un solo lado es rara por azar. El límite crece con el número de valores, de modo que las falsas alarmas quedan cerca de una de cada veinte gráficas (Anhøj y Olesen 2014).',
    messages: {
      wanted: ({ name, length, side, usual, from }) =>
        `“${name}”: ${length} valores seguidos ${sides[side]} del nivel habitual de ${usual}, desde el ${from}. Algo cambió de verdad, y es el cambio que se esperaba. A otros les servirá saber qué fue.`,
      unwanted: ({ name, length, side, usual, from }) =>
        `“${name}”: ${length} valores seguidos ${sides[side]} del nivel habitual de ${usual}, desde el ${from}. Algo cambió de verdad, y no en la dirección que se esperaba. Conviene averiguar qué fue antes de seguir.`,
    },
  },
  'run-chart/crossings': {
    summary: 'La línea cruza tan pocas veces el nivel habitual que es probable que algo haya cambiado.',
    why: 'Los valores que solo suben y bajan por azar cruzan el centro más o menos una de cada dos veces. Pocos cruces muestran un cambio lento sin una sola fila larga (Anhøj y Olesen 2014).',
    messages: {
      few: ({ name, times, usual, values, fewest }) =>
        `“${name}”: en ${values} valores la línea cruza el nivel habitual de ${usual} solo ${times === 1 ? 'una vez' : `${times} veces`}; por azar serían ${fewest} o más. Es probable que haya un cambio real. ¿Qué fue distinto en las semanas altas y en las bajas?`,
    },
  },
  'run-chart/early': {
    summary: 'Seis valores seguidos quedan de un lado del nivel habitual: promete, pero aún no es seguro.',
    why: 'Los equipos de mejora se fijan en seis seguidos (IHI). En una gráfica más larga el azar da seis con cierta frecuencia, así que hacen falta algunos más (Anhøj y Olesen 2014).',
    messages: {
      wanted: ({ name, length, side, usual, from, more }) =>
        `“${name}”: ${length} valores seguidos ${sides[side]} del nivel habitual de ${usual}, desde el ${from}. Promete. Seguir contando: hacen falta al menos ${more} más en esta fila para descartar el azar.`,
      unwanted: ({ name, length, side, usual, from, more }) =>
        `“${name}”: ${length} valores seguidos ${sides[side]} del nivel habitual de ${usual}, desde el ${from}, y no del lado que se esperaba. Hacen falta al menos ${more} más para descartar el azar, pero conviene preguntar ya por qué.`,
    },
  },
  'run-chart/trend-claim': {
    summary: 'Un texto afirma una tendencia que los números todavía no muestran.',
    why: 'Cinco valores que suben parecen una tendencia y dicen poco: las reglas de tendencia casi no encuentran nada real (Anhøj y Olesen 2014). Dice más una fila larga de un lado del nivel habitual.',
    messages: {
      claimed: ({ match, longest }) =>
        `“${match}” dice más que la gráfica: como mucho ${longest} valores seguidos van en la misma dirección, y eso pasa por azar más de lo que se cree. Decir qué se contó, de cuánto a cuánto, y esperar una fila larga de un lado del nivel habitual.`,
    },
  },
  'run-chart/far-out': {
    summary: 'Un valor queda muy lejos de los demás.',
    why: 'Un valor muy alejado suele ser un error al teclear o un día distinto de los otros, y si se deja así tuerce toda lectura de la gráfica (IHI; el límite es de Tukey 1977).',
    messages: {
      apart: ({ name, value, date, lowest, highest }) =>
        `“${name}” fue ${value} el ${date}; los demás valores están entre ${lowest} y ${highest}. ¿Un error al teclear, un día de nieve o algo real? Corregir el número o decir en \`note\` qué pasó ese día.`,
    },
  },
  'run-chart/changing-group': {
    summary: 'Un porcentaje se refiere algunos días a muchos más o muchos menos estudiantes.',
    why: 'Cuando cambia el grupo, el porcentaje puede moverse aunque nadie haya hecho nada distinto. Además, el porcentaje de pocos estudiantes salta más.',
    messages: {
      changed: ({ name, students, usual, date }) =>
        `“${name}” se refiere a ${students} estudiantes el ${date} y a unos ${usual} la mayoría de los días. Comparar con cuidado: un porcentaje puede moverse porque cambió el grupo. Contar siempre al mismo grupo o decir en \`note\` por qué es distinto.`,
    },
  },
}
