import { consentGap } from '../../../knowledge/picture-consent.ts'
import { examplePage } from '../../example-page.ts'
import { defineEntryRule } from '../../rule.ts'

const figure = (more: string) => ({
  'lessons/talk.mdx': examplePage(`<Figure src="room.jpg" alt="Desks in a half circle" ${more} />`),
})

export const photo = defineEntryRule({
  id: 'privacy/photo',
  severity: 'stop',
  summary:
    'A picture does not say whether students can be seen in it, or shows students without a note of consent.',
  why: 'A picture in which a student is the subject is part of that student’s record, and not every family has agreed to pictures. The check reads what the page says of the picture; it cannot see faces. A picture of the work or of the room needs no consent.',
  messages: {
    unsaid: () =>
      'Does this picture show students? Say so: write it as <Figure src="…" alt="…" people="none" />, with people="none", "staff" or "students". A picture of the work or the room is often the better one.',
    consent: () =>
      'This picture shows students, and there is no note of consent. Add consent="…" with where the consent of each family is kept (no names), or use a picture of the work or the room.',
    close: () =>
      'One or a few students are the subject of this picture, so everybody at the school will know them. Use a picture of the work or the room, or one taken from behind.',
  },
  examples: {
    passes: [
      figure('people="none"'),
      figure('people="students" consent="Forms on file at the office, fall 2026"'),
    ],
    fails: [
      figure(''),
      figure('people="students"'),
      { 'lessons/talk.mdx': examplePage('![Desks in a half circle](room.jpg)') },
      {
        'lessons/talk.mdx': examplePage(
          '<Figure src="a.jpg" alt="A boy at the board" people="students" consent="On file" />',
        ),
      },
    ],
  },
  *checkEntry(entry) {
    for (const picture of entry.body.pictures) {
      const message = consentGap(picture)
      if (message) yield { span: picture.span, message, values: undefined }
    }
  },
})
