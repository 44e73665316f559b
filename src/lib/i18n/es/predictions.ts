import type { Words } from '../shape.ts'

export const predictions: Words['predictions'] = {
  title: '¿Qué tan buenas son nuestras predicciones?',
  about:
    'Un equipo escribe lo que espera antes de empezar. Después, el resultado queda al lado. Una predicción equivocada no es una falta: es donde más se aprende.',
  tooFew:
    'Se necesitan tres ciclos terminados con un número previsto y un número contado antes de que esto diga algo.',
  finding: (count, reached, all) =>
    count === 1
      ? `${reached} de ${all} resultados alcanzó lo previsto`
      : `${reached} de ${all} resultados alcanzaron lo previsto`,
  caption: (count, number, teams, prototypes) =>
    `${count === 1 ? '1 ciclo' : `${number} ciclos`} de ${teams === 1 ? '1 prototipo' : `${prototypes} prototipos`}. Cada punto muestra cuánto cambió un número, como parte de lo que era antes del primer ciclo: de 50 a 60 es +20\u00a0%. Hacia arriba y a la derecha es el rumbo que el equipo esperaba, también donde menos es mejor.`,
  axes: { predicted: 'Cambio previsto', saw: 'Cambio visto' },
  share: (amount, sign) => `${sign > 0 ? '+' : sign < 0 ? '−' : ''}${amount}\u00a0%`,
  spotOn: 'Justo lo previsto',
  better: 'Mejor de lo previsto',
  less: 'Menos de lo previsto',
  held: {
    yes: 'Acertada',
    partly: 'En parte',
    no: 'No acertada',
    'cannot tell': 'El equipo no pudo decirlo',
  },
  middle: (share) =>
    `En al menos la mitad de los ciclos, predicción y resultado quedaron a ${share} puntos o menos en esta escala.`,
  wrongWay: (count, number) =>
    count === 1
      ? 'Uno fue en sentido contrario a lo esperado.'
      : `${number} fueron en sentido contrario a lo esperado.`,
  limit:
    'Las formas son la palabra de los equipos. Una predicción equivocada no es una falta, y esto no compara escuelas ni equipos.',
  without: (reasons) => `Quedan fuera: ${reasons}.`,
  leftOut: {
    number: (count, number) =>
      count === 1 ? 'un ciclo sin número en ambos lados' : `${number} ciclos sin número en ambos lados`,
    start: (count, number) =>
      count === 1 ? 'uno que no tenía número de antes' : `${number} que no tenían número de antes`,
    small: (count, number, fewest) =>
      count === 1
        ? `uno sobre menos de ${fewest} estudiantes`
        : `${number} sobre menos de ${fewest} estudiantes`,
    late: (count, number) =>
      count === 1
        ? 'uno con la predicción escrita después del resultado'
        : `${number} con la predicción escrita después del resultado`,
    far: (count, number) =>
      count === 1
        ? 'uno cuyo número pasó de tres veces el de antes, lo que juntaría todos los demás'
        : `${number} cuyo número pasó de tres veces el de antes, lo que juntaría todos los demás`,
  },
  older: (count, number) =>
    count === 1
      ? 'un ciclo anterior, que está en el archivo'
      : `${number} ciclos anteriores, que están en el archivo`,
  columns: {
    dot: 'Punto',
    cycle: 'Ciclo',
    counted: 'Qué se contó',
    before: 'Antes',
    predicted: 'Previsto',
    saw: 'Visto',
    held: 'Palabra del equipo',
  },
  surprises: 'Donde el resultado más sorprendió',
  surprisesAbout: 'Las mayores distancias, hacia un lado o el otro, con lo que el equipo aprendió.',
  compared: (predicted, saw) => `Previsto: ${predicted}. Visto: ${saw}.`,
  noLesson: 'El equipo no ha escrito lo que aprendió.',
  nextUp: {
    title: 'Lo que sigue para el equipo',
    open: (cycle) => `El ${cycle.toLowerCase()} está en marcha. Al terminar, escribir qué pasó y decidir.`,
    until: (cycle, day) =>
      `El ${cycle.toLowerCase()} dura hasta el ${day}. Después, escribir qué pasó y decidir.`,
    over: (cycle, day) => `El ${cycle.toLowerCase()} terminó el ${day}. Falta escribir qué pasó y decidir.`,
    write: 'Escribir qué pasó',
  },
  ramp: {
    same: (cycles, size) => `${cycles} ciclos, cada uno con ${size}`,
    moved: (cycles, from, to) => `De ${from} a ${to} en ${cycles} ciclos`,
    right: (count, right, all) =>
      `${right} de ${all} predicciones ${count === 1 ? 'fue acertada' : 'fueron acertadas'}`,
    about:
      'Cada escalón es tan alto como fue de grande el ciclo. La palabra sobre la predicción es del equipo.',
  },
  whoElse: {
    title: 'Quién más trabaja en esto',
    problem: 'el mismo problema',
    practice: (name) => `la misma práctica: ${name}`,
    grade: (grades) => `también en ${grades}`,
    tried: '¿Alguien ya lo probó?',
  },
  own: 'Cómo escribir una predicción',
}
