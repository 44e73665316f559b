import type { Words } from '../shape.ts'

export const chart: Words['records']['chart'] = {
  nothing: 'todavía sin números',
  goal: (value) => `Meta ${value}`,
  median: (value) => `Antes ${value}`,
  findings: {
    changed: (usual, now) => `de ${usual} a ${now}`,
    same: (usual, now) => `${usual} antes, ${now} ahora, dentro de lo que sube y baja siempre`,
    early: (usual, now) => `de ${usual} a ${now}, un comienzo que promete`,
    tooEarly: (usual, now) => `de ${usual} a ${now}, todavía es pronto para saber`,
    level: (now) => `${now} en el último conteo`,
  },
  last: (now, day) => `El último valor es ${now} (${day}).`,
  baseline: (usual, _count, number) =>
    `Antes del primer ciclo, el valor del medio de ${number} conteos era ${usual}.`,
  noBaseline:
    'Hay menos de tres conteos antes del primer ciclo, así que no hay un nivel habitual para comparar.',
  goalIs: (value, by) => (by ? `La meta es ${value} para el ${by}.` : `La meta es ${value}.`),
  sides: { above: 'por encima', below: 'por debajo' },
  run: (length, from, side, usual, onLine, number) => {
    const row = `A partir del ${from}, ${length} conteos seguidos quedaron ${side} de ${usual}.`
    if (onLine === 0) return row
    return `${row} No se ${onLine === 1 ? 'cuenta' : 'cuentan'} ${number} en la línea misma.`
  },
  shift: 'Es un cambio, más de lo que haría el azar.',
  shiftUnwanted: 'Es un cambio, más de lo que haría el azar, y no hacia donde queríamos.',
  early: (needed) => `Promete. Hacen falta ${needed} seguidos para descartar el azar.`,
  crossings: (count, number, usual) =>
    `La línea cruza ${usual} solo ${count === 1 ? 'una vez' : `${number} veces`}. Por azar eso es raro, así que es probable que algo haya cambiado.`,
  noSignal: 'Las subidas y bajadas no son mayores que las del azar.',
  tooEarly: (useful, number) =>
    `Con ${useful === 1 ? 'un conteo distinto' : `${number} conteos distintos`} de ese valor, es pronto para saber. Hacen falta diez.`,
  hidden: (count, number, fewest) =>
    count === 1
      ? `Un conteo no se muestra, porque es de menos de ${fewest} estudiantes.`
      : `${number} conteos no se muestran, porque son de menos de ${fewest} estudiantes.`,
  limit: (schools, number) =>
    `${schools < 2 ? 'Una escuela' : `${number} escuelas`}. Esta línea no muestra otra clase para comparar.`,
  caption: (unit, where, dates) => [unit, where, dates].filter(Boolean).join(', '),
  openDots: 'Puntos abiertos: antes del primer ciclo.',
  numbers: 'Ver los números en una tabla',
  csv: 'Descargar los números (CSV)',
  date: 'Fecha',
  value: 'Valor',
  students: 'Estudiantes',
  note: 'Nota',
}
