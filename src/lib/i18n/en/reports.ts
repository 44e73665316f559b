import { reportsAgenda } from './reports-agenda.ts'

/** The chair's agenda, what a school gets back, and what a judge learns about judging. */
export const reports = {
  back: 'Back to the competition',
  level: (number: number, of: number) => `Level ${number} of ${of}`,
  weight: (weight: number) => `weight ${weight} of 100`,
  levelHead: 'Level',
  judgesHead: 'Judges',
  noEvidence: 'Not enough evidence',
  agenda: reportsAgenda,
  school: {
    title: (entry: string) => `What the judges say: ${entry}`,
    lead: (competition: string, judges: number) =>
      `${competition}. ${judges === 1 ? 'One judge' : `${judges} judges`} read your entry and wrote this for you.`,
    foot: 'This report is for your team. Judges wrote without names, and read your entry without the name of your school. What they wrote stands here word for word, in no order that tells who wrote what.',
    outcome: {
      title: 'Was it awarded?',
      yes: 'Yes. Your entry is among the awarded.',
      no: (awarded: number, entries: number) =>
        `Not this time. ${awarded} of ${entries} entries were awarded.`,
      close:
        'It was close: scores alone could not tell whether your entry is among the awarded. People decided, by rules that were fixed before judging. The page of the results says how.',
      luck: 'Another panel of judges would often have given the last of the awards to others.',
      worth: 'What the judges wrote is worth more than the answer.',
    },
    begin: {
      title: 'A good place to begin',
      criterion: (name: string) =>
        `“${name}” leaves the most room. Read below what the next level asks, and plan one small test for it.`,
    },
    strengths: 'What is strong',
    questions: 'Questions for you',
    criteria: {
      title: 'Criterion by criterion',
      about:
        'Levels are counted as the judges gave them. Judges differ, and one level more or less can be chance.',
      reached: 'Most judges saw this much',
      next: 'What comes next',
      says: 'What it says',
      none: 'No judge found enough evidence to name a level. The lowest level is something else: here the entry leaves open what the judges looked for.',
      caption: (criterion: string) => `How many judges gave which level for “${criterion}”`,
      said: 'What judges wrote',
      whyNone: 'Why a judge found too little to tell',
    },
    use: {
      title: 'How to use this report',
      steps: [
        'Read it alone first, then together. Start with what is strong, and say what you will keep.',
        'Choose one question or one criterion. One is enough for the next weeks.',
        'Write down what the next level would look like in your school, with a number.',
        'Plan a small test of a few weeks, and write your prediction before you begin.',
        'Does something here seem wrong or unclear? Ask the chair for a talk. Judges can err.',
      ],
    },
  },
  judge: {
    title: (competition: string) => `How you judged: ${competition}`,
    lead: (judge: string, entries: number) =>
      `For ${judge} alone. You read ${entries === 1 ? 'one entry' : `${entries} entries`}. This shows how your scores lie beside those of the panel. It is no grade: a strict judge is as useful as a mild one.`,
    foot: 'For this judge alone. Other judges get their own report, and none of them holds a name. All scores were adjusted before entries were compared.',
    severity: {
      title: 'Strict or mild',
      even: 'You are about as strict as the panel.',
      strict: (much: string) => `You are ${much} stricter than the panel; this is already adjusted.`,
      mild: (much: string) => `You are ${much} milder than the panel; this is already adjusted.`,
      much: [
        'about a quarter of a level',
        'about half a level',
        'about three quarters of a level',
        'about a level',
        'more than a level',
      ],
      below: (value: string, error: string) =>
        `In numbers: your scores lie ${value} levels below those of a usual judge, give or take ${error}.`,
      above: (value: string, error: string) =>
        `In numbers: your scores lie ${value} levels above those of a usual judge, give or take ${error}.`,
      chance: 'With so few entries, chance alone could explain this.',
      alone: 'There are too few shared entries to say how sure this is.',
    },
    consistency: {
      title: 'Consistency',
      good: 'Once your strictness is taken off, your scores lie as near to the others as is usual.',
      wide: 'Once your strictness is taken off, some of your scores lie further from the others than is usual.',
      bothWays: 'They are sometimes well above, and sometimes well below.',
      reread: 'Reading the words of a level again before you score helps.',
      narrow: {
        begin: 'Your scores differ from the others less than is usual.',
        rest: 'That is fine, unless your scores hardly differ from entry to entry.',
      },
      few: 'With fewer than eight entries this says little.',
      unknown: 'There are too few scores to tell.',
    },
    agreement: {
      title: 'Agreement',
      high: 'You put the entries in much the same order as the other judges.',
      some: 'You put the entries in a partly different order than the other judges.',
      low: 'You put the entries in another order than the other judges. That can be chance, or you saw something they did not. The words of the rubric are the common ground.',
      lowFew:
        'You put the entries in another order than the other judges. With so few entries, chance alone can do that.',
      from: (entries: number) => `From ${entries} entries. With fewer than eight this is a rough picture.`,
      fromAll: (entries: number) =>
        `From ${entries} entries, with the practice ones. With fewer than eight this is a rough picture.`,
      unknown: 'There are too few shared entries to tell.',
    },
    calibration: {
      title: 'Practice entries',
      same: (same: string, near: string, levels: string) =>
        `On your first try, ${same} of ${levels} levels were the agreed ones. Counting those that were one level off, it was ${near} of ${levels}.`,
      strict: (much: string) => `You gave ${much} less than was agreed on.`,
      mild: (much: string) => `You gave ${much} more than was agreed on.`,
      even: 'On average you gave what was agreed on.',
    },
    range: {
      title: 'The levels you used',
      used: (used: number, of: number) => `You used ${used} of ${of} levels.`,
      same: (share: string) =>
        `On ${share} of your sheets all criteria have the same level. An entry is seldom equally strong in everything.`,
      halo: 'Your levels for different criteria mostly go up and down together. Scoring one criterion for all entries before the next can help.',
      caption: 'How often each level was given: you, and the whole panel',
      you: 'You',
      panel: 'Panel',
    },
    minutes: {
      title: 'Time',
      usual: (own: string, panel: string) =>
        `You usually took ${own} minutes for an entry; the panel took ${panel}.`,
      own: (own: string) => `You usually took ${own} minutes for an entry.`,
      hardly: 'The page was open for less than a minute for most of your entries.',
      unknown: 'These sheets came on paper, so no time was counted.',
    },
    totals: {
      title: 'Your totals beside the panel',
      about:
        'The score of the panel counts all judges, you among them, and is adjusted for who is strict or mild. The last column shows how far you are still from the panel when your own strictness is taken off.',
      caption: 'Weighted totals in levels, entries by code',
      entry: 'Entry',
      own: 'Your total',
      panel: 'Panel, adjusted',
      left: 'Gap that is left',
    },
  },
  draft: {
    about: [
      'Who is awarded, and why. What stands here becomes public with the results: name codes and roles, and no person.',
      'Lines that begin with # are for you alone. Take the # away from the lines you need, fill them in, and save.',
    ],
    line: (entries: string) =>
      `Scores cannot tell for these entries: ${entries}. Each needs a decision that names it.`,
    clear: 'Scores tell which entries are awarded. Only other decisions are needed here, if there were any.',
    first: (entries: string) => `First by score: ${entries}.`,
    rule: (number: number, rule: string) => `Tie rule ${number}: ${rule}`,
    choices: 'about: tie, order, late, left-out, another-review or other',
    why: 'Why, in words that teams will read.',
  },
}
