/** The pages for leaders that add up the whole zone: portfolio, how ideas move, what the system does. */
export const portfolio = {
  contents: 'On these pages',
  none: 'none',
  notSaid: 'not said',
  pages: {
    portfolio: 'Portfolio',
    flow: 'How ideas move',
    system: 'What the system does',
  },
  about: {
    flow: 'How far ideas come, how long it takes, where they end, and what schools take from each other. Counted from the pages of this site.',
    system:
      'What gets in the way of schools, who is at the table, what the work costs, and who is served. Counted from the pages of this site.',
  },
  reading: (all: number, number: string, goOn: string, ended: string, most: string | undefined) =>
    all === 0
      ? 'No prototype of our own yet. The first one starts with a problem that somebody has.'
      : `${all === 1 ? 'One prototype is' : `${number} prototypes are`} our own: ${goOn} ${goOn === '1' ? 'goes' : 'go'} on, ${ended} ${ended === '1' ? 'is' : 'are'} adopted, paused or stopped.${most ? ` The largest group is at “${most}”.` : ''}`,
  numbers: {
    open: 'prototypes that go on',
    decided: (from: string) => `decisions since ${from}`,
    reused: 'lessons used in another school',
    overdue: 'promises past their day',
  },
  matrix: {
    title: 'Problems, and who is on them',
    about:
      'Each mark is one prototype with its latest decision. A problem with nothing beside it waits for somebody. Stopped work is shown with the rest: it teaches too.',
    problem: 'Problem',
    unnamed: 'No problem named',
    columns: {
      start: 'Thinking, designing',
      test: 'Trying, learning',
      wide: 'Spreading, holding',
      rest: 'Quiet, stopped',
    },
    empty: 'When a problem is written down, it stands here with the prototypes that work on it.',
  },
  scatter: {
    title: 'How big, and how sure',
    finding: (found: string) => `How big, and how sure: ${found}`,
    findings: {
      ready: (count: number, number: string) =>
        count === 1 ? 'one prototype is ready to widen' : `${number} prototypes are ready to widen`,
      unproven: (count: number, number: string) =>
        count === 1 ? 'one is big but unproven' : `${number} are big but unproven`,
      stuck: (count: number, number: string) =>
        count === 1 ? 'one is strong but stuck in one room' : `${number} are strong but stuck in one room`,
      fresh: 'all work is still small and new',
    },
    says: (shown: string) =>
      `Each of the ${shown} marks is a prototype: how big its largest cycle was, and how sure the evidence makes us. Larger marks have more cycles.`,
    limit: 'A high mark says how sure we are, not how well it worked.',
    noScale: (count: number, number: string) =>
      count === 1
        ? 'One prototype says no size yet and is left out.'
        : `${number} prototypes say no size yet and are left out.`,
    x: 'Size of the largest cycle',
    y: 'How sure we are',
    corners: {
      ready: 'Ready to widen',
      unproven: 'Big but unproven: look here',
      stuck: 'Strong but stuck in one room',
      fresh: 'New',
    },
    prototype: 'Prototype',
    place: 'Where it stands',
    cycles: 'Cycles',
    decision: 'Latest decision',
    quiet: 'Gray: quiet',
    empty: 'When a first cycle has begun, its prototype shows here.',
    scale: [
      'a few students',
      'one class',
      'several classes',
      'a grade',
      'whole school',
      'several schools',
      'district',
    ],
  },
  waiting: 'What waits for somebody',
  waitingAbout: 'Decisions, promises and dates that a leader can move.',
  records: 'What leaders say, plan and decide',
  funnel: {
    title: (first: string, last: string) => `From ${first} prototypes, ${last} came to be kept`,
    short: 'From problem to practice',
    about:
      'How many of our own prototypes came how far. Not every idea should get to the end: stopping early is cheap, and the cause is a lesson.',
    step: 'Step',
    count: 'How many',
    days: 'School days since the step before (middle value)',
    stopped: 'Stopped or paused here',
    daysOf: (median: string, of: string) => `${median} (of ${of})`,
    noDays: 'no days to compare',
    steps: {
      problem: 'Problem written down',
      prototype: 'Prototype begun',
      first: 'First cycle finished',
      second: 'Two cycles or more',
      kept: 'Adopted or widened',
      elsewhere: 'Begun in a second school',
      card: 'On a strategy card',
      district: 'Practice of the district',
    },
    causes: {
      idea: 'the idea did not help',
      'how we did it': 'how we did it',
      system: 'the system stood in the way',
      'too early to tell': 'too early to tell',
      untold: 'cause not said',
    },
    paused: 'paused',
    stoppedWord: 'stopped',
    limit: 'School days follow the calendar of this year. Earlier years are taken to have been like it.',
    empty: 'When a first prototype begins, the way from problem to practice shows here.',
  },
  months: {
    finding: (month: string, number: string) => `Most cycles end in ${month}: ${number}`,
    even: 'No one month has the most cycles',
    says: (count: number, number: string, months: string) =>
      `${count === 1 ? 'One cycle' : `${number} cycles`} ended in the ${months} months shown, by the day results were written.`,
    limit: 'Few cycles in a month may mean a break or an exam season, not less work.',
    caption: 'Cycles with a decision, by month',
    month: 'Month',
    cycles: 'Cycles decided',
    empty: 'When a first cycle has a decision, it counts here.',
  },
  idea: {
    finding: (days: string) => `From idea to decision it takes ${days} school days`,
    finding1: 'From idea to first decision',
    says: (of: string, days: string, low: string, high: string) =>
      `Over ${of} prototypes the middle value is ${days} school days from the start to the first decision. The shortest took ${low}, the longest ${high}.`,
    limit: 'A short time is not a better one: a measure may need weeks to move.',
    caption: 'School days from the start of a prototype to its first decision, one dot each',
    middle: (days: string) => `middle value ${days}`,
    days: 'School days',
    prototype: 'Prototype',
    started: 'Begun',
    decided: 'First decision',
    empty: 'When a first prototype has a decision, its days show here.',
  },
  reuse: {
    title: 'What schools take from each other',
    finding: (count: number, number: string) =>
      count === 1
        ? 'One thing learned in a school is at work in another'
        : `${number} times a school built on what another had learned`,
    what: 'What was learned',
    from: 'From',
    to: 'To',
    empty: 'When a team names a lesson from another school that it looked at first, it shows here.',
    schools: 'Taking and giving, by school',
    schoolsAbout:
      'Schools stand in the order of their names and are never ranked. A school that watches this year gives nothing back yet, and that is fine.',
    school: 'School',
    building: 'Prototypes that build on another school',
    lessons: 'Lessons from here',
    taken: 'Of these used elsewhere',
    someOf: (some: string, all: string) => `${some} of ${all}`,
  },
  way: {
    title: 'What is in the way',
    finding: (kinds: string, number: string, all: string, tied: boolean) =>
      `What is in the way most: ${kinds.toLowerCase()} (${number} of ${all}${tied ? ' each' : ''})`,
    departments: (names: string, number: string, tied: boolean) =>
      `Whose help is asked for most: ${names} (${number}${tied ? ' each' : ''})`,
    byDepartment: 'Whose help is asked for',
    caption: 'Things that teams wrote down in their cycles, by kind',
    captionDepartments: 'The same, by the department that could help',
    says: (all: number, number: string, cycles: string) =>
      `Teams wrote down ${all === 1 ? 'one thing' : `${number} things`} in ${cycles} cycles.`,
    limit: 'Nobody has to write these down, so a small number does not mean that nothing is in the way.',
    nobody: 'no department named',
    kind: 'Kind',
    count: 'How often',
    department: 'Department',
    list: 'Each of them, with the room that would help',
    what: 'What',
    cycle: 'Cycle',
    help: 'Room to move',
    empty: 'When a team writes down what got in its way, it counts here.',
  },
  departments: {
    title: 'Are all departments in?',
    about: 'Asked, joined or deciding with us, goal by goal. Empty means that nobody has asked.',
    department: 'Department',
    notAsked: 'not asked',
    since: (day: string) => `since ${day}`,
    empty: 'When a goal names the departments it needs, they stand here.',
  },
  cost: {
    title: 'Time and money',
    help: (asked: string, got: string) =>
      `Teams asked for ${asked} hours of help and got ${got}. An hour of help is often what decides.`,
    noHelp: 'No team has written down yet how much help it asked for and got.',
    prototype: 'Prototype',
    teacherTime: 'Teacher time',
    cost: 'Cost',
    hours: 'Help asked for, got (hours)',
    stops: 'What can stop',
    hoursOf: (asked: string, got: string) => `${asked}, ${got}`,
    notYet: 'not said',
    empty: 'When a prototype says what it costs, it stands here.',
  },
  served: {
    title: 'Who is served',
    finding: (grades: string, number: string, tied: boolean) =>
      `Most prototypes reach ${tied ? 'grades' : 'grade'} ${grades}: ${number}${tied ? ' each' : ''}`,
    caption: 'Prototypes by grade; one prototype may serve several',
    says: (count: string) => `${count} grades are reached.`,
    limit: 'This counts prototypes, not students, and says nothing on how well they did.',
    grade: (grade: string) => (grade === 'K' ? 'Kindergarten' : `Grade ${grade}`),
    gradeColumn: 'Grade',
    prototypes: 'Prototypes',
    leftOut: 'Who might be left out',
    leftOutAbout: (answered: string, all: string, least: string) =>
      `${answered} of ${all} prototypes say who could miss out. Groups under ${least} students are never shown as a number.`,
    prototype: 'Prototype',
    students: 'Students in the largest cycle',
    answer: 'Who could miss out, and what is done',
    noAnswer: 'not answered yet',
    empty: 'When a prototype names its grades, they count here.',
  },
  also: {
    flexibilities: 'Room to move, with its last days',
    waivers: 'Public list of waivers',
    risks: 'Are the six risks covered?',
    goals: 'Goals and the way to them',
    handbook: 'How to read these pages',
  },
} as const
