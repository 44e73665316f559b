/** The home page. */
export const home = {
  title: 'What our schools are trying, and what they learned',
  numbers: (prototypes: string, schools: string, decisions: string) =>
    `${prototypes} prototypes from ${schools} schools, with ${decisions} decisions so far.`,
  borrowed: (count: number, number: string) =>
    count === 1 ? '1 more is borrowed from elsewhere.' : `${number} more are borrowed from elsewhere.`,
  searchLabel: 'Search this site',
  searchButton: 'Search',
  start: 'Start here',
  teach: {
    title: 'I teach',
    about: 'Find something to try on Monday, or write up what you tried.',
    lessons: 'Browse lessons',
    log: 'Log a try',
  },
  lead: {
    title: 'I lead a school or district',
    about: 'See which problems somebody is on, and what schools may already do differently.',
    problems: 'See problems and who is on them',
    flexibilities: 'See what schools may do',
  },
  judge: {
    title: 'I am judging',
    about: 'Read entries with the same evidence for each, and know what a score means.',
    competitions: 'Open the competitions',
    scoring: 'How entries are scored',
    checks: 'What every page is checked for',
  },
  decided: 'Decided lately',
  decidedAbout: 'Stopped work stands beside adopted work: both teach.',
  noDecision: 'No team has decided yet. Decisions appear here when a cycle ends.',
  columns: { prototype: 'Prototype', school: 'School', decision: 'Decision', learned: 'What they learned' },
  allCycles: 'All cycles',
} as const
