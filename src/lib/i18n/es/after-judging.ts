import type { Words } from '../shape.ts'

export const afterJudging: Words['afterJudging'] = {
  again: {
    title: 'Volver a calcularlo',
    open: 'Aquí está cada calificación como se entregó, con códigos y sin nombres. Quien tenga una copia de este proyecto llega a los mismos resultados, hasta la última cifra:',
    closed:
      'Tan pocas personas leyeron cada propuesta que las calificaciones sueltas mostrarían quién las dio. Solo es público lo que sale de todas juntas; por eso este resultado se puede leer, y desde fuera no se puede volver a calcular.',
    project: 'El proyecto, con la rúbrica y todos los ajustes',
    files: {
      'results.json': 'Resultados: lugares con sus rangos, grupos, fiabilidad, revisiones',
      'scores.json': 'Cada hoja de calificación, sin palabras ni nombres',
      'ballots.json': 'Lo que une cada boleta con su recibo',
      'calibration.json': 'Primeros intentos con las propuestas de práctica',
      'codes.json': 'Qué código es de qué propuesta',
      'left-out.json': 'Boletas que no cuentan, con la razón',
      'decisions.yaml': 'Qué decidieron las personas, y por qué',
      'conflicts.json': 'Cuántos conflictos se atendieron',
      'receipts.jsonl': 'Recibos de todas las boletas, en el orden en que llegaron',
      'entries.json': 'Lo que leyó el jurado, sin nombres',
    },
    table: 'Lugares y rangos en una tabla (CSV)',
  },
  reports: {
    title: 'Informes, como los reciben quien preside, los equipos y el jurado',
    about:
      'Este concurso es inventado, por eso se pueden mostrar sus informes. Los de verdad solo los recibe quien debe leerlos.',
    agenda: 'Agenda para hablar de lo que quedó muy parejo',
    team: (entry) => `Para el equipo de “${entry}”`,
    judge: (judge) => `Para la persona del jurado ${judge}`,
  },
  when: {
    title: 'De las calificaciones a los resultados',
    frozen: (when) => `El texto queda fijo: el jurado lee el de ${when}.`,
    read: (from, to) => `El jurado lee: ${from} a ${to}.`,
    round: (number, from, to) => `El jurado lee, ronda ${number}: ${from} a ${to}.`,
    reveal: (when) =>
      `Las calificaciones se abren y se publican: ${when}. Antes no las ve ni el jurado ni ningún equipo.`,
    awards: (count, number) => (count === 1 ? 'Hay 1 premio.' : `Hay ${number} premios.`),
    tie: 'Si las calificaciones no distinguen a las propuestas en la línea entre tener premio y no tenerlo, esto decide, en este orden:',
  },
  over: {
    title: 'El jurado terminó',
    thanks: 'Gracias por leer. Aquí ya no se puede entregar nada.',
    wipe: 'Si este aparato guarda todavía calificaciones, se quitan al borrar los datos de este sitio en los ajustes del navegador.',
    results: 'Los resultados, y cómo se calcularon',
    soon: 'Los resultados estarán en la página del concurso.',
  },
}
