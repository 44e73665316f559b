import type { Words } from '../shape.ts'

export const waiting: Words['waiting'] = {
  title: 'Lo que espera',
  about: (day) =>
    `Lo que puede mover quien dirige: decisiones, promesas y fechas. Sale de las mismas páginas, al ${day}, sin nombres ni notas.`,
  says: 'Lo que dicen las revisiones a quien dirige',
  saysAbout: 'Nada de esto detiene una página. Cada línea dice dónde mirar y por qué importa.',
  nothing: 'Aquí no espera nada.',
  whole: 'Toda la zona',
  more: (count, number) =>
    count === 1
      ? 'Y 1 página más, en el informe de la revisión.'
      : `Y ${number} páginas más, en el informe de la revisión.`,
  together: {
    'risk/uncovered': (count, number) =>
      `${count === 1 ? 'Un riesgo tiene' : `${number} riesgos tienen`} acciones previstas que ninguna página muestra todavía. ¿Cuáles están hechas y quién empieza las otras?`,
    'risk/only-words': (count, number) =>
      `${count === 1 ? 'Un riesgo tiene' : `${number} riesgos tienen`} acciones solo en palabras. ¿Cuál está en marcha?`,
    'risk/stale': (count, number) =>
      `${count === 1 ? 'Con un riesgo' : `Con ${number} riesgos`} no se ha hecho nada nuevo desde hace más de un semestre.`,
    'cycle/few-points': (count, number) =>
      `${count === 1 ? 'Un ciclo tiene' : `${number} ciclos tienen`} muy pocos conteos para distinguir un cambio real de las subidas y bajadas. Hacen falta diez.`,
  },
  for: {
    decision: 'Ciclos que esperan resultados o una decisión',
    word: 'Prototipos sin noticias',
    promise: 'Promesas cuyo día ya pasó',
    end: 'Flexibilidades que terminan pronto o que ya terminaron',
  },
}
