import { exampleFile } from './example-file.ts'

const source = {
  title: 'Pair talk first',
  claim: 'Two minutes in pairs brought 40 more hands in 3 weeks.',
  grades: '[4]',
  reviewBy: '2027-05-01',
}

/** A lesson and its Spanish words; `fields` are those of the Spanish file. */
export const exampleTranslation = (fields: Readonly<Record<string, string | undefined>>) => ({
  'lessons/talk.mdx': exampleFile(source),
  'lessons/talk.es.mdx': exampleFile({
    translates: 'tc586700',
    title: 'Primero en pareja',
    claim: 'Dos minutos en pareja trajeron 40 manos más en 3 semanas.',
    ...fields,
  }),
})
