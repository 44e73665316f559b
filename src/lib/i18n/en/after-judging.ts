/** What stands beside the results of a competition: files, reports, the days before, the judges' farewell. */
export const afterJudging = {
  again: {
    title: 'Work it out again',
    open: 'Every score is here as it was handed in, under ids without names. Whoever has a copy of this project gets the same results, to the last digit:',
    closed:
      'So few judges read each entry that single scores would show who gave them. Only what follows from all of them is public, so this result can be read and not worked out again from outside.',
    project: 'The project, with the rubric and all settings',
    files: {
      'results.json': 'Results: places with their intervals, groups, reliability, checks',
      'scores.json': 'Every score sheet, without words and names',
      'ballots.json': 'What ties each ballot to its receipt',
      'calibration.json': 'First tries on practice entries',
      'codes.json': 'Which code stands for which entry',
      'left-out.json': 'Ballots that are not counted, with the reason',
      'decisions.yaml': 'What people decided, and why',
      'conflicts.json': 'How many conflicts were handled',
      'receipts.jsonl': 'Receipts of all ballots, in the order they came in',
      'entries.json': 'What judges read, without names',
    },
    table: 'Places and intervals as a table (CSV)',
  },
  reports: {
    title: 'Reports, as the chair, teams and judges get them',
    about:
      'This competition is invented, so its reports can be shown. Real ones go to the people they are for.',
    agenda: 'Agenda for the talk about close calls',
    team: (entry: string) => `For the team of “${entry}”`,
    judge: (judge: string) => `For judge ${judge}`,
  },
  when: {
    title: 'How scores become results',
    frozen: (when: string) => `Entries are frozen: judges read the text of ${when}.`,
    read: (from: string, to: string) => `Judges read: ${from} to ${to}.`,
    round: (number: string, from: string, to: string) => `Judges read, round ${number}: ${from} to ${to}.`,
    reveal: (when: string) =>
      `Scores are opened and made public: ${when}. Until then no judge and no team sees one.`,
    awards: (count: number, number: string) =>
      count === 1 ? 'There is 1 award.' : `There are ${number} awards.`,
    tie: 'When scores alone cannot tell entries apart at the line between an award and none, this decides, first rule first:',
  },
  over: {
    title: 'The judging is over',
    thanks: 'Thank you for reading. Nothing can be handed in here any more.',
    wipe: 'If this device still holds your scores, delete the data of this site in the settings of your browser.',
    results: 'The results, and how they were worked out',
    soon: 'The results will be on the page of the competition.',
  },
} as const
