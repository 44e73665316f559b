import type { FormWords } from '../shape.ts'

/** Los formularios en español. */
export const forms: FormWords = {
  problem: {
    title: 'Contar cuál es el problema',
    about: 'Qué pasa, a quién y cuántas veces. Sin solución todavía: así otras personas pueden probar algo.',
    body: ['Más sobre el problema', 'Qué se contó, qué dijeron los estudiantes, qué no es.'],
  },
  prototype: {
    title: 'Empezar un prototipo',
    about: 'La única cosa que se hará de otra manera, y cómo se sabrá si ayuda.',
    body: ['Más sobre el prototipo', 'Lo que preguntaría un docente de otra escuela.'],
  },
  'plan-cycle': {
    title: 'Planear un ciclo',
    about: 'Una prueba corta. Cinco minutos ahora, antes de empezar.',
    body: ['Notas antes de empezar', '¿Qué nos haría cambiar de idea? Se puede dejar vacío.'],
  },
  'close-cycle': {
    title: 'Cerrar un ciclo',
    about: 'Qué pasó, qué se aprendió y qué sigue. Diez minutos.',
    body: ['Más sobre lo que se vio', 'Qué dijeron los estudiantes, qué le contaríamos a un colega.'],
  },
  cycle: {
    title: 'Un ciclo, del plan a la decisión',
    about: 'Una prueba corta: primero el plan, después qué pasó y qué se decidió.',
    body: ['Notas', 'Otras cosas que conviene saber.'],
  },
  lesson: {
    title: 'Mandar una lección',
    about: 'Algo que otro docente puede usar, y qué pasó que la enseñó.',
    body: ['Más sobre la lección', '¿Qué tan seguro es? ¿Qué falta saber?'],
  },
  'case-study': {
    title: 'Contar la historia de una escuela',
    about: 'Antes, después, qué no sirvió y qué decirle a una escuela que empieza.',
    body: ['La historia', 'Un día en la escuela, como lo ve una visita.'],
  },
  community: {
    title: 'Empezar una comunidad',
    about: 'Personas de varias escuelas que se ocupan de un tema y se reúnen.',
    body: ['Más sobre la comunidad', 'Cómo se trabaja en grupo.'],
  },
  note: {
    title: 'Escribir la nota de una reunión',
    about: 'Qué se preguntó, qué se oyó y quién hace qué, y para cuándo.',
    body: ['Más notas', 'De dónde venimos, qué se aprendió, a dónde vamos.'],
  },
  entry: {
    title: 'Participar en un concurso',
    about: 'Un texto para cada parte que pide el concurso. Se puede guardar y seguir después.',
    body: ['Algo más', 'En pocas palabras. El jurado lee primero las partes de arriba.'],
  },
}
