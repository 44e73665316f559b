import type { TranslationOf } from '../../rule.ts'
import type { competitionRules } from './index.ts'

type AfterReveal =
  | 'competition/practice-entries'
  | 'competition/records'
  | 'competition/results'
  | 'competition/decisions'
  | 'competition/disclosure'
  | 'competition/practice-scores'
  | 'competition/panel'
  | 'competition/reading-order'
  | 'competition/how-sure'
  | 'competition/hasty-sheets'

/** Spanish words of the rules about what judging leaves: records, results and decisions. */
export const published: TranslationOf<Pick<typeof competitionRules, AfterReveal>> = {
  'competition/practice-entries': {
    summary: 'Una propuesta de práctica no corresponde a su concurso o a su rúbrica.',
    why: 'El jurado califica primero una propuesta de práctica y luego ve los niveles acordados y su porqué. Eso ayuda solo si cada criterio tiene un nivel y una razón, y el texto tiene las partes de una propuesta real.',
    messages: {
      'unknown-part': ({ id }) =>
        `Las propuestas de este concurso no tienen la parte “${id}”. Usar los ids de sus \`parts\`.`,
      'unknown-criterion': ({ id }) =>
        `La rúbrica no tiene el criterio “${id}”. Usar los ids de \`rubric.yaml\`.`,
      'no-agreed': () =>
        'A un criterio de la rúbrica le falta aquí el nivel acordado. Agregar uno por criterio en `agreed`.',
      'no-why': () =>
        'A un criterio de la rúbrica le falta aquí la razón. Decir en `why` qué del texto muestra el nivel: de eso aprende el jurado.',
      'outside-scale': ({ id }) =>
        `El nivel acordado de “${id}” pasa del más alto de la rúbrica. Los niveles se cuentan desde 1, el más bajo.`,
    },
  },
  'competition/records': {
    summary: 'Faltan registros de un concurso ya juzgado, o no van juntos.',
    why: 'Después de abrir los resultados, cualquiera puede volver a calcularlos con estos archivos. Eso funciona solo si están todos y cada calificación es de una propuesta real, de un juez de este concurso y con la rúbrica que quedó fija.',
    messages: {
      file: ({ name }) =>
        `Falta “${name}”, o no es lo que escribió la publicación. Volver a escribir todos los registros: \`npm run judge -- publish\`.`,
      decisions: ({ name }) =>
        `“${name}” no se puede leer, o premia una propuesta que no está en \`codes.json\`. Mientras no se arregle, no se muestra ningún resultado.`,
      partial: ({ name }) =>
        `“${name}” está aquí sin \`results.json\`. Volver a escribir todos los registros: \`npm run judge -- publish\`.`,
      unknown: ({ what, entry, judge }) =>
        `La hoja de ${judge} para ${entry} nombra “${what}”, que este concurso no tiene. Dejar el archivo como se publicó.`,
      scores: ({ entry, judge }) =>
        `La hoja de ${judge} para ${entry} omite un criterio, tiene uno que la rúbrica no tiene, o una calificación fuera de la escala. Dejar el archivo como se publicó.`,
      text: ({ entry, judge }) =>
        `La hoja de ${judge} para ${entry} se hizo con otro texto u otra rúbrica que los que quedaron fijos. Dejar el archivo como se publicó.`,
      twice: ({ entry, judge }) =>
        `${judge} tiene dos hojas para ${entry} en una ronda, así que contaría doble. Dejar el archivo como se publicó.`,
      codes: ({ code }) =>
        `\`codes.json\` y las propuestas que quedaron fijas difieren en ${code}. Dejar el archivo como se publicó, para que se vea qué propuesta es cuál.`,
      'two-codes': ({ code }) =>
        `La propuesta de ${code} tiene también otro código. Cada propuesta se juzga una vez: dejar \`codes.json\` como se publicó.`,
      'no-page': ({ code }) =>
        `\`codes.json\` nombra para ${code} una propuesta que no tiene página aquí. Reponer la página o el archivo: quien lee quiere ver qué se juzgó.`,
      chance: () =>
        'Las palabras del azar dan a las propuestas otros códigos que `codes.json`, así que las calificaciones irían a otro equipo. Dejar el archivo como se publicó.',
      swapped: ({ code, other }) =>
        `La página de la propuesta que \`codes.json\` llama ${code} dice lo que el jurado leyó como ${other}. Dejar las dos como se publicaron.`,
      'no-ballot': ({ round, judges }) =>
        `En la ronda ${round} no cuenta ninguna boleta de: ${judges}. Si alguien se enfermó o se apartó de todo, decirlo en \`decisions.yaml\` (\`about: left-out\`) y nombrar en \`why\` la ronda o al juez.`,
      'few-ballots': ({ round, found, judges }) =>
        `En la ronda ${round} se pidió leer a ${judges} jueces, y ${found === 1 ? 'llegó una boleta' : `llegaron ${found} boletas`}. Decir por qué en \`decisions.yaml\` (\`about: left-out\`) y nombrar en \`why\` la ronda o a los jueces.`,
      'not-held': ({ round }) =>
        `\`judging.yaml\` prometió la ronda ${round}, y aquí no hay ninguna boleta de ella. Si no se hizo, decir por qué en \`decisions.yaml\` (\`about: other\`) y nombrar la ronda en \`why\`.`,
      finalists: ({ round, entries }) =>
        `Según las calificaciones de las rondas anteriores, estas no están donde les toca en la ronda ${round}: ${entries}. Pasan las primeras. Si se decidió otra cosa, decir por qué en \`decisions.yaml\` (\`about: other\`) y nombrarlas en \`entries\`.`,
      'left-out': ({ what }) =>
        `\`left-out.json\` nombra “${what}”, y ningún recibo ni hoja se llama así. Dejar el archivo como se publicó.`,
    },
  },
  'competition/results': {
    summary:
      'Los resultados publicados no salen de las calificaciones publicadas, o una calificación no es la que se entregó.',
    why: 'Un equipo que no ganó puede confiar en el resultado si cualquiera puede volver a calcularlo. Cada calificación va unida a un recibo del día en que llegó, y los resultados a las calificaciones, hasta la última cifra.',
    messages: {
      words: () =>
        'Faltan las palabras del azar, o no son las que se prometieron antes de juzgar. Están en `seed` una vez publicados los resultados: dejar `judging.yaml` como estaba.',
      receipts: ({ count, id }) =>
        `${count === 1 ? 'Una boleta no va' : `${count} boletas no van`} con los recibos: se cambiaron calificaciones, o llegaron o faltan sin decirlo. \`npm run judge -- verify ${id}\` las nombra.`,
      many: ({ count, id }) =>
        `Con ${count} jueces se tarda minutos en volver a calcular los resultados; por eso esta revisión no lo hizo. \`npm run judge -- verify ${id}\` lo hace.`,
      changed: ({ id }) =>
        `Al volver a calcularlos con las calificaciones publicadas, los resultados son otros. Dejar \`results.json\` y \`scores.json\` como se publicaron; \`npm run judge -- verify ${id}\` los compara.`,
    },
  },
  'competition/decisions': {
    summary:
      'Los premios no siguen las calificaciones, o estas no alcanzan para decidir, y nadie dice quién decidió y por qué.',
    why: 'Las calificaciones quedan cerca más a menudo de lo que se cree, y entonces tiene que decidir una persona. Los equipos lo aceptan cuando leen quién decidió, con qué regla escrita de antes, y que nadie decidió sobre alguien cercano.',
    messages: {
      undecided: ({ entries }) =>
        `Solo con las calificaciones nadie puede decir cuáles de estas reciben premio: ${entries}. Escribir en \`decisions.yaml\` quién lo recibe y por qué: \`awarded: [...]\` y una decisión que nombre cada una.`,
      'no-reason': ({ entry }) =>
        `${entry} está en la línea entre premio y no premio, o la cruzó, y ninguna decisión lo explica. Agregar una con \`entries: [${entry}]\`, los cargos de quienes decidieron y por qué: sobre \`tie\`, \`order\`, \`another-review\` o \`left-out\`, y tomada después de cerrar la última ronda.`,
      'unknown-entry': ({ entry }) =>
        `En este concurso no hay una propuesta ${entry}. Los códigos están en \`codes.json\`.`,
      twice: ({ entry }) => `${entry} está dos veces en esta lista de premios. Quitar una.`,
      'unknown-rule': ({ rule, rules }) =>
        `Decidió la regla ${rule}, y este concurso tiene ${rules === 1 ? 'una regla' : `${rules} reglas`} de desempate. Solo puede decidir una regla que estaba antes de juzgar: ver \`tieRule\` en \`judging.yaml\`.`,
      'too-early': ({ on, opened }) =>
        `Esto se decidió el ${on}, y las últimas boletas se podían abrir solo después del ${opened}. Revisar el día.`,
      'short-why': () =>
        'Esto dice muy poco. Escribir por qué en una oración que un equipo pueda seguir: qué se comparó y qué decidió.',
      'no-left-out': () =>
        'Aquí algo queda fuera de la cuenta, y ninguna decisión dice quién lo resolvió. Agregar una a `decisions.yaml`: `about: left-out`, con el día, los cargos y por qué.',
      'short-left-out': ({ what }) =>
        `La razón para dejar fuera ${what} dice muy poco para que un equipo la siga. Escribirla con unas palabras más.`,
      both: ({ role }) =>
        `“${role}” decidió y también se apartó. Quien tiene un conflicto no toma parte: quitar el cargo de \`by\` y dejar que decidan otras personas.`,
      name: () =>
        'Esto parece el nombre de una persona, y cualquiera lo puede leer. Escribir el cargo: `by: [chair, two judges]`.',
      late: ({ count, round, closes }) =>
        `${count === 1 ? 'Una boleta' : `${count} boletas`} de la ronda ${round} ${count === 1 ? 'llegó' : 'llegaron'} después de su fin, ${closes}. Decir en \`decisions.yaml\` (\`about: late\`) quién ${count === 1 ? 'la' : 'las'} aceptó y por qué.`,
    },
  },
  'competition/disclosure': {
    summary: 'Se dice de cada juez más de lo que se prometió antes de juzgar.',
    why: 'El jurado califica con libertad cuando sabe qué se dirá de cada persona. En un jurado pequeño, a menudo bastan dos números publicados para saber quién dio qué calificación.',
    messages: {
      sheets: ({ name }) =>
        `“${name}” dice qué calificó cada juez, y este concurso prometió hablar solo del jurado en conjunto (\`disclosure: aggregates only\`). Sacarlo.`,
      judges: ({ judge }) =>
        `\`results.json\` nombra a ${judge}, y este concurso prometió hablar solo del jurado en conjunto. Escribirlo de nuevo: \`npm run judge -- publish\`.`,
      spread: ({ entry, reviews }) =>
        `\`results.json\` dice cuánto difieren las calificaciones de ${entry}, y solo la leyeron ${reviews} jueces. Con eso y el promedio cualquiera puede deducir cada calificación. Escribirlo de nuevo: \`npm run judge -- publish\`.`,
      few: ({ count }) =>
        `Con ${count} jueces, un código como j-02 no oculta a nadie, y sus calificaciones se muestran por código. Poner \`disclosure: aggregates only\` antes de fijar las propuestas, o invitar a más jueces.`,
    },
  },
  'competition/practice-scores': {
    summary: 'Un juez calificó propuestas reales y no tiene calificaciones de las de práctica.',
    why: 'Todo el jurado califica primero las mismas propuestas de práctica. Quien no lo hizo nunca vio qué entienden los demás por un nivel, y nada muestra qué tan estricto es.',
    messages: {
      missing: ({ judge, codes }) =>
        `${judge} calificó propuestas reales, y no hay un primer intento para ${codes}. Dejar \`calibration.json\` como se publicó, o dejar fuera la boleta con una razón.`,
      unknown: ({ judge, code }) =>
        `${judge} tiene calificaciones para ${code}, que no es una propuesta de práctica de este concurso. Dejar \`calibration.json\` como se publicó.`,
    },
  },
  'competition/panel': {
    summary:
      'No se leyeron las propuestas como estaba planeado, o los jueces comparten muy pocas para compararse.',
    why: 'Una propuesta que leyeron menos jueces depende más de a quién le tocó. Y un juez estricto se distingue de una propuesta débil solo donde los jueces leyeron las mismas propuestas, directamente o por medio de otros.',
    messages: {
      reviews: ({ entry, found, planned, round }) =>
        `${found === 1 ? 'Un juez calificó' : `${found} jueces calificaron`} ${entry} en la ronda ${round}, y estaban planeados ${planned}. Si alguien se enfermó o se apartó, decirlo en \`decisions.yaml\` (\`about: left-out\`, \`entries: [${entry}]\`).`,
      loads: ({ round, fewest, most }) =>
        `En la ronda ${round} un juez calificó ${fewest} propuestas y otro ${most}. Quien lee más se cansa antes; la próxima vez, invitar a una persona más.`,
      apart: ({ count }) =>
        `El jurado queda en ${count} grupos que no comparten ninguna propuesta, y no se puede distinguir un grupo estricto de propuestas débiles. Pedir a una persona de cada grupo que lea una propuesta de otro, o a todas que califiquen la misma propuesta de práctica.`,
      weak: () =>
        'Los jueces comparten pocas propuestas, así que se sabe poco de quién es estricto. La próxima vez, planear una lectura más por propuesta, o una propuesta de práctica más que califiquen todos.',
    },
  },
  'competition/reading-order': {
    summary: 'Todo el jurado leyó una propuesta al principio, o al final.',
    why: 'El jurado está fresco al principio, y al final tiene más con qué comparar. Si una propuesta siempre está en el mismo lugar, su calificación es en parte la de ese lugar.',
    messages: {
      early: ({ entry, judges }) =>
        `Los ${judges} jueces leyeron ${entry} al principio de su lista. Los resultados dicen si contó el lugar; la próxima vez, que sigan el orden que reciben.`,
      late: ({ entry, judges }) =>
        `Los ${judges} jueces leyeron ${entry} al final de su lista. Los resultados dicen si contó el lugar; la próxima vez, que sigan el orden que reciben.`,
    },
  },
  'competition/how-sure': {
    summary: 'Las calificaciones de un concurso dicen menos de lo que parece.',
    why: 'Los números con dos decimales parecen seguros. Krippendorff, autor de la medida usual de acuerdo, no concluye nada por debajo de 0.667; para decidir sobre grupos se suele pedir al menos una fiabilidad de 0.7.',
    messages: {
      alpha: ({ criteria }) =>
        `El jurado no entendió lo mismo por ${criteria} (acuerdo menor de 0.667). Decirlo junto a los resultados, y la próxima vez escribir mejor los niveles o agregar una propuesta de práctica.`,
      reliability: ({ value }) =>
        `Otro jurado bien podría haber puesto las propuestas en otro orden (fiabilidad ${value}; se suele pedir 0.7). Decirlo junto a los resultados; la próxima vez, planear más lecturas por propuesta.`,
      'one-judge': ({ judges }) =>
        `Sin ${judges} se premiarían otras propuestas. Decirlo junto a los resultados; la próxima vez, que todo el jurado lea las que están cerca de la línea.`,
      same: ({ judges }) =>
        `En más de la mitad de las hojas de ${judges} todos los criterios tienen el mismo nivel, como si decidiera una sola impresión. Hablarlo antes del próximo concurso.`,
      unlike: ({ judges }) =>
        `Las calificaciones de ${judges} suben y bajan distinto de las demás, o las siguen más de cerca de lo que haría el azar. Mirar esas hojas antes del próximo concurso.`,
    },
  },
  'competition/hasty-sheets': {
    summary: 'Una hoja de un concurso inventado parece llenada sin cuidado.',
    why: 'Los equipos dedican semanas a una propuesta y leen cada palabra. Lo mismo se le dice a quien preside cuando se cuentan las boletas de un concurso real; esas boletas nunca están en esta carpeta, así que aquí se ve solo en un ejemplo.',
    messages: {
      'conflict-scored': ({ judge, entries }) =>
        `${judge} nombró un conflicto con ${entries} y aun así dio una calificación. Debería leerla otra persona, o una decisión debería decir por qué se queda.`,
      'same-on-all': ({ judge, entries }) =>
        `${judge} dio el mismo nivel a todos los criterios en más de la mitad de sus hojas (${entries}). Puede haber decidido una sola impresión; pedir que las mire otra vez.`,
      quick: ({ judge, entries }) =>
        `${judge} dedicó menos de tres minutos a ${entries}. Preguntar si leyó la propuesta hasta el final.`,
      'short-feedback': ({ judge, entries }) =>
        `Lo que el equipo de ${entries} lee de ${judge} tiene menos de 80 letras. Pedir un punto fuerte y una pregunta, cada uno con un lugar del texto.`,
      'same-words': ({ judge, entries }) =>
        `${judge} escribió las mismas palabras para otra propuesta (${entries}). Pedir palabras propias para cada una.`,
      'no-reason': ({ judge }) =>
        `Una boleta posterior de ${judge} no dice por qué reemplaza a la anterior. Preguntar la razón.`,
      personal: ({ judge, entries }) =>
        `Las palabras de ${judge} sobre ${entries} tienen una dirección, un teléfono u otra cosa que lleva a una persona. Quitarlo antes de que lo lea el equipo.`,
    },
  },
}
