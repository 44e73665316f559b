/** The chair's agenda, what a school gets back, and what a judge learns about judging. */
export const reports = {
  back: 'Back to the competition',
  level: (number: number, of: number) => `Level ${number} of ${of}`,
  weight: (weight: number) => `weight ${weight} of 100`,
  levelHead: 'Level',
  judgesHead: 'Judges',
  noEvidence: 'Not enough evidence',
  agenda: {
    title: (competition: string) => `Agenda: ${competition}`,
    lead: (entries: number, judges: number, awards: number) =>
      `For the chair and the people who decide. ${entries} entries, ${judges} judges, ${awards} to be awarded. Only what needs a talk stands here. Entries stand under their codes, so that the talk stays with the text.`,
    foot: 'For the people who decide alone. Scores are adjusted for strict and mild judges, and for which of them read what. Nothing here is public before the reveal.',
    clear:
      'Scores alone can tell which entries are awarded. No entry stands at the line, and nothing else needs a talk.',
    line: {
      title: 'At the line',
      about: (low: string, high: string) =>
        `For these entries the scores do not settle it: they are among the awarded in ${low} to ${high} of all ways the scores could have come out. Talk about these, and about no others.`,
      caption:
        'Entries at the line, by code. A place is never sure: what counts is from where to where it may be.',
      entry: 'Entry',
      score: 'Score',
      place: 'Place',
      chance: 'Among the awarded',
      judges: 'Judges',
      near: 'Cannot be told from',
      interval: (low: number, high: number) => `${low} to ${high}`,
      readers: 'Who read it',
      away: (judges: string) => `kept apart by a conflict: ${judges}`,
      groups: 'Groups of entries that lie too close to call, where the line runs through',
      settled: (sure: string) => `Settled without a talk, on the side of the awarded: ${sure}.`,
      settledNot: (sure: string) => `Settled on the other side: ${sure}.`,
    },
    tie: {
      title: 'The tie rule, step by step',
      about:
        'These rules were fixed before the first ballot. Take them in this order, and stop at the first that decides.',
      caption: (criterion: string) => `“${criterion}”, entries at the line`,
      mean: 'Mean level',
      adjusted: 'Adjusted for who read it',
      close:
        'A small gap between two of these numbers says little. When they lie close, go on with the next rule.',
      write: 'The rule that decided, for which entries',
    },
    apart: {
      title: 'Where judges disagree',
      about:
        'Read both sides before you talk. Ask what each judge saw in the text, not who is right. Scores stay as they were handed in; what the talk brings out goes into the decisions.',
      entry: (code: string) => `Entry ${code}`,
      much: 'The judges of this entry lie further apart than is usual for this panel.',
      high: 'Who saw more',
      low: 'Who saw less',
      silent: 'No word on this criterion.',
      write: 'What the talk brought out',
    },
    sheets: {
      title: 'Sheets to look at',
      about:
        'These may be sound all the same. Ask the judge before you think the worst, and leave nothing out without a reason.',
      caption: 'Sheets with something unusual',
      judge: 'Judge',
      entries: 'Entries',
      what: 'What is unusual',
      seen: {
        'conflict-scored': 'scored, although a conflict is known',
        'same-on-all': 'the same level on all criteria, on more than half of the sheets',
        quick: 'filled in within three minutes',
        'short-feedback': 'hardly a word for the team; ask the judge for some',
        'same-words': 'the same words as for another entry',
        'no-reason': 'a later ballot that does not say what was changed, and why',
        personal: 'words that may lead to one person',
      },
    },
    flags: {
      title: 'What else to know',
      said: {
        'panels-not-linked': (value: string) =>
          `The judges fall into ${value} groups that share no entry. Scores of one group cannot be compared with those of another: another review by a judge of the other group would link them.`,
        'few-reviews': (about: string) => `One review only: ${about}. Ask one more judge to read it.`,
        'alpha-low': (about: string) =>
          `Judges agree too little to rank by one of these criteria alone: ${about}. The number is Krippendorff’s alpha; .667 is the least for that. Talk about what the levels mean.`,
        'reliability-low': (value: string) =>
          `Another panel would see about ${value} of the differences between entries again. Below 70% take places with care.`,
        'judge-inconsistent': (about: string) =>
          `Further from the other judges than chance alone would bring about, or nearer: ${about}. Usual is 0.5 to 1.5; well above it, look at the sheets before you rely on one of them.`,
        'judge-same-on-all': (about: string) =>
          `The same level on all criteria, by share of sheets: ${about}. Ask whether one impression decided all.`,
        'no-total': (about: string) =>
          `A sheet without any score: ${about}. It counts for nothing; the words still go to the team.`,
        'decided-by-one-judge': (about: string) =>
          `Other entries would be among the first if one of these judges were left out: ${about}. No award should hang on one judge.`,
        'decided-by-weights': (about: string) =>
          `Other entries would be among the first if one of these criteria had a quarter more or less weight: ${about}.`,
        'position-counts': (value: string) =>
          `Each place later in the order of reading moves a score by ${value} levels. The order was spread evenly, so that no team gains much by it.`,
        'affiliation-counts': (value: string) =>
          `Judges gave ${value} levels more or less to entries from where they belong. Nobody should read those: look at the conflicts again.`,
      },
    },
    write: {
      title: 'What was decided',
      about:
        'Fill this in during the talk, then write it into decisions.yaml. Roles only, no names: it becomes public.',
      caption: 'Decisions, to fill in by hand',
      entry: 'Entry',
      decided: 'Awarded or not',
      why: 'Why',
      by: 'Day, and roles of those who decided',
      away: 'Who stepped back, and from which entry',
      other: 'Other decisions (late ballots, ballots left out, another review)',
    },
  },
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
      luck: 'Another panel of judges would often have given the last of the awards to others. So what the judges wrote is worth more than the answer.',
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
    foot: 'For this judge alone. Other judges get their own report, and no name stands in any of them. All scores were adjusted before entries were compared.',
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
      wide: 'Your scores jump more than is usual: sometimes well above the others, sometimes well below. Reading the words of a level again before you score helps.',
      narrow:
        'Your scores differ from the others less than is usual. That is fine, unless your scores hardly differ from entry to entry.',
      unknown: 'There are too few scores to tell.',
    },
    agreement: {
      title: 'Agreement',
      high: 'You put the entries in much the same order as the other judges.',
      some: 'You put the entries in a partly different order than the other judges.',
      low: 'You put the entries in another order than the other judges. That can be chance, or you saw something they did not. The words of the rubric are the common ground.',
      from: (entries: number) => `From ${entries} entries. With fewer than eight this is a rough picture.`,
      fromAll: (entries: number) =>
        `From ${entries} entries, with the practice ones. With fewer than eight this is a rough picture.`,
      unknown: 'There are too few shared entries to tell.',
    },
    calibration: {
      title: 'Practice entries',
      same: (same: string, near: string, levels: number) =>
        `On your first try, ${same} of ${levels} levels were the agreed ones, and ${near} were the same or one off.`,
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
      unknown: 'The time was not recorded.',
    },
    totals: {
      title: 'Your totals beside the panel',
      about:
        'The score of the panel counts all judges, you among them, and is adjusted for who is strict or mild. The last column is what is left when your own strictness is taken off.',
      caption: 'Weighted totals in levels, entries by code',
      entry: 'Entry',
      own: 'Your total',
      panel: 'Panel, adjusted',
      left: 'Left over',
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
