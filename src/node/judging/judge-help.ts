/** What is said of one step of judging. */
interface StepHelp {
  /** One line, for the list of all steps. */
  short: string
  /** What it does, what it needs and what it leaves, in whole sentences. */
  about: readonly string[]
  /** Options besides those that every step has. */
  options?: readonly (readonly [typed: string, does: string])[]
  /** What is typed behind the name of the step. */
  example: string
}

const leaveOut = [
  '--without "CODE why"',
  'leaves a ballot out, by the code of its receipt, or one sheet ("j-03 e-02 why"); the reason becomes public',
] as const

/** The steps in the order in which a competition goes through them. */
export const stepHelp = {
  keygen: {
    short: 'makes the keys that ballots are sealed to',
    about: [
      'Makes a key for the chair and one for a deputy in the private folder, writes the public halves into judging.yaml',
      'and opens a test ballot with each. Give the deputy their file: it opens ballots when yours is lost.',
    ],
    options: [['--auditor', 'makes a third key: then nobody opens ballots alone']],
    example: '2027-design-sprint --auditor',
  },
  invite: {
    short: 'makes a personal link for each judge in judges.yaml',
    about: [
      'Reads judges.yaml in the private folder and writes a personal link for each judge who has none to links.csv.',
      'Send each link to its judge alone, then delete the file: whoever has a link can judge.',
    ],
    options: [['--again j-01', 'a new link for a judge whose link was lost; the old one opens nothing more']],
    example: '2027-design-sprint --again j-03',
  },
  freeze: {
    short: 'freezes the entries once teams can hand in no more',
    about: [
      'Writes what judges will see of each entry, without school or team, and gives each a code. From then on the check',
      'stops a change of entries, rubric, days and rules. Which code is which stays in the private folder.',
    ],
    example: '2027-design-sprint',
  },
  assign: {
    short: 'decides who reads what, never across a conflict',
    about: [
      'Deals the entries out evenly and by chance, so that strict and mild judges can be told apart later. Writes each',
      'judge a reading list that nobody else can open.',
    ],
    options: [['--round r2', 'a later round; left out, the first'], leaveOut],
    example: '2027-design-sprint --round r2',
  },
  intake: {
    short: 'takes in what judges send: files, or a folder of them',
    about: [
      'Looks at each file from outside: signature, round, day. A sound ballot is kept sealed and gets a line in the public',
      'list of receipts. No score is seen.',
    ],
    options: [['--late "why"', 'lets ballots in after the end of the round; the reason is kept']],
    example: '2027-design-sprint ../inbox/',
  },
  open: {
    short: 'opens all ballots of a round after it closed',
    about: [
      'Opens every ballot of a round at once and holds it against its receipt, the reading list, the rubric and the frozen',
      'entries. Opened ballots stay in the private folder; nothing becomes public.',
    ],
    options: [
      [
        '--key FILE',
        'a key that opens: a file, or its name in keys/ of the private folder; once for each key',
      ],
      ['--round r2', 'a later round; left out, the first'],
    ],
    example: '2027-design-sprint --key chair.txt',
  },
  results: {
    short: 'works out the results from the opened ballots, for the chair alone',
    about: [
      'Takes strict and mild judges out of the scores and says how sure each place is. Shows the entries in groups that',
      'cannot be told apart, and writes results.json to the private folder.',
    ],
    options: [leaveOut],
    example: '2027-design-sprint',
  },
  report: {
    short: 'writes the agenda, and the reports for schools and judges',
    about: [
      'Writes web pages to the private folder: reports/agenda.html with what needs a talk, reports/judges/ with one page for',
      'each judge and, once it is decided who is awarded, reports/schools/ with one page for each entry. They can be read',
      'without a network and printed. Where there is no decisions.yaml yet, a draft of it is written too.',
      'Names, numbers and private facts in what judges wrote are listed, so that you read those places first.',
    ],
    options: [
      ['--lang es', 'all reports in one language; left out, a school gets the language of its entry'],
      leaveOut,
    ],
    example: '2027-design-sprint --lang es',
  },
  publish: {
    short: 'makes scores, results and decisions public, on the day of the reveal or after',
    about: [
      'Writes the public records to judging/ beside the competition: scores without a word of a judge, results, which code is',
      'which entry, how many conflicts were handled, and decisions.yaml. It stops when scores cannot tell who is awarded and',
      'nobody decided, when an award goes against the order of scores without a reason, and when a name stands in a reason.',
    ],
    options: [leaveOut],
    example: '2027-design-sprint',
  },
  verify: {
    short: 'works out the public results again and compares every byte',
    about: [
      'Anybody can run it: it needs nothing private. It holds the public scores against the receipts that were given out',
      'during judging and works out the results anew.',
    ],
    example: '2027-design-sprint',
  },
} as const satisfies Record<string, StepHelp>

/** Name of a step. */
export type StepName = keyof typeof stepHelp

const everyStep = [
  ['--store FOLDER', 'where names, keys and ballots are kept, outside this project'],
  ['', '(left out: ../<project>-judging/<competition>)'],
  ['--dry-run', 'says what would be done and writes nothing'],
  ['--help', 'these lines; behind the name of a step, what it does'],
] as const

const exitCodes = 'Exit code: 0 done, 1 something was refused, 2 could not, 3 our own error.'

/** The list of all steps. */
export const judgeHelp = [
  'npm run judge -- STEP COMPETITION [options]      runs the judging of a design competition',
  ...Object.entries(stepHelp).map(([name, { short }]) => `  ${name.padEnd(10)}${short}`),
  'Options for every step:',
  ...listed(everyStep),
  exitCodes,
].join('\n')

/** What one step does, its options and an example. */
export function helpOfStep(name: StepName): string {
  const { short, about, options = [], example }: StepHelp = stepHelp[name]
  return [
    `npm run judge -- ${name} COMPETITION [options]      ${short}`,
    ...about,
    'Options:',
    ...listed([...options, ...everyStep]),
    `Example: npm run judge -- ${name} ${example}`,
    exitCodes,
  ].join('\n')
}

function listed(options: readonly (readonly [typed: string, does: string])[]): string[] {
  return options.map(([typed, does]) => `  ${typed.padEnd(22)}${does}`)
}
