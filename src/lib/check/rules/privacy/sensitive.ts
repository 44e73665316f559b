import { examplePage } from '../../example-page.ts'
import { isGeneral, oneStudent } from '../../one-student.ts'
import { findTextsIn, sentencesOf } from '../../public-texts.ts'
import { defineEntryRule } from '../../rule.ts'

/** Facts that can hurt a child for years. */
const delicate =
  /(?<![\p{L}])(?:suspended|suspension|expelled|expulsion|arrested|probation|truant|fight|(?:brought|had) (?:a knife|a weapon|drugs)|vap(?:ed|ing)|ADHD|autis(?:m|tic)|dyslexi[ac]|seizures?|epilep(?:sy|tic)|diabet(?:es|ic)|asthma|diagnos(?:is|ed)|medication|depress(?:ed|ion)|anxiety|self-harm|suicid(?:e|al)|therapist|in therapy|pregnan(?:t|cy)|an? IEP|504 plan|special education(?! (?:teacher|team|staff|department|law|office|room|coordinator))|emotional disturbance|wheelchair|undocumented|immigration|deport(?:ed|ation)|asylum|refugee|foster (?:care|home|child)|homeless|shelter|evicted|divorc(?:e|ed)|custody|abus(?:e|ed)|neglect(?:ed)?|child protective|in (?:jail|prison)|incarcerated|food stamps|free lunch|(?:mother|father|mom|dad|parent)s? (?:died|drinks|left)|TDAH|autista|autismo|dislexia|convulsiones|epilepsia|diabetes|asma|diagnóstico|medicamentos?|depresión|ansiedad|suicidi[oa]|terapia|embarazad[ao]|suspendid[oa]|expulsad[oa]|arrestad[oa]|indocumentad[oa]|inmigración|migratori[oa]|deportad[oa]|deportación|asilo|refugiad[oa]|hogar temporal|crianza temporal|sin hogar|desaloj[oa]d?[oa]?|divorci[oa]|custodia|abuso|maltrato|en la cárcel|en prisión)(?![\p{L}])/iu

export const sensitive = defineEntryRule({
  id: 'privacy/sensitive',
  severity: 'stop',
  summary: 'A private fact about one student or a few stands on the page.',
  why: 'Discipline, health, disability, immigration and trouble at home are nobody’s business on a public page, also without a name: people at the school know who is meant. Records of these are protected by federal law (FERPA, IDEA).',
  messages: {
    fact: () =>
      'This tells a private fact about one student or a few (discipline, health, disability, immigration or family). It cannot be on a public page. Leave the fact out, or speak of the lesson and not of the child.',
  },
  examples: {
    passes: [
      {
        'lessons/talk.mdx': examplePage(
          'If a student is suspended, the team keeps a seat. Students with an IEP sat in front.',
        ),
      },
      {
        'lessons/talk.mdx': examplePage(
          'One student said the slip helped. The district office gave free lunch to all.',
        ),
      },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('One student was suspended in the second week.') },
      { 'lessons/talk.mdx': examplePage('A boy with autism left the room twice.') },
      { 'lessons/talk.mdx': examplePage('Una alumna de la clase vive en un hogar temporal.') },
    ],
  },
  *checkEntry(entry) {
    // A term is explained for everybody.
    if (entry.kind === 'term') return
    for (const { text, place } of findTextsIn(entry, 'private')) {
      const sentence = sentencesOf(text).find(
        (item) => delicate.test(item.text) && oneStudent.test(item.text) && !isGeneral.test(item.text),
      )
      if (!sentence) continue
      yield { ...place, words: delicate.exec(sentence.text)?.[0] ?? '', message: 'fact', values: undefined }
    }
  },
})
