import type { Words } from '../shape.ts'

export const handbook: Words['handbook'] = {
  title: 'Manual',
  about: 'Cómo escribir para este sitio: capítulos cortos con ejemplos, y lo que se revisa en cada página.',
  chapters: 'Capítulos',
  next: 'Capítulo siguiente',
  fields: 'Campos de cada tipo, para programas (JSON Schema)',
  checks: {
    title: 'Revisiones',
    about:
      'Lo que se mira cuando llega una página. Solo la detiene lo que podría hacer daño a alguien o romper el sitio.',
    count: (shown) => `${shown} revisiones`,
    weight: 'Peso',
    why: 'Por qué importa',
    passes: 'Así pasa',
    fails: 'Así no pasa',
    says: 'Lo que dice',
    notAtAll: 'Cómo dejarla fuera',
    ignore:
      'Cuando una revisión no sirve para una página, se nombra allí en “ignore”, con una razón. Las de privacidad y seguridad no se pueden dejar fuera.',
    noFinding: 'No dice nada.',
    severity: {
      stop: 'Detiene la página',
      fix: 'Se muestra como sin terminar',
      tip: 'Consejo',
      info: 'Para informes',
    },
    severitySays: {
      stop: 'La página no se puede publicar hasta que se arregle.',
      fix: 'La página se publica con una nota de que no está terminada, y no cuenta como evidencia.',
      tip: 'Un consejo para quien escribe. No pasa nada si se deja como está.',
      info: 'Solo se ve en los informes para quienes dirigen.',
    },
    subjects: {
      file: 'Archivos',
      frontmatter: 'Campos al principio de un archivo',
      mdx: 'Lo que puede tener un texto',
      link: 'Enlaces',
      image: 'Imágenes',
      data: 'Números en data.csv',
      reference: 'Referencias a otras páginas',
      privacy: 'Privacidad',
      cycle: 'Ciclos',
      chain: 'De un ciclo al siguiente',
      prototype: 'Prototipos',
      problem: 'Problemas',
      lesson: 'Lecciones',
      flexibility: 'Flexibilidades',
      competition: 'Concursos',
      check: 'Las propias revisiones',
    },
  },
  notFound: {
    title: 'Esta página no está aquí',
    about: 'Puede que se haya movido o que la dirección tenga un error.',
    search: 'Buscar en el sitio',
    home: 'Ir a la página de inicio',
  },
  accessibility: {
    title: 'Accesibilidad',
    about: 'Todas las personas deben poder leer este sitio.',
    aim: 'Buscamos cumplir WCAG 2.2, nivel AA. El texto tiene un contraste de al menos 7 a 1.',
    does: 'Lo que hace el sitio',
    doesList: [
      'Cada página funciona con el teclado, sin JavaScript, con aumento del 400 por ciento y en papel.',
      'Cada gráfica tiene sus números en una tabla y una frase que dice lo que muestra.',
      'Nada se dice solo con color.',
      'Las páginas dicen en qué idioma está cada texto.',
      'El modo claro u oscuro sigue lo que diga el aparato.',
    ],
    limits: 'Lo que todavía no es suficiente',
    limitsList: [
      'Los textos los escriben muchas personas. Algunos están en un solo idioma.',
      'Las tablas anchas se mueven hacia los lados en un teléfono.',
    ],
    tell: 'Avisar',
    tellSays:
      'Si algo no funciona, conviene decirnos qué se intentó y con qué aparato. Contestamos con palabras claras.',
  },
  privacy: {
    title: 'Privacidad',
    about: 'Lo que este sitio sabe de quien lo lee y de los estudiantes.',
    readers: 'Sobre quien lee',
    readersList: [
      'El sitio no usa cookies, no cuenta visitas y no carga nada de otras empresas.',
      'La búsqueda se hace en el propio navegador. Lo que se escribe no se envía a ningún lugar.',
    ],
    students: 'Sobre los estudiantes',
    studentsList: (smallest) =>
      `No se nombra a ningún estudiante. No se muestran números de grupos de menos de ${smallest} estudiantes. Las imágenes y los trabajos de estudiantes necesitan un permiso guardado.`,
    staff: 'Sobre el personal',
    staffSays: 'Las personas aparecen por su función, no por su nombre.',
    mistake: '¿Un error?',
    mistakeSays:
      'Si una página dice algo con lo que se podría saber quién es un estudiante, hay que avisarnos enseguida. Primero quitamos la página y después hablamos.',
  },
}
