/** Each form: its name on the page, what it is for, and what its free text asks. */
export const forms = {
  problem: {
    title: 'Say what the problem is',
    about: 'What happens, to whom and how often. No fix yet: a good problem lets many people try things.',
    body: ['More about it', 'What was counted, what students said, what it is not.'],
  },
  prototype: {
    title: 'Start a prototype',
    about: 'The one thing you will try differently, and how you will know if it helps.',
    body: ['More about it', 'Anything a teacher at another school would ask you.'],
  },
  'plan-cycle': {
    title: 'Plan a cycle',
    about: 'One short test. Five minutes now, before you start.',
    body: [
      'Notes before you start',
      'What would change your mind? Leave it empty if you have no words for it.',
    ],
  },
  'close-cycle': {
    title: 'Close a cycle',
    about: 'What happened, what you learned, and what comes next. Ten minutes.',
    body: ['More about what you saw', 'What students said, what you would tell a neighbor.'],
  },
  cycle: {
    title: 'A cycle from plan to decision',
    about: 'One short test: the plan first, then what happened and what you decided.',
    body: ['Notes', 'Anything else a reader should know.'],
  },
  lesson: {
    title: 'Send a lesson',
    about: 'One thing another teacher can use, and what happened that taught you.',
    body: ['More about it', 'How sure are you? What would you still like to know?'],
  },
  'case-study': {
    title: 'Tell the story of a school',
    about: 'Before, after, what did not work, and what you would tell a school that starts.',
    body: ['The story', 'A day at the school, as a visitor sees it.'],
  },
  community: {
    title: 'Start a community',
    about: 'People of several schools who care about one thing and meet.',
    body: ['More about us', 'How we work together.'],
  },
  note: {
    title: 'Write a meeting note',
    about: 'What you asked, what you heard, and who does what by when.',
    body: ['More notes', 'Where we have been, what we learned, where we go.'],
  },
  entry: {
    title: 'Enter a competition',
    about: 'One text for each part the competition asks for. You can save and come back.',
    body: ['Anything else', 'Say it short. Judges read the parts above first.'],
  },
} as const
