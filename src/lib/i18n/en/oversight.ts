/** Goals on their way, room to move over time, cover for risks, how initiatives hang together, a school's load. */
export const oversight = {
  tree: {
    title: 'From the goal to what is tried',
    goal: 'Goal',
    about: 'A dashed frame is something that must change and that nobody tests yet.',
    noTest: 'no test yet',
    why: 'Why we think so',
    none: 'Nobody has written down yet what leads to this goal.',
  },
  path: {
    finding: (track: string, now: string, to: string) => `${track}: ${now} now, ${to} is the goal`,
    findingNoTrack: (now: string, to: string) => `${now} now, ${to} is the goal`,
    last: (now: string, day: string) => `The last count is ${now} (${day}).`,
    expected: (value: string, day: string) =>
      `By then the expected way (dashed) was at ${value}, read on ${day}.`,
    ahead: 'That is as good as expected, or better.',
    behind: 'That is less than expected.',
    signs: (seen: string, all: string) => `${seen} of ${all} early signs have been looked at.`,
    support: 'Help given now:',
    noSupport: 'No help is written down yet.',
    limit: 'The dashed line is what we hoped for, not a forecast.',
    hidden: (count: number, number: string, least: string) =>
      count === 1
        ? `One count is left out, because it is about fewer than ${least} students.`
        : `${number} counts are left out, because they are about fewer than ${least} students.`,
    caption: 'Line: what was counted. Dashes: what we expect. Numbers on top: early signs, by their day.',
    goal: (value: string) => `Goal ${value}`,
    sign: (number: string) => `Sign ${number}`,
    day: 'Day',
    expectedColumn: 'Expected',
    counted: 'Counted',
    empty:
      'When this goal says what was counted on the way, and what we expect by when, the way to it is drawn here.',
  },
  board: {
    link: 'One page for the board, to print',
    title: (goal: string) => `For the board: ${goal}`,
    kind: 'Goal on one page',
    printed: (day: string) => `As of ${day}`,
    latest: 'Last count',
    where: 'Where it stands',
    seen: 'What we expected, and what was seen',
    notSeen: (day: string) => `Look on ${day}.`,
    passed: (day: string) => `The day was ${day}. Nothing is noted yet.`,
    tries: 'What schools try for it',
    triesSay: (all: number, number: string, schools: string, kept: string, ended: string) =>
      `${all === 1 ? 'One prototype' : `${number} prototypes`} in ${schools} ${schools === '1' ? 'school' : 'schools'}: ${kept} adopted or widened, ${ended} stopped or paused.`,
    more: (count: number, number: string) => (count === 1 ? 'and one more' : `and ${number} more`),
    noTries: 'No school tries anything for it yet.',
    ask: 'What we ask',
    asks: {
      agree: (what: string, schools: string) =>
        `Answer a wish of ${schools} ${schools === '1' ? 'school' : 'schools'}: “${what}”.`,
      write: (what: string) => `Put this in writing: “${what}”. It stands in words only.`,
      renew: (what: string, day: string) => `Renew or end this: “${what}”. Its last day is ${day}.`,
      join: (department: string) => `Bring ${department} to the table. It was asked and has not joined.`,
      help: (asked: string, got: string) => `More hours of help: teams asked for ${asked} and got ${got}.`,
    },
    noAsk: 'Nothing waits for the board on this goal today.',
    protects: 'What must not get worse',
  },
  timeline: {
    finding: (may: number, number: string, soon: string | undefined) =>
      `${may === 1 ? 'One thing schools' : `${number} things schools`} may do${soon ? `; the next one ends ${soon}` : ''}`,
    none: 'Schools may do nothing differently yet',
    caption: 'Full bar: agreed in writing. Outline: in words only. Dashes: asked for, not agreed.',
    says: (asked: number, number: string) =>
      asked === 0
        ? 'No wish is open.'
        : `${asked === 1 ? 'One wish is' : `${number} wishes are`} open and not agreed.`,
    limit: 'A bar without an end has no last day, so nobody is made to look at it again.',
    until: (standing: string, day: string) => `${standing}, until ${day}`,
    open: (standing: string) => `${standing}, no last day`,
    noDay: (count: number, number: string) =>
      count === 1
        ? 'One has no first day and is only in the list below.'
        : `${number} have no first day and are only in the list below.`,
    today: 'Today',
    name: 'What schools may do',
    standing: 'How firm',
    from: 'From',
    to: 'Until',
    schools: 'Schools',
    many: 'Asked by three schools or more',
    manyAbout:
      'When three schools need the same exception, the rule is the problem. Change it once, for all.',
    manyOf: (schools: string) => `${schools} schools`,
    manyNone: 'No rule stands in the way of three schools today.',
    waivers: 'Public list of waivers, to print',
  },
  waivers: {
    title: 'What schools may do differently',
    about: (zone: string, day: string) =>
      `Every exception that schools of ${zone} may use on ${day}: the rule, what replaces it, on whose say, and until when. Anybody may read it, copy it or ask about it.`,
    what: 'What schools may do',
    rule: 'The rule',
    replaces: 'What replaces it',
    say: 'On whose say',
    days: 'From, until',
    schools: 'Schools',
    ask: 'Whom to ask',
    none: 'No school may do anything differently today. When an exception is agreed, it stands here.',
    noEnd: 'no last day',
    inWords: 'Agreed in words only; nobody has put it in writing yet.',
    csv: 'Download the list (CSV)',
    back: 'All flexibilities, with wishes and those that have ended',
  },
  risks: {
    title: 'Are the risks covered?',
    about:
      'One row a risk, one column an action. Linked: a page of this site shows it is done. Stale: the newest page is more than a semester old. None: no page shows it.',
    risk: 'Risk',
    action: (number: string) => `Action ${number}`,
    states: { linked: 'linked', stale: 'stale', none: 'none' },
    reading: (linked: string, all: string, stale: string) =>
      `${linked} of ${all} actions are shown by a page, and ${stale} of these pages ${stale === '1' ? 'is' : 'are'} stale.`,
    more: (count: number, number: string) => (count === 1 ? 'and 1 more page' : `and ${number} more pages`),
    empty: 'When a risk names what to do early, the grid stands here.',
  },
  hub: {
    title: 'How the pieces hang together',
    hub: 'Hub',
    spoke: 'Spoke',
    here: 'this page',
    goals: 'Goals:',
    tries: (count: number, number: string) => (count === 1 ? '1 prototype' : `${number} prototypes`),
  },
  load: {
    title: (school: string) => `What ${school} is asked to do`,
    link: 'All this school is asked to do, in time order',
    about: (from: string, to: string) =>
      `Prototypes and cycles of the school, the initiatives they belong to, training sessions and messages, from ${from} to ${to}. A plan is a sum: what comes on top has to come off somewhere else.`,
    finding: (month: string, count: string) => `The fullest month is ${month}, with ${count} things`,
    says: (all: string) => `${all} things run or come in this time.`,
    stops: 'What teams said can stop',
    noStops: 'Nothing was taken off the list yet.',
    limit: 'Only what is written on this site counts. The rest of the school year is not here.',
    caption: 'Full bar: decided. Outline: under way or planned. Dots: single days.',
    what: 'What',
    kind: 'Kind',
    from: 'From',
    to: 'Until',
    days: 'Days',
    empty: 'When this school begins a prototype, its days show here.',
    initiatives: 'Initiatives this school is part of',
  },
} as const
