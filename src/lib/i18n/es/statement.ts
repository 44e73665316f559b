import type { Words } from '../shape.ts'

export const statement: Words['statement'] = {
  soon: 'Las propuestas aún no se reparten. Primero di qué escuelas te son demasiado cercanas, para que no te toque leerlas.',
  noLink: 'Para responder aquí, abre el enlace personal de tu invitación.',
  schools: 'Escuelas que te son demasiado cercanas',
  schoolsAbout: 'Marca cada escuela a la que le toca una de las reglas. Si no hay ninguna, no marques nada.',
  because: '¿Por qué? Bastan unas palabras.',
  others: '¿Hay alguien más cercano a ti que pueda estar en un equipo?',
  othersAbout: 'Déjalo vacío si no hay nadie. Solo lo lee quien preside.',
  agree: 'Lo prometo, y nombré todas las escuelas que me son demasiado cercanas.',
  sign: 'Firmar y guardar mi declaración',
  first: 'Primero marca la promesa, por favor.',
  why: 'Di por qué en cada escuela que marcaste, por favor.',
  saved:
    'Tu declaración {name} está guardada. Mándala a quien preside, por correo o de otra forma. Puedes cambiarla hasta que se repartan las propuestas: cámbiala y firma una nueva.',
  failed:
    'No se pudo guardar la declaración. Inténtalo otra vez, o cuéntaselo a quien preside con tus palabras.',
}
