import type { OptionWords } from '../shape.ts'

/** Las palabras de los campos con una lista corta. */
export const options: OptionWords = {
  'measure.kind': {
    count: 'Una cuenta',
    percent: 'Una parte, en por ciento',
    score: 'Un puntaje',
    time: 'Tiempo',
    survey: 'Respuestas a una encuesta',
    observation: 'Alguien observó',
    judgement: 'Una opinión',
  },
  'measure.role': { outcome: 'El resultado', process: 'El camino', balancing: 'Lo que no debe empeorar' },
  'measure.better': { up: 'Más es mejor', down: 'Menos es mejor' },
  'prototype.consent': {
    'no student work or images': 'No hay trabajos ni fotos de estudiantes',
    'consent on file': 'Sí, y el permiso de cada familia está guardado',
  },
  'cycle.scale': {
    1: 'Unos pocos estudiantes',
    2: 'Una clase',
    3: 'Varias clases o docentes',
    4: 'Un grado o un departamento',
    5: 'Toda la escuela',
    6: 'Varias escuelas',
    7: 'Todo el distrito',
  },
  'cycle.students': {
    'fewer than 10': 'Menos de 10',
    '10-19': '10 a 19',
    '20-49': '20 a 49',
    '50-99': '50 a 99',
    '100 or more': '100 o más',
  },
  'cycle.asPlanned': { yes: 'Sí', mostly: 'Casi todo', no: 'No' },
  'cycle.predictionHeld': { yes: 'Sí', partly: 'En parte', no: 'No', 'cannot tell': 'No se puede saber' },
  'cycle.decision': {
    adopt: 'Adoptar: dejarlo como está',
    adapt: 'Adaptar: cambiar algo y probar otra vez',
    expand: 'Ampliar: probarlo con más estudiantes',
    pause: 'Pausar: esperar un tiempo',
    abandon: 'Abandonar: parar, no ayudó',
  },
  'cycle.inTheWay.kind': {
    time: 'Tiempo',
    space: 'Espacio',
    staff: 'Personal',
    rule: 'Una regla',
    tech: 'Tecnología',
    other: 'Otra cosa',
  },
  'lesson.outcome': {
    worked: 'Sirvió',
    'did not work': 'No sirvió',
    mixed: 'Un poco de cada cosa',
    'watch out': 'Ojo con esto',
  },
  'case-study.level': { classroom: 'Una clase', grade: 'Un grado', 'whole school': 'Toda la escuela' },
  'case-study.voices.role': {
    principal: 'Dirección',
    teacher: 'Docente',
    student: 'Estudiante',
    family: 'Familia',
    other: 'Otra persona',
  },
  'note.type': {
    meeting: 'Reunión',
    'problem session': 'Trabajo sobre un problema',
    'open talk': 'Charla abierta',
    'school visit': 'Visita a una escuela',
  },
}
