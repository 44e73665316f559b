/** Headings above fields that belong together, the name of one row of a table, and the words around a picture. */
export const groups = {
  headings: {
    prediction: 'Your prediction',
    howMany: 'How much of it',
    'measures.baseline': 'Where it is now',
    'measures.aim': 'Where it should be',
    parts: 'The parts',
  },
  rows: {
    line: 'line',
    measures: 'number',
    results: 'number',
    inTheWay: 'thing',
    promises: 'promise',
    voices: 'voice',
  },
  picture: {
    label: 'Picture',
    file: ['The picture', 'It is made smaller here, and what the camera wrote into it is taken out.'],
    alt: ['What does it show?', 'For people who cannot see it. One sentence.'],
    caption: ['Words below it', 'Leave it empty if it needs none.'],
    people: ['Who is in it?', 'Work by a student counts as a student.'],
    nobody: 'Nobody',
    staff: 'Staff',
    students: 'Students, or their work',
    consent: [
      'Consent',
      'With students: who said yes, and where that is kept. Never a name. Without it, please leave the picture out.',
    ],
  },
} as const
