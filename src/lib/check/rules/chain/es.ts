import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import { scaleWords } from '../../scale-words.ts'
import type { chainRules } from './index.ts'
import type { Need } from './ramp-ready.ts'

const needs: Record<Need, string> = {
  driver: 'el impulsor de la meta sobre el que actúa (`driver`)',
  cycles: 'dos ciclos terminados',
  reflection: 'lo que se aprendió en alguno de ellos',
  measure: 'una cosa que se cuente o califique',
  success: 'un ciclo más pequeño que terminó con “adopt” (adoptar) o “expand” (ampliar)',
}

const placeOf = (cycle: number) => (cycle === 0 ? 'la página del prototipo' : `el ciclo ${cycle}`)

export const es: TranslationOf<typeof chainRules> = {
  'chain/gap': {
    summary: 'Falta un ciclo en la cadena, o un ciclo sigue a otro que no puede ir antes.',
    why: 'Quien lee sigue un prototipo de ciclo en ciclo. Si falta un número, parece que algo se dejó fuera.',
    messages: {
      missing: ({ cycle, other }) =>
        `Hay un ciclo ${cycle} pero no hay ciclo ${other}. Agregar el archivo que falta, o cambiar el nombre de este para que los números corran desde el 1 sin saltos.`,
      follows: ({ cycle, other }) =>
        `El ciclo ${cycle} sigue al ciclo ${other}, pero el ciclo ${other} no existe. Escribir en \`follows\` el número de un ciclo que exista, o quitar esa línea.`,
      later: ({ cycle, other }) =>
        `El ciclo ${cycle} dice que sigue al ciclo ${other}. Un ciclo solo puede seguir a uno anterior: escribir un número menor en \`follows\`, o quitar esa línea.`,
      zero: () =>
        'Este archivo se llama ciclo 0. Los ciclos se cuentan desde el 1, así que hay que cambiarle el nombre. Los números de antes del cambio van en `baseline`.',
    },
  },
  'chain/overlap': {
    summary: 'Un ciclo empezó antes de que el anterior tuviera resultados.',
    why: 'En una cadena, lo que enseña un ciclo da forma al siguiente. Para eso se necesitan primero los resultados (Taylor et al. 2014).',
    messages: {
      open: ({ before, after }) =>
        `El ciclo ${after} ya empezó, pero el ciclo ${before} aún no tiene resultados. ¿Qué le enseñó el ciclo ${before}? Bastan dos líneas en el ciclo ${before}.`,
      early: ({ before, after, starts, results }) =>
        `El ciclo ${after} empezó el ${starts}, antes de los resultados del ciclo ${before} (${results}). ¿Qué le enseñó el ciclo ${before}? La próxima vez, mirar atrás primero, aunque sean diez minutos.`,
    },
  },
  'chain/unanswered': {
    summary: 'Un ciclo decidió cambiar algo, y el siguiente parece igual.',
    why: 'Una cadena de ciclos aprende cuando cada uno responde a la decisión del anterior (Taylor et al. 2014).',
    messages: {
      empty: ({ before, after, next }) =>
        `El ciclo ${before} decidió adaptar: “${next}”. El ciclo ${after} no dice qué es diferente. Escribirlo en \`change\`.`,
      same: ({ before, after, next }) =>
        `El ciclo ${before} decidió adaptar: “${next}”. El ciclo ${after} parece igual al ciclo ${before}. ¿Qué es diferente? Escribirlo en \`change\`.`,
    },
  },
  'chain/ignored': {
    summary: 'Un ciclo dice “abandon” (abandonar), y otro sigue con el mismo cambio.',
    why: 'Quienes dirigen y otras escuelas se guían por la decisión. Dos respuestas a una misma pregunta no ayudan a nadie.',
    messages: {
      ignored: ({ before, after }) =>
        `El ciclo ${before} dice “abandon” (abandonar), pero el ciclo ${after} sigue con el mismo cambio. Reabrir la decisión del ciclo ${before}, o empezar un prototipo nuevo.`,
    },
  },
  'chain/measure-switch': {
    summary: 'Lo que se cuenta cambia entre el inicio y un ciclo, o entre dos ciclos.',
    why: 'Dos números se pueden comparar solo si cuentan lo mismo. También pasa en trabajos cuidadosos: una indagación real contó tipos de preguntas antes, y estudiantes a quienes se preguntó después.',
    messages: {
      cycles: ({ from, to, before, after }) =>
        `El ciclo ${from} contó “${before}” y el ciclo ${to} contó “${after}”, así que no se pueden comparar. Contar lo anterior una vez más junto a lo nuevo.`,
      baseline: ({ name, other }) =>
        `El número de antes de “${name}” cuenta otra cosa (“${other}”), así que no se pueden comparar. Contar lo mismo una vez más, antes y después.`,
      dropped: ({ before, after }) =>
        `El número de antes es de “${before}” y los resultados son de “${after}”, así que no se pueden comparar. Contar “${before}” una vez más junto a lo nuevo.`,
      predicted: ({ id, near, known }) =>
        `La predicción nombra una medida que el prototipo no tiene en su lista: “${id}”.${didYouMean.es(near)} ${known ? `Usar una de estas: ${known}. O agregarla` : 'Agregarla'} a \`measures\`.`,
      unlisted: ({ id, near, known }) =>
        `Los resultados nombran una medida que el prototipo no tiene en su lista: “${id}”.${didYouMean.es(near)} ${known ? `Usar una de estas: ${known}. O agregarla` : 'Agregarla'} a \`measures\`.`,
    },
  },
  'chain/jump': {
    summary: 'La escala de un prototipo sube más de dos pasos de una vez.',
    why: 'Cada paso más amplio llega a salones y personas nuevos. Al crecer paso a paso se ve dónde deja de funcionar un cambio (IHI, rampas de ciclos).',
    messages: {
      jump: ({ from, to, cycle }) =>
        `El ciclo ${cycle} pasa de “${scaleWords(from, 'es')}” a “${scaleWords(to, 'es')}” en un solo paso. Agregar un ciclo intermedio, en otro tipo de clase.`,
    },
  },
  'chain/ramp-ready': {
    summary: 'Un prototipo pasa a un grado entero o más antes de tener la base lista.',
    why: 'El manual de la ciudad de Nueva York pide un factor, dos ciclos, una reflexión, una medida y un logro a pequeña escala antes de ampliar un cambio.',
    messages: {
      missing: ({ needs: missing }) =>
        `Antes de pasar a un grado entero o más, todavía falta: ${missing.map((need) => needs[need]).join(', ')}.`,
    },
  },
  'chain/one': {
    summary: 'Un prototipo se mantiene después de un solo ciclo.',
    why: 'Un ciclo en un salón puede salir bien por muchas razones. Dos o más ciclos enlazados son parte de lo que hace una prueba (Knudsen et al. 2019).',
    messages: {
      one: () =>
        'Esto se adoptó después de un solo ciclo. Un buen ciclo es un comienzo. Dos en salones distintos lo vuelven una lección en la que otros confían.',
    },
  },
  'chain/same-conditions': {
    summary: 'Tres ciclos o más se hicieron a la misma hora y en el mismo lugar.',
    why: 'Se confía en un cambio cuando se probó en muchas condiciones, también donde puede fallar (IHI, Planear-Hacer-Estudiar-Actuar).',
    messages: {
      same: ({ cycles, when }) =>
        `Los ${cycles} ciclos fueron a la misma hora y en el mismo lugar (“${when}”). Probarlo donde se piense que puede fallar: otra clase, otro docente u otra hora del día.`,
    },
  },
  'chain/fact-conflict': {
    summary: 'Las páginas de un prototipo dan dos tamaños para el mismo grupo de estudiantes.',
    why: 'No se sabe qué significa una proporción si cambia el tamaño del grupo. También pasa en trabajos cuidadosos: una indagación real da dos tamaños a su grupo meta.',
    messages: {
      conflict: ({ first, second, one, other }) =>
        `Dice “${one}” en ${placeOf(first)} y “${other}” en ${placeOf(second)}. ¿Es el mismo grupo? Entonces, escribir el mismo número. Si no, dar nombres distintos a los grupos.`,
    },
  },
  'chain/quiet': {
    summary: 'En un prototipo abierto no cambia nada desde hace mucho.',
    why: 'El trabajo suele terminar sin una palabra, y entonces nadie puede aprender de él (CRPE 2018). Una visita de quien acompaña, o una línea que diga por qué se detuvo, conserva lo que se vio. Solo cuentan los días de clase.',
    messages: {
      quiet: ({ day, days }) =>
        `Aquí no cambia nada desde el ${day}, hace ${days} días de clase, y el último ciclo sigue abierto. Preguntar al equipo qué necesita. ¿Ya terminó? Escribir \`decision: pause\` (pausar) o \`decision: abandon\` (abandonar) en el último ciclo, con una línea que diga por qué.`,
    },
  },
}
