import { expect, test } from 'vitest'
import { guessLanguage } from '../../src/lib/knowledge/guess-language.ts'

test('tells English and Spanish apart and says nothing when it is not plain', () => {
  expect(guessLanguage('Primero se habla con una persona, y luego con la clase.')).toBe('es')
  expect(guessLanguage('Pairs talk for two minutes, and then the teacher asks.')).toBe('en')
  expect(guessLanguage('Draft by Friday')).toBeUndefined()
  expect(guessLanguage('The pair says: lo que se ve en la clase, and then the others ask.')).toBeUndefined()
  expect(guessLanguage('Les élèves de la classe ont écrit dans leurs cahiers.')).not.toBe('en')
})
