import { examplePage } from '../../example-page.ts'
import { isGeneral, oneStudent } from '../../one-student.ts'
import { findTextsIn, sentencesOf } from '../../public-texts.ts'
import { defineEntryRule } from '../../rule.ts'

/** Details that are harmless alone and point at a child together, one pattern a kind. */
const details: readonly RegExp[] = [
  /(?<![\p{L}])(?:grade \d{1,2}|year \d{1,2}|\d{1,2}(?:st|nd|rd|th)[- ]grade|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grade(?:r)?|kindergarten|freshman|sophomore|\d{1,2}[- ]year[- ]old|(?:primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno) grado|de \d{1,2} años)/iu,
  /(?<![\p{L}])(?:disabilit(?:y|ies)|special education|IEP|504|English learner|newcomer|foster|homeless|migrant|gifted|deaf|blind|wheelchair|speaks? (?:only )?(?:Spanish|Arabic|Somali|Vietnamese|Chinese|French|Portuguese|Ukrainian|Russian|Haitian|Pashto|Dari)|discapacidad|educación especial|recién llegad[oa]|sord[oa]|cieg[oa]|silla de ruedas|Pupil Premium|EAL|SEND)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:Black|African American|Latin[oax]|Hispanic|Native American|Asian|Pacific Islander|Muslim|Jewish|Somali|Haitian|Ukrainian|Afghan|Honduran|Guatemalan|from (?:Honduras|Guatemala|El Salvador|Venezuela|Haiti|Syria|Somalia|Ukraine|Afghanistan|Mexico)|afroamerican[oa]|indígena|musulm[aá]na?|hondureñ[oa]|guatemaltec[oa]|venezolan[oa]|haitian[oa])(?![\p{L}])/u,
  /(?<![\p{L}])(?:on |in |since |el \d{1,2} de |en )(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|\d{1,2}\/\d{1,2}|20\d\d-\d\d-\d\d/u,
  /(?<![\p{L}])(?:at \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:Middle|Elementary|High|School|K-8)|room \d+|period \d|(?:soccer|football|basketball|volleyball|chess|debate|robotics) (?:team|club)|bus \d+|salón \d+|equipo de (?:fútbol|básquetbol|ajedrez)|escuela \p{Lu}\p{Ll}+)/u,
  /(?<![\p{L}])(?:the only|only one|our only|moved (?:here|from)|new to the school|twins?|l[oa] únic[oa]|l[oa] nuev[oa]|se mudó|llegó de)(?![\p{L}])/iu,
]

export const combination = defineEntryRule({
  id: 'privacy/combination',
  severity: 'stop',
  summary: 'Details about one student together may tell who it is.',
  why: 'Federal law counts a student as named when details “alone or in combination” let somebody at the school know who is meant (FERPA, 34 CFR 99.3). Grade, group, date and place are harmless one by one.',
  messages: {
    details: ({ count }: { count: number }) =>
      `${count} details stand together here about one student or a few (such as grade, group, date or place). Together they may point to one child. Take one or two of them out.`,
  },
  examples: {
    passes: [
      {
        'lessons/talk.mdx': examplePage(
          'One grade 8 student said so in October. Grade 8 English learners met in room 12 on Monday.',
        ),
      },
    ],
    fails: [
      {
        'lessons/talk.mdx': examplePage(
          'The new grade 8 student from Honduras spoke for the first time in October.',
        ),
      },
      { 'lessons/talk.mdx': examplePage('Un niño de sexto grado con discapacidad faltó el 3 de octubre.') },
    ],
  },
  *checkEntry(entry) {
    for (const { text, place } of findTextsIn(entry, 'student')) {
      for (const sentence of sentencesOf(text)) {
        if (!oneStudent.test(sentence.text) || isGeneral.test(sentence.text)) continue
        const count = details.filter((detail) => detail.test(sentence.text)).length
        if (count < 3) continue
        yield { ...place, words: sentence.text.trim(), message: 'details', values: { count } }
        break
      }
    }
  },
})
