import { expect, test } from 'vitest'
import { findResearchWords } from '../../src/lib/check/research-words.ts'

// This rule stops a page, so what it leaves alone matters as much as what it finds.
test.each([
  'Two classes get codes and one is the control group.',
  'Students were randomly assigned to the two rooms.',
  'The classes were split by the office at random.',
  'A short questionnaire on anxiety, once a month.',
  'We surveyed families about their income and the devices at home.',
  'A poll of students on political views.',
  'Una encuesta a estudiantes sobre su salud mental.',
  'Un cuestionario sobre problemas familiares.',
  'Los grupos fueron asignados al azar.',
])('asks for an approval: %s', (text) => {
  expect(findResearchWords(text)).toBeDefined()
})

test.each([
  'The teacher calls on students at random from a class list.',
  'We looked at ten drafts picked at random.',
  'The other half of the grade kept the machine call, so we can compare.',
  'An exit survey: how did the talk in pairs feel, and what would you change?',
  'A survey of families on the hour of the call.',
  'Students could say that they felt surer about writing. Health class has a survey on books.',
  'We do not survey students about religion.',
  'There was no control group.',
  'Una encuesta sobre las parejas y los turnos.',
  'No hicimos una encuesta sobre religión.',
  'The control of the group was better.',
  'Politics and religion are taught in unit 4.',
])('stays silent: %s', (text) => {
  expect(findResearchWords(text)).toBeUndefined()
})
