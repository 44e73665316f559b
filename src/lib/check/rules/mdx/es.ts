import type { TranslationOf } from '../../rule.ts'
import type { mdxRules } from './index.ts'

export const es: TranslationOf<typeof mdxRules> = {
  'mdx/import': {
    summary: 'Un escrito contiene una línea de código.',
    why: 'Los escritos son palabras y números. Una línea que carga o entrega código podría ejecutarse en la computadora de alguien, por eso nunca se lee.',
    messages: {
      code: ({ excerpt }) =>
        `Esta línea es código y no se muestra: “${excerpt}”. Conviene quitarla. Si es una oración común, empezarla con otra palabra.`,
    },
  },
  'mdx/component': {
    summary: 'Una página usa un bloque que no está en la lista.',
    why: 'Los bloques vienen de una lista corta, para que una página sea segura y se vea bien en todas las pantallas.',
    messages: {
      near: ({ name, nearest }) =>
        `No existe el bloque <${name}>, así que solo se muestran sus palabras. ¿Se trata de <${nearest}>?`,
      unknown: ({ name, allowed }) =>
        `El bloque <${name}> no se puede usar aquí, así que solo se muestran sus palabras. Quitarlo o usar uno de estos: ${allowed}.`,
    },
  },
  'mdx/attribute': {
    summary: 'Un bloque tiene un ajuste que no acepta.',
    why: 'Un bloque acepta unas pocas palabras como ajustes. Cualquier otra cosa podría hacer que una página haga algo al abrirse.',
    messages: {
      unknown: ({ name, attribute, allowed }) =>
        `El bloque <${name}> no acepta “${attribute}”, así que solo se muestran sus palabras. ${allowed ? `Acepta: ${allowed}.` : 'No acepta ajustes.'} Quitar lo que sobra.`,
      value: ({ name, attribute }) =>
        `El ajuste “${attribute}” de <${name}> tiene un valor que no corresponde, así que solo se muestran las palabras del bloque. Ver en la lista de bloques los valores que acepta.`,
      expression: ({ name, attribute }) =>
        `El ajuste “${attribute}” de <${name}> está entre llaves, que son para código. Escribirlo entre comillas: ${attribute}="palabras"`,
    },
  },
  'mdx/expression': {
    summary: 'Una página tiene palabras entre llaves.',
    why: 'Las llaves son para código. Nada de lo que contienen se ejecuta, así que quienes leen ven las llaves y no saben por qué.',
    messages: {
      shown: ({ excerpt }) =>
        `Quienes leen ven esto tal como está escrito, con las llaves: “${excerpt}”. Escribir las palabras sin llaves o entre paréntesis.`,
    },
  },
  'mdx/stray-character': {
    summary: 'Un signo de la página parece el comienzo de código.',
    why: 'La página lo muestra tal como está escrito. Otros programas que abren el archivo pueden detenerse ahí, y hay una forma que todos leen igual.',
    messages: {
      angle: ({ excerpt }) =>
        `El signo < en “${excerpt}” puede parecer el comienzo de un bloque. Escribir &lt; en su lugar; en la página se verá el mismo signo.`,
      brace: ({ excerpt }) =>
        `El signo { en “${excerpt}” puede parecer el comienzo de código. Escribir &#123; en su lugar; en la página se verá el mismo signo.`,
      address: ({ excerpt, better }) =>
        `La dirección ${excerpt} se muestra tal como está escrita y no se puede seguir. Para hacer un enlace, escribir ${better}`,
      break: () => 'Un salto de línea se escribe <br />, con una barra. Sin la barra se ven las letras <br>.',
      unclosed: ({ name }) =>
        `El bloque ${name} no está completo aquí, así que sus signos se muestran tal como están escritos. Empieza con <${name}> y termina con </${name}>; deben estar los dos, cada uno en su propia línea o ambos en una sola.`,
      word: ({ word, excerpt }) =>
        `Esta línea empieza con la palabra “${word}”, que puede parecer código: “${excerpt}”. Poner un espacio delante o empezar la oración con otra palabra.`,
    },
  },
  'mdx/long-comment': {
    summary: 'Una página esconde una nota larga para quien escribe.',
    why: 'Quienes leen la página no ven esas notas, pero cualquier persona puede abrir el archivo. Una nota larga suele ser una parte de la página que alguien olvidó.',
    messages: {
      long: ({ excerpt }) =>
        `Aquí hay una nota larga escondida: “${excerpt}”. Si es para leerse, quitar los signos que la rodean; si no, borrarla.`,
    },
  },
}
