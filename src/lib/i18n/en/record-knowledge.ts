/** The pages of problems, lessons and strategies. */
export const knowledge = {
  trail: {
    title: 'The evidence trail',
    problems: () => 'problem',
    prototypes: (count: number) => (count === 1 ? 'prototype' : 'prototypes'),
    cycles: (count: number) => (count === 1 ? 'cycle' : 'cycles'),
    lessons: (count: number) => (count === 1 ? 'lesson' : 'lessons'),
    caseStudies: (count: number) => (count === 1 ? 'case study' : 'case studies'),
    seenIn: (count: number, number: string) =>
      count === 1 ? 'seen in 1 school' : `seen in ${number} schools`,
    statusCount: (number: string, status: string) => `${number} ${status}`,
    shared: (_count: number, number: string) => `${number} seen in more than one school`,
    reusing: (count: number, number: string) =>
      count === 1 ? '1 reuses what was learned' : `${number} reuse what was learned`,
  },
  problem: {
    statement: 'The problem',
    counted: (day: string) => `Counted ${day}.`,
    whyItMatters: 'Why it matters',
    whereWhen: 'Where and when',
    causes: 'What seems to lead to it',
    goal: 'The goal it holds back',
    cycles: 'Cycles',
    progress: 'Number so far',
    cyclesTitle: 'What the cycles taught',
    allCycles: 'All cycles are on the pages of the prototypes.',
    seenAt: 'Seen at',
    reuses: 'Reuses',
    openQuestions: 'What we do not know yet',
    raisedBy: 'Raised by',
    confirmedBy: 'Confirmed by',
    strategies: 'Strategies to start from',
    roomToMove: 'Room to move',
    tryTitle: 'Try something for this problem',
    trySays:
      'Start with one small change in one class and a prediction. Five minutes are enough to write it down.',
    tryLink: 'Log a try',
    noPrototypes: 'Nobody has tried anything for this problem yet.',
    noLessons: 'No lesson yet. The first finished cycle can bring one.',
    noCaseStudies: 'No case study yet.',
  },
  lesson: {
    event: 'What taught us this',
    when: 'When it works',
    doThis: 'Do this',
    notThis: 'Leave this out',
    worksWhen: 'Works when',
    mayNotWorkWhen: 'May not work when',
    evidence: 'Where it was seen',
    noEvidence: 'No cycle or source is linked yet.',
    sure: 'How sure we are',
    problems: 'Helps with',
    strategy: 'Grew into the strategy',
    superseded: 'A newer lesson replaces this one:',
  },
  sure: {
    none: 'No evidence is linked yet. Take it as an idea.',
    outsideOnly: 'It rests on outside sources. Nobody here has tested it yet.',
    schools: (count: number, number: string) => (count === 1 ? 'one school' : `${number} schools`),
    cycles: (count: number, number: string) =>
      count === 0
        ? 'no finished cycle yet'
        : count === 1
          ? 'one finished cycle'
          : `${number} finished cycles`,
    seen: (schools: string, cycles: string) => `Seen in ${schools}, in ${cycles}.`,
    compared: (compared: number, of: number, number: string) => {
      if (compared === 0) return 'No prediction was compared with a result.'
      if (compared < of) return `In ${number} of them a prediction was compared with the result.`
      return of === 1
        ? 'The prediction was compared with the result.'
        : 'Each time the prediction was compared with the result.'
    },
    checked: 'Someone who was not there has read it.',
    notChecked: 'Nobody from outside the team has read it yet.',
    oneSchool: 'It may be different in another school.',
  },
  strategy: {
    card: 'The card',
    open: 'Not answered yet',
    sites: 'Where it was used',
    outcome: 'What came of it',
    who: 'Who',
    log: 'Their log',
    lessons: 'Made of these lessons',
    noSites: 'No school has logged a use of this card yet.',
    family: 'Prototypes that started from it',
    problems: 'Helps with',
  },
  card: {
    why: 'Why should it work?',
    materials: 'What do you need in hand?',
    steps: 'What are the steps?',
    whoDoesIt: 'Who does it, and what must they learn first?',
    how: 'How: whole class, small group, online?',
    where: 'In which room, with which tools?',
    howOften: 'When, and how much?',
    mustKeep: 'What must stay the same?',
    mayChange: 'What may you change?',
    changedOnTheWay: 'What changed on the way?',
    howToTell: 'How can you tell it is being done?',
    howWell: 'How well was it done?',
  },
} as const
