import type { TranslationOf } from '../../rule.ts'
import { scaleWords } from '../../scale-words.ts'
import type { cycleRules } from './index.ts'

const decisions = { adopt: 'adoptar', expand: 'ampliar' }

export const es: TranslationOf<typeof cycleRules> = {
  'cycle/question-missing': {
    summary: 'Un ciclo no tiene pregunta.',
    why: 'Un ciclo es una pregunta que se le hace a la propia clase. Sin ella, nadie sabe a qué responden los resultados (IHI, Planear-Hacer-Estudiar-Actuar).',
    messages: {
      missing: ({ cycle }) =>
        `El ciclo ${cycle} no tiene pregunta. ¿Qué se quiere averiguar? Basta una pregunta, por ejemplo: \`question: ¿Ahorran tiempo los códigos al margen?\``,
    },
  },
  'cycle/prediction-missing': {
    summary: 'Un ciclo tiene resultados pero no tiene predicción.',
    why: 'Un ciclo enseña cuando se compara lo que se esperaba con lo que pasó. Un cambio sin predicción no es una prueba (Taylor et al. 2014).',
    messages: {
      missing: ({ cycle }) =>
        `El ciclo ${cycle} tiene resultados pero no tiene predicción. La próxima vez, escribir primero la predicción: al comparar las dos cosas se aprende. No conviene agregarla después; mejor dejarla vacía y decirlo.`,
    },
  },
  'cycle/prediction-after': {
    summary: 'La predicción se escribió o se guardó el día de los resultados o después.',
    why: 'Una predicción hecha cuando ya se conocen los resultados siempre acierta y no enseña nada. Tiene que ir primero (Taylor et al. 2014). El historial guardado de la página puede mostrar que fue así.',
    messages: {
      same: ({ cycle, planned }) =>
        `La predicción del ciclo ${cycle} se escribió el ${planned}, el día de los primeros resultados. No se puede mostrar que fue antes, así que este ciclo no cuenta como prueba. Si se escribió antes, poner el día correcto en \`plannedOn\`.`,
      after: ({ cycle, planned, results }) =>
        `La predicción del ciclo ${cycle} se escribió el ${planned}, después de los primeros resultados, del ${results}. No se puede mostrar que fue antes, así que este ciclo no cuenta como prueba. Si se escribió antes, poner el día correcto en \`plannedOn\`.`,
      together: ({ cycle, saved }) =>
        `La predicción del ciclo ${cycle} se guardó junto con los resultados, el ${saved}. No se puede mostrar que fue antes, así que este ciclo no cuenta como prueba. Si se escribió antes, poner el día en \`plannedOn\`. La próxima vez, guardar el plan antes de empezar.`,
      late: ({ cycle, saved, results }) =>
        `La predicción del ciclo ${cycle} se guardó por primera vez el ${saved}, cuando ya había resultados del ${results}. No se puede mostrar que fue antes, así que este ciclo no cuenta como prueba. Si se escribió antes, poner el día en \`plannedOn\`. La próxima vez, guardar el plan antes de empezar.`,
    },
  },
  'cycle/prediction-changed': {
    summary: 'Una predicción se cambió cuando ya había resultados.',
    why: 'Un ciclo enseña por la distancia entre lo que se esperaba y lo que pasó. Una predicción que se cambia después la esconde (Taylor et al. 2014).',
    messages: {
      changed: ({ cycle, changed }) =>
        `La predicción del ciclo ${cycle} se cambió el ${changed}, cuando sus resultados ya estaban guardados. Poner de nuevo las primeras palabras y escribir en \`learned\` lo que se sabe ahora. Vale la pena conservar una predicción que no se cumplió.`,
    },
  },
  'cycle/prediction-vague': {
    summary: 'Una predicción no tiene número, ni dirección, ni nada con que comparar.',
    why: 'Una predicción enseña cuando después se puede decir si se cumplió. Para eso tiene que poder comprobarse (IHI, Planear-Hacer-Estudiar-Actuar).',
    messages: {
      vague: ({ words }) =>
        `“${words}” puede cumplirse de muchas maneras. Hacer que la predicción se pueda comprobar: cuántos, para cuándo o “más de …”. Por ejemplo: no más de 3 quejas por semana a partir de la segunda semana.`,
    },
  },
  'cycle/no-because': {
    summary: 'Una predicción no da ninguna razón.',
    why: 'La razón es la idea que se pone a prueba. Cuando la predicción falla, muestra qué idea hay que cambiar (Knudsen et al. 2019).',
    messages: {
      missing: () =>
        'La predicción no da ninguna razón. Agregar `because` (porque): si la predicción falla, así se ve qué idea hay que cambiar.',
    },
  },
  'cycle/no-measure': {
    summary: 'Un prototipo con ciclos no observa nada que se pueda contar o calificar.',
    why: 'Muchas escuelas se guiaron por su propio criterio y por lo interesados que parecían los estudiantes (CRPE 2018). La opinión docente es bienvenida, pero junto a un número que pueda desmentirla.',
    messages: {
      none: () =>
        'Los ciclos de este prototipo no tienen nada que observar. Agregar en `measures` una cosa que se pueda contar o calificar. La opinión docente también cuenta, pero junto a un número.',
    },
  },
  'cycle/no-baseline': {
    summary: 'Un prototipo con ciclos no dice dónde estaba su medida antes del cambio.',
    why: 'Un resultado dice algo junto al número de antes. Un conteo ayuda; tres o más son mejores (Knudsen et al. 2019).',
    messages: {
      missing: ({ name }) =>
        `¿Dónde estaba “${name}” antes de empezar? No se dice, y un número posterior no tiene con qué compararse. Un solo conteo ya ayuda y tres son mejores: agregar \`baseline\` con un valor y un día.`,
      undated: ({ name }) =>
        `El número de antes de “${name}” no tiene día. Con él se puede ver que se contó antes del cambio. Agregarle \`date\`.`,
    },
  },
  'cycle/dates': {
    summary: 'Las fechas de un ciclo no concuerdan.',
    why: 'Las gráficas y los avisos siguen las fechas. Un ciclo que termina antes de empezar, o resultados de un día que aún no llega, dirían algo equivocado.',
    messages: {
      ends: ({ cycle, day, starts }) =>
        `Las fechas del ciclo ${cycle} no concuerdan: termina el ${day}, antes de empezar el ${starts}. Corregir la que esté mal.`,
      results: ({ cycle, day, starts }) =>
        `Las fechas del ciclo ${cycle} no concuerdan: sus resultados son del ${day}, antes de empezar el ${starts}. Corregir la que esté mal.`,
      future: ({ cycle, day }) =>
        `Las fechas del ciclo ${cycle} no concuerdan: el ${day} aún no llega, pero hay resultados de ese día. Escribir el día en que se contó.`,
    },
  },
  'cycle/too-long': {
    summary: 'Un ciclo está planeado para mucho tiempo.',
    why: 'En un ciclo corto cuesta menos equivocarse. El manual de la ciudad de Nueva York planea una o dos semanas por ciclo, y de 6 a 12 semanas para varios.',
    messages: {
      long: ({ days, limit }) =>
        `Este ciclo dura ${days} días, y ${limit} ya son muchos. ¿Se podría aprender algo primero en dos semanas? Probar con un día más cercano en \`ends\`.`,
    },
  },
  'cycle/no-time': {
    summary: 'Un ciclo planeado no tiene hora ni lugar fijos.',
    why: 'Probar algo nuevo necesita un tiempo y un lugar propios (CRPE 2018). Sin ellos gana el trabajo de cada día.',
    messages: {
      missing: ({ cycle }) =>
        `¿Cuándo es el tiempo protegido del ciclo ${cycle}? Los ciclos sin hora fija rara vez se terminan. Escribirlo en \`when\`, por ejemplo: viernes, segunda hora, salón 12.`,
    },
  },
  'cycle/small-first': {
    summary: 'El primer ciclo de un prototipo abarca un grado entero o más.',
    why: 'Probar primero en pequeño es parte esencial de los ciclos de mejora: un error le cuesta a una clase y no a una escuela (Taylor et al. 2014).',
    messages: {
      large: ({ scale }) =>
        `¿Empezar con ${scaleWords(scale, 'es')}? Probar primero en una clase: ahí cuesta menos equivocarse. Después, ampliar en el siguiente ciclo.`,
    },
  },
  'cycle/stale': {
    summary: 'Un ciclo terminó hace tiempo y no tiene resultados.',
    why: 'La falta de tiempo es la primera razón por la que las lecciones no se escriben (U.S. GAO 2002). Bastan unas líneas mientras el recuerdo está fresco. Solo cuentan los días de clase.',
    messages: {
      stale: ({ cycle, ends, days }) =>
        `El ciclo ${cycle} terminó el ${ends}, hace ${days} días de clase, y aún no tiene resultados. Diez minutos ahora guardan lo que se vio. ¿No se hizo? Elegir \`decision: abandon\` (abandonar): eso también sirve.`,
    },
  },
  'cycle/not-as-planned': {
    summary: 'Se quiere ampliar un cambio que no se hizo como estaba planeado.',
    why: 'Si el plan no se llevó a cabo, el resultado es de lo que se hizo en su lugar, pero otros copiarían el plan (TIDieR 2014, puntos 11 y 12).',
    messages: {
      expand: () =>
        'La decisión es “expand” (ampliar), pero no se hizo como estaba planeado. Probarlo una vez según el plan antes de ampliar, o escribir lo que se hizo como plan del siguiente ciclo.',
    },
  },
  'cycle/compare-missing': {
    summary: 'Un ciclo tiene predicción y resultados, pero no los compara.',
    why: 'El tercer paso de un ciclo es poner los resultados junto a la predicción (Taylor et al. 2014).',
    messages: {
      missing: ({ cycle }) =>
        `¿Se cumplió la predicción del ciclo ${cycle}? Agregar \`predictionHeld\`: yes (sí), partly (en parte), no o cannot tell (no se sabe), y decir por qué en una línea en \`learned\`.`,
    },
  },
  'cycle/why-wrong': {
    summary: 'Una predicción no se cumplió y se dice poco sobre el porqué.',
    why: 'Una predicción que falla muestra dónde se equivoca la idea. Eso vale más que acertar (Taylor et al. 2014).',
    messages: {
      short: ({ held }) =>
        `La predicción ${held === 'no' ? 'no se cumplió' : 'se cumplió solo en parte'}. Una predicción que falla vale oro. ¿Qué enseña? Escribir una o dos oraciones en \`learned\`.`,
    },
  },
  'cycle/surprise-empty': {
    summary: 'Un ciclo tiene resultados pero no dice nada de sorpresas.',
    why: 'Lo que nadie había planeado suele ser lo que otros necesitan saber. El formulario del estado de Nueva York se lo pregunta a cada equipo.',
    messages: {
      missing: () =>
        '¿Hubo algo inesperado, bueno o malo? Escribirlo en `surprises`. “Nada” es una buena respuesta.',
    },
  },
  'cycle/decision-missing': {
    summary: 'Un ciclo tiene resultados pero no tiene decisión.',
    why: 'El último paso de un ciclo es decidir qué hacer con lo aprendido. Sin eso, el siguiente ciclo empieza de cero (IHI, Planear-Hacer-Estudiar-Actuar).',
    messages: {
      missing: ({ cycle }) =>
        `El ciclo ${cycle} tiene resultados pero no tiene decisión. Elegir una en \`decision\`: adopt (adoptar), adapt (adaptar), expand (ampliar), pause (pausar) o abandon (abandonar).`,
    },
  },
  'cycle/decision-clash': {
    summary: 'Se mantiene o se amplía un cambio aunque pasó una línea de alto o la predicción falló.',
    why: 'La línea de alto protege a los estudiantes de un cambio que ayuda en una cosa y daña otra. Si el equipo sigue adelante, debe dar la razón (IHI, medidas de equilibrio).',
    messages: {
      passed: ({ decision, measure, value, line }) =>
        `La decisión es “${decision}” (${decisions[decision]}), pero “${measure}” estuvo en ${value} y pasó la línea de alto del propio equipo (${line}). Elegir “adapt” (adaptar), o nombrar “${measure}” en \`decisionBecause\` y decir por qué aún es seguro.`,
      wrong: ({ decision }) =>
        `La decisión es “${decision}” (${decisions[decision]}), pero la predicción falló y no se da ninguna razón. Elegir “adapt” (adaptar), o decir en \`decisionBecause\` por qué seguir.`,
      away: ({ expected, seen, before, less, claimsRight, goesOn }) => {
        const says = [
          claimsRight && 'que la predicción se cumplió',
          goesOn && `que se decide “${goesOn}” (${decisions[goesOn]})`,
        ].filter(Boolean)
        const ways = [
          claimsRight && '`no` en `predictionHeld`',
          goesOn && '`adapt` (adaptar) o `abandon` (abandonar), o decir en `decisionBecause` por qué seguir',
        ].filter(Boolean)
        return `${expected === undefined ? 'Se vio' : `Se esperaba ${expected} y se vio`} ${seen}, ${less ? 'menos' : 'más'} que ${before}, lo de antes. El ciclo dice ${says.join(' y ')}. Elegir ${ways.join(' y ')}.`
      },
    },
  },
  'cycle/margin': {
    summary: 'Un cambio en porcentaje equivale a menos de dos estudiantes.',
    why: 'En una clase pequeña, un estudiante mueve un porcentaje varios puntos. Un cambio así de pequeño ocurre por azar de una semana a otra.',
    messages: {
      small: ({ name, students, points, from, to, about }) =>
        `Con ${students} estudiantes, uno solo mueve “${name}” ${points} puntos. El cambio de ${from} a ${to} equivale a ${about === 'part' ? 'menos de un estudiante' : 'más o menos un estudiante'}, así que podría ser azar. Contar una vez más antes de decir que cambió.`,
    },
  },
  'cycle/few-points': {
    summary: 'Se mantiene o se amplía un cambio con menos de diez puntos.',
    why: 'Los números suben y bajan por sí solos. Con diez puntos o más, una gráfica de línea distingue un cambio real del azar (Anhøj y Olesen 2014).',
    messages: {
      few: ({ name, points }) =>
        `“${name}” tiene ${points === 1 ? 'un punto' : `${points} puntos`} hasta ahora, muy pocos para distinguir un cambio real de las subidas y bajadas. Seguir contando, diez o más en \`data.csv\`, y la gráfica lo dirá.`,
    },
  },
}
