import { quote } from '../../../content/issue.ts'
import type { ProblemProposal } from '../../lesson-problem-map.ts'
import type { TranslationOf } from '../../rule.ts'
import type { lessonRules } from './index.ts'

export const es: TranslationOf<typeof lessonRules> = {
  'lesson/cause': {
    summary: 'Una lección nombra una causa sin haber comparado.',
    why: 'Dos cosas que pasan juntas no siempre son causa y efecto: la clase crece, cambia la época del año. Solo una comparación las distingue.',
    messages: {
      together: ({ match }) =>
        `“${match}” dice que una cosa causó la otra. Se vieron juntas, sin nada con qué comparar. Es más seguro decir “Después de…, vimos…”.`,
    },
  },
  'lesson/clash': {
    summary: 'Dos lecciones sobre la misma práctica y el mismo problema salieron distintas.',
    why: 'Cuando la misma idea funciona en un lugar y en otro no, la diferencia entre los lugares es la siguiente lección. Las dos siguen a la vista.',
    messages: {
      differ: ({ here, there }) =>
        `Dos lecciones no coinciden: “${there}” funcionó y “${here}” no, con el mismo problema y la misma práctica. Se muestran las dos. ¿Qué fue distinto: los estudiantes, el momento, la forma de hacerlo? Decirlo en \`mayNotWorkWhen\`.`,
    },
  },
  'lesson/duplicate': {
    summary: 'Una lección dice casi lo mismo que otra.',
    why: 'Una lección con evidencia de dos escuelas convence más que dos lecciones con una cada una, y quien lee la encuentra antes.',
    messages: {
      close: ({ title, words }) =>
        `Se parece mucho a “${title}”: las dos hablan de ${words.join(', ')}. ¿Podría ir allí la evidencia? Si enseña otra cosa, decir en \`claim\` qué es distinto.`,
    },
  },
  'lesson/no-do': {
    summary: 'Una lección no dice qué hacer.',
    why: 'Una lección que termina en una acción la puede probar alguien que no estuvo ahí. La recomendación es lo que más buscan quienes leen lecciones.',
    messages: {
      missing: () =>
        'No dice qué hacer. Agregar `doThis` y empezar con un verbo: “Dar dos minutos a las parejas antes de preguntar a alguien”.',
      'no-verb': ({ found }) =>
        `“${found}” no dice qué hacer. Empezar con un verbo que otras personas puedan ver: “Dar dos minutos a las parejas antes de preguntar a alguien”.`,
    },
  },
  'lesson/no-evidence': {
    summary: 'Una lección no dice en qué se apoya.',
    why: 'Quien lee confía en una lección cuando puede seguirla hasta lo que pasó. Las lecciones sin el hecho que las enseñó casi no se usan (el sistema de lecciones de la NASA pide ese hecho).',
    messages: {
      missing: () =>
        'No dice en qué se apoya. ¿Qué pasó que enseñó esto? Agregar `evidence` con el ciclo, por ejemplo `evidence: [prototypes/draft-by-friday/cycle-01]`, o con una fuente.',
    },
  },
  'lesson/no-limits': {
    summary: 'Una lección que está en una tarjeta de estrategia no dice dónde puede fallar.',
    why: 'Nada funciona en todas partes. Quien conoce los límites de una lección elige mejor y distingue un mal lugar de una mala idea. Tiene que estar antes de que otras escuelas la copien de una tarjeta de estrategia.',
    messages: {
      'on-a-card': ({ title }) =>
        `Esta lección está en la tarjeta “${title}”, que otras escuelas van a copiar, y no dice dónde puede fallar, o con quién. Agregar \`mayNotWorkWhen\`. “Aún no se sabe”, con una idea de dónde, es una buena respuesta.`,
    },
  },
  'lesson/no-problem': {
    summary: 'Una lección no está unida a un problema.',
    why: 'La gente busca ayuda para un problema, no busca lecciones. Por ese enlace encuentra esta página.',
    messages: {
      alone: () =>
        'No está unida a un problema. ¿Con qué problema ayuda esta lección? Agregar `problems` con el nombre de su archivo.',
      near: ({ nearest }) =>
        `No está unida a un problema. Los más cercanos: ${nearest.map(say).join('; ')}. Si uno sirve, agregar \`problems: [${nearest[0]?.problem.id}]\`.`,
    },
  },
  'lesson/old': {
    summary: 'Ya pasó el día de volver a mirar una lección.',
    why: 'Los cursos, las herramientas y las personas cambian, y una lección puede dejar de ser cierta sin que nadie lo note. Las lecciones viejas son una razón principal para que una colección deje de usarse (sistema de lecciones de la NASA).',
    messages: {
      due: ({ day }) =>
        `Había que leerla de nuevo antes del ${day}. ¿Sigue siendo cierta? Confirmarla con un nuevo día en \`reviewBy\`, cambiarla, o nombrar en \`supersededBy\` la lección que la reemplaza.`,
    },
  },
  'lesson/only-good': {
    summary: 'Una escuela solo tiene lecciones felices.',
    why: 'En una revisión de 120 proyectos de mejora publicados, casi todos decían que las cosas mejoraron (Knudsen y otros 2019). Nadie cree una lista así, y las advertencias son lo que ahorra tiempo.',
    messages: {
      happy: ({ count }) =>
        `Las ${count} lecciones de esta escuela dicen que funcionó. ¿Qué se le advertiría a una amistad? Agregar una lección con \`outcome: did not work\`, \`mixed\` o \`watch out\`.`,
    },
  },
  'lesson/open-evidence': {
    summary: 'La evidencia de una lección todavía no tiene resultados.',
    why: 'Un plan no enseña lo que pasó. Una lección cuenta cuando su ciclo tiene resultados.',
    messages: {
      cycle: ({ cycle, prototype }) =>
        `El ciclo ${cycle} de “${prototype}” todavía no tiene resultados. Agregarlos primero al ciclo, o enlazar un ciclo que los tenga.`,
      prototype: ({ prototype }) =>
        `Ningún ciclo de “${prototype}” tiene resultados todavía. Agregarlos primero a un ciclo, o enlazar otro ciclo.`,
    },
  },
  'lesson/overreach': {
    summary: 'Una lección habla por más clases que las que la probaron.',
    why: 'Lo que pasó en un salón puede no pasar en el siguiente. Una lección que nombra su clase sigue siendo cierta, y quien lee juzga qué tan cerca está de la suya.',
    messages: {
      wide: ({ match, classes }) =>
        `“${match}” llega más lejos que la evidencia: los ciclos enlazados cubren ${classes === 1 ? 'una clase' : 'unas dos clases'}. Decir “en nuestra clase de noveno…” y qué se vio, o enlazar ciclos de más clases.`,
    },
  },
  'lesson/self-check': {
    summary: 'Solo quien escribió una lección la ha leído.',
    why: 'Quien estuvo ahí llena los huecos sin verlos. Alguien de afuera encuentra la oración que solo entiende el equipo. El sistema de lecciones de la NASA no deja entrar una lección antes de que otra persona la revise.',
    messages: {
      author: () =>
        'La revisó la misma persona que la escribió. Pedir que la lea alguien que no estuvo ahí y poner su puesto en `checkedBy`.',
      nobody: ({ days }) =>
        `Está aquí desde hace ${days} días y nadie más la ha leído. Pedírselo a alguien que no estuvo ahí y poner su puesto en \`checkedBy\`.`,
    },
  },
  'lesson/unused': {
    summary: 'Ninguna página enlaza a una lección desde hace mucho.',
    why: 'Una lección que nadie retoma puede ser difícil de encontrar, difícil de usar o ya no hacer falta. Quien cuida la colección puede saber cuál es el caso y mostrarla a un equipo que tiene este problema.',
    messages: {
      never: ({ days }) =>
        `Está aquí desde hace ${days} días, y ningún prototipo, tarjeta o estudio de caso enlaza a ella. Mostrarla a un equipo que trabaje en este problema, o preguntar qué impide usarla.`,
    },
  },
  'lesson/vague': {
    summary: 'Una lección es demasiado general para ponerla en práctica.',
    why: 'Lo que es cierto en todas partes no sirve en ninguna. “La comunicación podría ser mejor” no le dice a un docente nuevo qué hacer el lunes.',
    messages: {
      short: ({ count }) =>
        `La lección dice poco: ${count} palabras con contenido entre \`claim\` y \`doThis\`. ¿Qué se le diría exactamente a un docente nuevo que haga el lunes?`,
      saying: ({ match }) =>
        `“${match}” es cierto en todas partes y no sirve en ninguna. ¿Qué se le diría exactamente a un docente nuevo que haga el lunes, cada cuánto y por cuánto tiempo?`,
    },
  },
}

function say({ problem, because }: ProblemProposal): string {
  if (because.type === 'evidence')
    return `“${quote(problem.title)}” (su evidencia viene de “${quote(because.from.title)}”, que es para este problema)`
  return `“${quote(problem.title)}” (los dos hablan de ${because.words.join(', ')})`
}
