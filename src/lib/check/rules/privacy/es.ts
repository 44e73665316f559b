import type { IdentifierKind } from '../../identifiers.ts'
import type { TranslationOf } from '../../rule.ts'
import type { privacyRules } from './index.ts'

const kinds: Record<IdentifierKind, string> = {
  email: 'una dirección de correo de un estudiante o de una persona particular',
  phone: 'un número de teléfono',
  number: 'el número de un estudiante',
  ssn: 'algo como un número de Seguro Social',
  birth: 'una fecha de nacimiento',
  home: 'un domicilio',
  token: 'una contraseña o una clave de acceso',
}

export const es: TranslationOf<typeof privacyRules> = {
  'privacy/name': {
    summary: 'Parece que en la página está el nombre de un estudiante.',
    why: 'Un nombre convierte todo lo que lo rodea en un dato sobre una persona menor de edad, y la página se puede encontrar durante años. Esta revisión conoce unos dos mil nombres de pila que se usan en Estados Unidos, en inglés y en español, y busca uno junto a palabras como “mi alumna”, “su mamá” o “sexto grado”. No puede ver apodos, apellidos solos, nombres raros, nombres que también son palabras (Luz, Grace), ni a alguien a quien todos reconocerían sin su nombre. Por eso una persona tiene que leer cada página. Los nombres de adultos y lugares que se pueden mostrar van en `people`, en zone.yaml.',
    messages: {
      child: ({ masked }) =>
        `“${masked}” parece el nombre de una niña o un niño. Cualquiera puede leer esta página. Escribir “un estudiante” o una función. Si es el nombre de una persona adulta, escribir su función o agregar el nombre a \`people\` en zone.yaml.`,
      alone: ({ masked }) =>
        `“${masked}” es un nombre de pila, y nada dice de quién es. Si es de un estudiante, escribir “un estudiante”. Si es de una persona adulta, escribir su función, por ejemplo “la docente de sexto grado”, o agregar el nombre a \`people\` en zone.yaml.`,
      file: ({ masked }) =>
        `El nombre de este archivo contiene un nombre de pila (“${masked}”). El nombre de un archivo es parte de la dirección de su página. Ponerle el nombre de la idea, no el de una persona.`,
    },
  },
  'privacy/small-cell': {
    summary: 'Un conteo de estudiantes es tan pequeño que alguien puede saber quiénes son.',
    why: 'En una escuela, “5 de los 6” puede bastar para saber de quién se habla, sobre todo junto a un grado, una fecha o una necesidad. La ley federal de privacidad (FERPA) pregunta si una persona razonable de la comunidad escolar podría saberlo. La zona fija el límite en `minimumGroup`.',
    messages: {
      text: ({ minimum }) =>
        `Aquí hay un número sobre menos de ${minimum} estudiantes. Alguien puede saber quiénes son. Escribir “menos de ${minimum} estudiantes” o dejar el número fuera.`,
      field: ({ minimum }) =>
        `Este campo habla de menos de ${minimum} estudiantes. Alguien puede saber quiénes son. Dejar el número fuera o decir con palabras “menos de ${minimum} estudiantes”.`,
      rows: ({ lines, minimum }) =>
        `Menos de ${minimum} estudiantes en algunas filas (línea ${lines}). Alguien puede saber quiénes son. Quitar esas filas, o juntar grupos o semanas.`,
    },
  },
  'privacy/derive': {
    summary: 'De los números que se muestran se puede sacar un grupo pequeño de estudiantes.',
    why: 'Una parte de un número conocido da un conteo, y un total menos los grupos mostrados da el grupo que se dejó fuera. En ese caso los estados piden ocultar un segundo número (por ejemplo, las reglas de Delaware).',
    messages: {
      share: ({ minimum }) =>
        `Este porcentaje y el número de estudiantes que está a su lado muestran cuántos hay en la parte menor: menos de ${minimum}. Quitar el número de estudiantes o dar un rango, por ejemplo “cerca de la mitad”.`,
      rest: ({ minimum }) =>
        `Aquí se puede sacar cuántos quedan: menos de ${minimum} estudiantes. Quitar uno de los dos números o decir “la mayoría”.`,
      table: ({ minimum }) =>
        `El total menos las otras filas da el grupo que se dejó fuera: menos de ${minimum} estudiantes. Ocultar también una segunda fila, o quitar el total.`,
    },
  },
  'privacy/extreme': {
    summary: 'Se dice que todo un grupo de estudiantes, o casi nadie, hizo algo.',
    why: '“Todos” y “nadie” dicen algo de cada estudiante del grupo: quien conoce al grupo lo sabe de cada uno. Varios estados muestran esos porcentajes como “<5%” y “>95%” (por ejemplo, Delaware). La zona fija el límite en `extremeShare`.',
    messages: {
      extreme: ({ low, high }) =>
        `Todo un grupo, o casi nadie: eso dice algo de cada estudiante. Escribir “<${low}%” o “>${high}%”, o “casi todos”.`,
    },
  },
  'privacy/combination': {
    summary: 'Varios datos juntos sobre un estudiante pueden decir quién es.',
    why: 'Para la ley federal, un estudiante queda nombrado cuando los datos, “solos o en combinación”, permiten que alguien de la escuela sepa de quién se trata (FERPA, 34 CFR 99.3). Grado, grupo, fecha y lugar no hacen daño uno por uno.',
    messages: {
      details: ({ count }) =>
        `Aquí hay ${count} datos juntos sobre uno o pocos estudiantes (como grado, grupo, fecha o lugar). Juntos pueden señalar a una sola persona. Quitar uno o dos.`,
    },
  },
  'privacy/sensitive': {
    summary: 'En la página hay un dato privado de uno o pocos estudiantes.',
    why: 'La disciplina, la salud, la discapacidad, la inmigración y los problemas en casa no van en una página pública, tampoco sin nombre: en la escuela se sabe de quién se habla. La ley federal protege los expedientes sobre esto (FERPA, IDEA).',
    messages: {
      fact: () =>
        'Esto cuenta un dato privado de uno o pocos estudiantes (disciplina, salud, discapacidad, inmigración o familia). No puede estar en una página pública. Dejar el dato fuera, o hablar de la lección y no del estudiante.',
    },
  },
  'privacy/identifier': {
    summary: 'Algo en la página lleva a una persona o abre una cuenta.',
    why: 'Los números, los domicilios y las fechas de nacimiento señalan a una sola persona, y una contraseña le abre una cuenta a cualquiera. Lo que se guardó una vez queda en la historia de los archivos: hay que avisar a quien cuida el repositorio y cambiar la contraseña que se mostró.',
    messages: {
      found: ({ kind }) =>
        `Esto parece ${kinds[kind]}. Hay que quitarlo. Si ya se había guardado, sigue en la historia del archivo: avisar a quien cuida la zona${kind === 'token' ? ', y cambiarla enseguida' : ''}.`,
    },
  },
  'privacy/file-data': {
    summary:
      'Un archivo lleva más sobre los estudiantes de lo que muestra su página: filas de estudiantes, o notas ocultas en una imagen.',
    why: 'Una tabla se puede descargar y juntar con otras, y un teléfono escribe en cada foto dónde se tomó. Las notas de la cámara se leen en los primeros 256 KB de un archivo .jpg, .png o .webp; lo que está más atrás, y las caras y los nombres que se ven en la imagen, no los puede encontrar ninguna revisión.',
    messages: {
      column: () =>
        'Una columna de esta tabla dice de quién es cada fila (un nombre, un número, una dirección o una fecha de nacimiento). Quitar la columna y sumar las filas: solo los totales pueden ser públicos.',
      rows: ({ date, count }) =>
        `El ${date} una medida tiene ${count} filas, como si cada fila fuera un estudiante. Poner una sola fila por día: el total o el porcentaje, con el número de estudiantes en \`n\`.`,
      place: () =>
        'Esta imagen lleva el lugar donde se tomó. Guardarla sin él (en un teléfono: compartirla con la ubicación apagada; en una computadora: tomarle una captura de pantalla) y agregarla de nuevo.',
      person: () =>
        'Esta imagen lleva los nombres de las personas que aparecen, escritos por un programa que ordena fotos. Tomarle una captura de pantalla y agregar esa.',
      unseen: () =>
        'Esta imagen lleva notas ocultas que están demasiado atrás para leerlas, como el lugar donde se tomó. Tomarle una captura de pantalla y agregar esa.',
    },
  },
  'privacy/link': {
    summary:
      'Un enlace lleva a un lugar donde las escuelas guardan trabajos de estudiantes, y nadie dijo que se revisó.',
    why: 'Una carpeta, un formulario o una hoja compartida muchas veces abre más de lo que se quería, y lo que contiene puede cambiar después. Hay que abrirlo en una ventana privada del navegador, sin iniciar sesión. Si se abre y no contiene trabajos de estudiantes, su dirección va en `publicLinks`.',
    messages: {
      unchecked: ({ host }) =>
        `Este enlace a ${host} puede abrirle a cualquiera trabajos de estudiantes. Abrirlo sin iniciar sesión. Si se abre y no contiene trabajos de estudiantes, agregar su dirección a \`publicLinks\` al principio de esta página. Si no, quitarlo.`,
    },
  },
  'privacy/photo': {
    summary: 'Una imagen no dice si se ven estudiantes, o muestra estudiantes sin una nota de permiso.',
    why: 'Una imagen cuyo tema es un estudiante es parte de su expediente, y no todas las familias aceptan que haya fotos. La revisión lee lo que la página dice de la imagen; no puede ver caras. Una imagen del trabajo o del salón no necesita permiso.',
    messages: {
      unsaid: () =>
        '¿Se ven estudiantes en esta imagen? Hay que decirlo: escribirla como <Figure src="…" alt="…" people="none" />, con people="none" (nadie), "staff" (personal) o "students" (estudiantes). Muchas veces es mejor una imagen del trabajo o del salón.',
      consent: () =>
        'Esta imagen muestra estudiantes y no hay nota de permiso. Agregar consent="…" con el lugar donde está guardado el permiso de cada familia (sin nombres), o usar una imagen del trabajo o del salón.',
      close: () =>
        'El tema de esta imagen es uno o pocos estudiantes, así que en la escuela todos sabrán quiénes son. Usar una imagen del trabajo o del salón, o una tomada desde atrás.',
    },
  },
  'privacy/alt': {
    summary: 'Las palabras de una imagen nombran a alguien.',
    why: 'Las palabras de una imagen se leen en voz alta, se muestran cuando no se carga y las encuentran los buscadores. Un nombre junto a una imagen dice quién aparece en ella.',
    messages: {
      named: ({ masked }) =>
        `Las palabras de esta imagen contienen un nombre de pila (“${masked}”). Decir qué se ve sin él, por ejemplo “el borrador de un estudiante con claves en el margen”. Los nombres que se pueden mostrar van en \`people\`, en zone.yaml.`,
    },
  },
  'privacy/quote': {
    summary:
      'Hay palabras de un estudiante o de una familia sin función, o sin una nota de que están de acuerdo.',
    why: 'La gente le cuenta a un docente cosas que no le contaría a todo un pueblo. Quien aparece citado debe saber dónde estarán sus palabras y poder decir que no.',
    messages: {
      role: () =>
        'Estas palabras no tienen función. Decir de quién son sin dar un nombre: role="estudiante de sexto grado", role="familiar" o role="docente".',
      consent: () =>
        'Estas son palabras de un estudiante o de una familia, y la página no dice que estén de acuerdo. Conservar las palabras, no nombrar a nadie, preguntar y después escribir consent="yes" (en una lista de voces: consent: true).',
    },
  },
  'privacy/staff': {
    summary: 'Se nombra a alguien del personal junto a un mal resultado.',
    why: 'La gente prueba cosas nuevas donde un fracaso es del plan y no suyo. Criticar el plan, no a la persona.',
    messages: {
      named: () =>
        'Aquí se nombra a alguien del personal junto a un mal resultado. Escribir sobre el plan, y poner la función en lugar del nombre. O preguntar si la persona está de acuerdo y agregar su nombre a `people` en zone.yaml.',
    },
  },
  'privacy/survey': {
    summary: 'Resultados de una encuesta con tan pocas respuestas que se puede adivinar quién dijo qué.',
    why: 'Se contesta con sinceridad cuando nadie puede saber de quién es cada respuesta. La zona fija el límite en `minimumSurvey`.',
    messages: {
      few: ({ minimum }) =>
        `Menos de ${minimum} personas contestaron esta encuesta, así que se puede adivinar quién dijo qué. Quitar los números y contar en una oración lo que se oyó, o esperar más respuestas.`,
    },
  },
}
