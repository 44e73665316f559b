/** The worked-out levels: evidence of a prototype, reach of a lesson, stage of the work. */
export const levels = {
  title: 'Where it stands',
  how: 'How the levels are worked out',
  level: (level: string) => `level ${level} of 6`,
  locks: (locks: string) => `${locks} of 5 locks`,
  moveOn: 'To move on',
  lessSure: 'What makes us less sure',
  behind: 'The evidence behind it',
  outside: {
    title: 'Outside rating',
    says: (tier: string) => `ESSA tier ${tier}, for`,
    apart: 'It is rated on a scale of its own and does not count toward our levels.',
  },
  evidence: {
    label: 'Evidence',
    names: [
      'Idea',
      'Reasoned',
      'Tried',
      'Tried over time',
      'Compared',
      'Worked elsewhere',
      'Ready to hand over',
    ],
    why: {
      draft: () => 'It is still being written and does not count yet.',
      unfinished: () => 'The problem is missing, or the reason why the change should help.',
      idea: () => 'It names a problem, a change and why it should help, but not all that a test needs.',
      reasoned: ({ tests }: { tests: number }) =>
        tests === 0
          ? 'It is planned as a test, with a start to compare with and a prediction.'
          : 'It is planned as a test, and one finished cycle compared its prediction with the result.',
      tried: ({ tests }: { tests: number }) =>
        `In ${tests} finished cycles the prediction was compared with the result.`,
      signal: ({ points }: { points: number }) =>
        `A run chart of ${points} counts shows a change for the better that chance does not explain, and what must not get worse has held.`,
      classes: () =>
        'In three classes or more the count was better than before, and what must not get worse has held.',
      compared: () => 'A class or school without the change started alike and did less well.',
      elsewhere: ({ sites }: { sites: number }) => `Teams at ${sites} other schools tried it over time too.`,
      'handed-over': () => 'It held at other schools, its card is full, and there is somebody to ask.',
    },
    next: {
      problem: () => 'Name the problem it is for.',
      because: () => 'Say why it should help: if we do this, then …, because …',
      driver: () => 'Name the driver of the goal that it works on.',
      measure: () => 'Add one thing to count before and after.',
      baseline: () => 'Count where things were before the change.',
      prediction: () => 'Write a prediction before the next cycle begins.',
      plan: () => 'Say in the next cycle what you will look at, and when.',
      tests: ({ tests }: { tests: number }) =>
        tests === 1
          ? 'Finish one more cycle with a prediction that comes first and is compared with the result.'
          : 'Finish two cycles, each with a decision and a prediction that comes first and is compared with the result.',
      change: () =>
        'Show a change over time: ten counts or more, three of them before the start, or a better count in three classes.',
      balance: ({ balance }: { balance: string }) =>
        balance === 'worse'
          ? 'Bring back what must not get worse: it is past its line.'
          : 'Count one thing that must not get worse, before and after.',
      comparison: ({ comparison }: { comparison: string }) =>
        comparison === 'unlike'
          ? 'Compare with a class or school that started at about the same level.'
          : comparison === 'even'
            ? 'Find out what made the difference: the class without the change did as well.'
            : 'Count a class or school without the change at the same time, one that starts alike.',
      sites: ({ sites }: { sites: number }) =>
        sites === 1
          ? 'One more school tries it over time and keeps its own log.'
          : 'Two other schools try it over time, each with its own log.',
      card: () => 'Fill a strategy card: all twelve questions, the cost and the time to start.',
      person: () => 'Name on the card whom others can ask, as a role.',
    },
    threats: {
      'judgement-only': () => 'It rests on judgement alone. Nothing was counted.',
      'measure-changed': () => 'What was counted changed from one cycle to the next.',
      'small-group': () => 'The group is too small to say much.',
      'short-baseline': () => 'The start was counted fewer than three times.',
      'part-missing': () => 'Results are missing for part of the group that was counted at the start.',
      'one-rater': () => 'As far as the page says, one person of the team did all the counting.',
    },
    rules: [
      'It names a problem, a change and why the change should help.',
      'It also names a driver of the goal, a measure, the number from before, a prediction, and what will be looked at.',
      'Two cycles or more are finished. Each has a decision, and a prediction that came before the results and was compared with them.',
      'Ten counts or more on a run chart show a change for the better against a fixed start, or three classes or more are better off than before. What must not get worse has held.',
      'A class or school without the change started alike and did less well.',
      'Two other schools, with teams of their own, reached “Tried over time” with it.',
      'A strategy card answers all twelve questions and says what it costs, how long it takes to start and whom to ask.',
    ],
    nesta: ['1', '1', '2', '2', '3', '4', '5'],
    essa: [
      'None',
      'Tier 4 asks for a reasoned model and a study under way',
      'Tier 4',
      'Tier 4',
      'A study that meets the standard may support tier 3 or 2',
      'None of its own',
      'None of its own',
    ],
  },
  reach: {
    label: 'How far it has come',
    advice: 'Advice from elsewhere',
    names: {
      note: 'Note',
      micro: 'Micro-lesson',
      tested: 'Tested lesson',
      candidate: 'Candidate strategy',
      replicable: 'Replicable strategy',
      district: 'District practice',
    },
    why: {
      draft: () => 'It is still being written and does not count yet.',
      note: ({ linked }: { linked: boolean }) =>
        linked
          ? 'No finished cycle stands behind it: what is linked is open, or from outside.'
          : 'Nothing is linked that shows it, so take it as an idea.',
      micro: ({ finished, schools }: { finished: number; schools: number }) =>
        `${finished === 1 ? 'One finished cycle' : `${finished} finished cycles`} at ${schools === 1 ? 'one school' : `${schools} schools`} stand${finished === 1 ? 's' : ''} behind it.`,
      tested: ({ tests }: { tests: number }) =>
        `In ${tests} cycles a prediction was compared with the result, and someone else has read it.`,
      warning: () => 'It is tested. It tells what to leave out or watch for, so it ends here.',
      candidate: ({ answered }: { answered: number }) =>
        `A team chose to keep it, and its card answers ${answered} of 12 questions.`,
      replicable: ({ sites }: { sites: number }) =>
        `${sites} schools beyond the first have used it, and its card says where it did less well.`,
      district: () => 'A rule or a training session of the district rests on it.',
      advice: () => 'No lesson from our own schools is linked to the card yet.',
    },
    next: {
      evidence: () => 'Link a finished cycle that shows it.',
      cycles: ({ tests }: { tests: number }) =>
        tests === 1
          ? 'Link one more finished cycle that compared its prediction with the result.'
          : 'Link two finished cycles that compared a prediction with the result.',
      reader: () => 'Ask someone who was not there to read it.',
      card: ({ answered }: { answered: number }) =>
        answered < 0
          ? 'Start a strategy card from it and answer 8 of the 12 questions.'
          : `Answer 8 of the 12 questions on the card. It has ${answered}.`,
      limits: () => 'Say when it may not work.',
      decision: () => 'Link a cycle that ended in “adopt” or “expand”.',
      'full-card': ({ answered }: { answered: number }) =>
        `Answer 11 of the 12 questions on the card. It has ${answered}.`,
      sites: ({ sites }: { sites: number }) =>
        sites === 1
          ? 'One more school uses it and says what came of it.'
          : 'Two schools beyond the first use it and say what came of it.',
      'less-well': () => 'Say on the card where it did less well, or “none yet”.',
      policy: () => 'Link it from a guardrail, a training session, or a rule of the zone or the board.',
      lessons: () => 'Link a lesson from our own schools to the card.',
    },
    threats: {
      superseded: () => 'A newer lesson replaces it.',
      'one-school': () => 'It was seen in one school. It may be different in another.',
    },
    rules: {
      note: 'No finished cycle is linked.',
      micro: 'One finished cycle or more shows it.',
      tested:
        'Two finished cycles or more compared a prediction with the result, and someone other than the author has read it. Lessons about what did not work end here.',
      candidate:
        'A cycle ended in “adopt” or “expand”, the lesson says when it may not work, and a strategy card answers 8 of 12 questions.',
      replicable:
        'The card answers 11 of 12 questions. Two schools beyond the first used it, one of them not led by the author. The card says where it did less well, or “none yet”.',
      district: 'A guardrail, a training session, or a rule of the zone, the board or the law links to it.',
    },
  },
  stage: {
    label: 'Stage',
    names: {
      thinking: 'Thinking',
      designing: 'Designing',
      trying: 'Trying',
      learning: 'Learning',
      spreading: 'Spreading',
      holding: 'Holding',
      stopped: 'Stopped',
      quiet: 'Quiet',
    },
    why: {
      thinking: () => 'Nobody has confirmed the problem yet.',
      'no-problem': () => 'It names no problem yet.',
      designing: () => 'The problem is confirmed, and no cycle has begun.',
      trying: ({ closed }: { closed: number }) =>
        closed === 0 ? 'The first cycle has begun.' : 'One cycle is finished.',
      learning: ({ closed }: { closed: number }) => `${closed} cycles are finished.`,
      spreading: () => 'A whole grade or more takes part, and half of the way to the goal is done.',
      holding: () => 'The goal was reached, and 90 days later it still held.',
      stopped: () => 'The team looked at what happened and chose to stop.',
      quiet: ({ day }: { day: string }) => `Nothing has changed since ${day}.`,
      paused: () => 'The team has paused it.',
    },
    next: {
      'link-problem': () => 'Name the problem it is for.',
      'confirm-problem': () =>
        'Ask two people, a student or a family among them, whether they see the problem too.',
      'first-cycle': () => 'Plan a first cycle with a prediction.',
      'close-cycles': ({ closed }: { closed: number }) =>
        closed === 0 ? 'Finish the first cycle with a decision.' : 'Finish a second cycle with a decision.',
      'go-wider': () => 'Try it with a whole grade or department.',
      'half-way': () => 'Come half of the way to the goal.',
      'reach-aim': () => 'Reach the goal.',
      'set-aim': () => 'Set a goal with a number and a day.',
      'count-again': () => 'Count again 90 days after the goal was reached.',
      'say-what-next': () => 'Say whether it goes on, rests or has ended.',
    },
    rules: {
      thinking: 'No problem is named, or nobody has confirmed it.',
      designing: 'The problem is confirmed. No cycle has begun.',
      trying: 'The first cycle has begun.',
      learning: 'Two cycles or more are finished.',
      spreading: 'A cycle reached a whole grade or more, and half of the way to the goal is done.',
      holding: 'The goal was reached, and a count 90 days later still reaches it.',
      stopped: 'The latest decision is “abandon”. That is a result too.',
      quiet: (days: string) =>
        `The latest decision is “pause”, or nothing has changed for ${days} school days and the team has not adopted it.`,
    },
  },
  ladder: {
    level: 'Level',
    asks: 'What it takes',
    locks: 'Locks',
    nesta: 'Nesta level',
    essa: 'ESSA tier (federal law)',
  },
} as const
