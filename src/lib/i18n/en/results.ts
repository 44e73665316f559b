/** What a competition shows once its scores are opened. */
export const results = {
  title: (competition: string) => `Results: ${competition}`,
  heading: 'Results',
  link: 'How sure that is, what settled it, and all numbers',
  about: (day: string) =>
    `Opened on ${day}. Here is who is awarded, how sure that is, and how to work it out again.`,
  short: (count: number, awarded: string, all: string) =>
    count === 1 ? `1 of ${all} entries is awarded.` : `${awarded} of ${all} entries are awarded.`,
  awaited: 'The day of the results has come. They are being made ready, and will stand here.',
  awarded: {
    title: 'Awarded',
    about: 'In alphabetical order, which says nothing about places.',
    entry: 'Entry',
    school: 'School',
    problems: 'Problem it answers',
    factIn: (competition: string) => `Awarded in ${competition}`,
  },
  close: {
    title: 'What was too close to call',
    none: 'By its scores, each awarded entry can be told apart from every entry that is not awarded.',
    some: (count: number, codes: string) =>
      count === 1
        ? `By scores alone, ${codes} could not be told apart from one or more of the awarded entries. It is named by the code that judges saw.`
        : `By scores alone, ${codes} could not be told apart from one or more of the awarded entries. They are named by the codes that judges saw.`,
    undecided: (codes: string) =>
      `By scores alone it is open whether to award ${codes}: in some of 100 draws there would be an award, and in others none.`,
    byScores:
      'Scores decided: the entries with the first places are awarded. No other entry came near enough for a tie rule.',
    noReason: 'The entries with the first places by score are awarded.',
  },
  decisions: {
    title: 'What settled it',
    kinds: {
      tie: 'Too close to call',
      order: 'Not in the order of scores',
      late: 'A ballot that came late',
      'left-out': 'A ballot that was left out',
      'another-review': 'One more judge read',
      other: 'Another decision',
    },
    about: (kind: string, codes: string) => `${kind}: ${codes}`,
    rule: (number: string) => `Tie rule ${number}:`,
    by: 'Decided by:',
    away: 'Took no part because of a conflict:',
  },
  others: {
    title: 'Also entered',
    about:
      'In alphabetical order: schools are not ranked here. Scores stand under codes, so that anybody can work them out again. Whoever looks up a code sees with it how unsure its place is.',
  },
  sure: {
    title: 'How sure is this',
    about: (draws: string) =>
      `Judges differ, and each entry was read by a few of them. So the order was drawn ${draws} times, each time with as much chance in it as the scores leave open. Here each entry has the code that judges saw.`,
  },
  places: {
    wide: (count: string, all: string) =>
      `Half of the entries could hold ${count} or more of the ${all} places`,
    firm: 'At least half of the entries hold one place only',
    caption: (share: string) =>
      `Bar: the places of an entry in ${share} of 100 draws. Dot: its place by score. Full bars: awarded.`,
    groups: (count: number, number: string) =>
      count === 1
        ? 'All entries form one group: scores cannot tell neighbors apart.'
        : `The entries form ${number} groups. Inside a group, neighbors cannot be told apart.`,
    again: 'Other judges could have put entries in another order within their bars.',
    interval: (low: string, high: string) => (low === high ? `only ${low}` : `${low} to ${high}`),
    withInterval: (place: string, interval: string) => `${place} (${interval})`,
    line: (count: number, number: string) => (count === 1 ? '1 award' : `${number} awards`),
    code: 'Code',
    column: 'Place, and where it may be',
    low: 'First possible place',
    high: 'Last possible place',
    place: 'Place by score',
    chance: 'Among the awarded places',
    group: 'Group',
    reviews: 'Judges who read it',
  },
  chances: {
    certain: 'almost sure',
    high: 'very likely',
    likely: 'likely',
    even: 'about even',
    unlikely: 'not likely',
    low: 'very unlikely',
    none: 'almost impossible',
    unknown: 'cannot be told',
  },
  chance: (word: string, draws: string) => `${word}, ${draws} of 100 draws`,
  trust: {
    title: 'Do judges agree',
    reliable: {
      firm: (value: string) =>
        `Reliability is ${value} of 1, which is firm: another panel of this size would mostly find the same order.`,
      tentative: (value: string) =>
        `Reliability is ${value} of 1, which is enough for groups and not for single places.`,
      weak: (value: string) =>
        `Reliability is ${value} of 1, which is weak: much of the difference between entries is chance. Read the groups, and no order in them.`,
    },
    noReliability: 'There are too few scores to tell how reliable they are.',
    total: (band: string, value: string) =>
      `Over all criteria, agreement between judges is ${band} (alpha ${value}).`,
    criterion: 'Criterion',
    weight: 'Weight',
    agreement: 'Agreement of judges',
    alpha: 'Alpha',
    noEvidence: '“Not enough evidence”',
    bands: {
      firm: 'firm',
      tentative: 'tentative: read it with care',
      low: 'too low: no order by this criterion alone',
      unknown: 'cannot be told',
    },
    aboutAlpha:
      'Alpha (Krippendorff) is 1 when judges agree fully and 0 when they agree no more than by chance. From 0.8 it is firm, from 0.667 tentative.',
  },
  checks: {
    title: 'What was checked',
    severity: (strict: string, mild: string) =>
      `Some judges are strict and some are mild: from ${strict} levels below the usual to ${mild} above. That is taken out of the scores.`,
    sameSeverity: 'No judge was clearly stricter or milder than the others.',
    judges: 'Judges, under ids without names',
    judge: 'Judge',
    read: 'Entries read',
    strictness: 'Strict or mild',
    consistency: 'Beside the others',
    strict: (levels: string, error: string) => `${levels} levels stricter, give or take ${error}`,
    mild: (levels: string, error: string) => `${levels} levels milder, give or take ${error}`,
    usual: 'as usual',
    steady: 'as steady as most',
    loose: 'often far from the others',
    tooSteady: 'closer to the others than chance would have it',
    oneOut: {
      same: (judges: string) =>
        `Leaving out one judge: whichever of the ${judges} is left out, the same entries have the first places.`,
      differs: (changes: string, judges: string) =>
        `Leaving out one judge: for ${changes} of ${judges} judges, other entries would have the first places.`,
      without: (judge: string) => `Without ${judge}`,
    },
    weights: {
      same: (sets: string) =>
        `Other weights: with each criterion a quarter heavier or lighter (${sets} sets), the same entries have the first places.`,
      differs: (changes: string, sets: string) =>
        `Other weights: with ${changes} of ${sets} sets of weights, each with one criterion a quarter heavier or lighter, other entries have the first places.`,
      heavier: (criterion: string) => `“${criterion}” a quarter heavier`,
      lighter: (criterion: string) => `“${criterion}” a quarter lighter`,
    },
    change: (what: string, entered: string, left: string) =>
      `${what}: ${entered} would come in, ${left} would go out.`,
    comesIn: (what: string, entered: string) => `${what}: ${entered} would come in.`,
    goesOut: (what: string, left: string) => `${what}: ${left} would go out.`,
    position: {
      none: 'Order of reading: it made no difference that could be told from chance.',
      found: (effect: string, error: string) =>
        `Order of reading: an entry read one place later got ${effect} levels more or less, give or take ${error}. That is more than chance.`,
    },
    affiliation: {
      none: 'Judges and their own school or organization: no gap that could be told from chance.',
      found: 'Judges gave entries of their own school or organization other scores than the rest did.',
    },
  },
  flags: {
    title: 'What the count warns about',
    none: 'The count found nothing to warn about.',
    'panels-not-linked':
      'The judges fall into groups that share no entry, so strict and mild ones cannot be told apart.',
    'few-reviews': (codes: string) => `Read by one judge only: ${codes}.`,
    'alpha-low': (criteria: string) => `Judges agree too little to order entries by: ${criteria}.`,
    'reliability-low': 'The scores of one panel are not reliable enough for single places.',
    'judge-inconsistent': (judges: string) => `Less steady, or steadier, than scores usually are: ${judges}.`,
    'judge-same-on-all': (judges: string) =>
      `Gave the same level on all criteria on more than half of the sheets: ${judges}.`,
    'entry-disagreement': (codes: string) => `Judges saw these very differently: ${codes}.`,
    'no-total': (codes: string) => `Without a score that counts: ${codes}.`,
    undecided: (codes: string) => `On the line between an award and none: ${codes}.`,
    'decided-by-one-judge': (judges: string) => `The first places depend on this judge: ${judges}.`,
    'decided-by-weights': (criteria: string) => `The first places depend on the weight of: ${criteria}.`,
    'position-counts': 'The order of reading made a difference.',
    'affiliation-counts': 'Judges scored entries of their own school or organization differently.',
  },
  ballots: {
    title: 'Ballots and conflicts',
    received: (count: number, received: string, counted: string) =>
      count === 1
        ? `1 ballot came in, ${counted} counted.`
        : `${received} ballots came in, ${counted} counted.`,
    replaced: (count: number, number: string) =>
      count === 1
        ? '1 took the place of an earlier one of the same judge.'
        : `${number} took the place of earlier ones of the same judge.`,
    late: (count: number, number: string) =>
      count === 1
        ? '1 came in after the end and was let in with a reason.'
        : `${number} came in after the end and were let in with a reason.`,
    leftOut: 'Left out',
    keptApart: (count: number, number: string) =>
      count === 1
        ? 'Conflicts: before reading, one judge was kept apart from one entry.'
        : `Conflicts: before reading, ${number} pairs of judge and entry were kept apart.`,
    steppedBack: (count: number, number: string) =>
      count === 1
        ? 'Conflicts: while reading, a judge stepped back from one entry.'
        : `Conflicts: while reading, judges stepped back ${number} times.`,
    noConflicts: 'Conflicts: none was named, before or while reading.',
    recognized: (yes: string, maybe: string, all: string) =>
      `Judges read without names. On ${yes} of ${all} sheets the judge recognized the entry, on ${maybe} maybe.`,
    noEvidence: (count: number, number: string) =>
      count === 1
        ? '“Not enough evidence” was given once.'
        : `“Not enough evidence” was given ${number} times.`,
  },
  practice: {
    title: 'Practice before the first entry',
    done: (judges: string, entries: number, number: string) =>
      entries === 1
        ? `${judges} judges each scored one practice entry first.`
        : `${judges} judges each scored ${number} practice entries first.`,
    near: (share: string) => `On the first try ${share} of 100 levels were the agreed ones or one level off.`,
    allPassed: 'That was near enough for every judge.',
    passed: (passed: string, judges: string) =>
      `${passed} of ${judges} judges were near enough. The others read again and repeated it.`,
    link: 'First tries help to tell who is strict and who is mild. They rank nobody.',
    required: 'Every judge scored practice entries first. Their tries are not told here.',
  },
  method: {
    title: 'How it is worked out',
    steps: [
      'Each sheet gives a total: the levels, weighted as the rubric says.',
      'A model takes out how strict each judge is, as far as shared entries allow it.',
      'The order is drawn many times with the chance that is left. That gives each entry a range of places.',
      'Neighbors that cannot be told apart form a group. At the line between an award and none, the tie rule or a talk decides, with a reason.',
    ],
    handbook: 'How to run a fair competition',
    rules: 'The tie rule, as it was fixed before the first ballot',
  },
} as const
