/** What the chair and those who decide read before anything is public. */
export const reportsAgenda = {
  title: (competition: string) => `Agenda: ${competition}`,
  lead: (entries: number, judges: number, awards: number) =>
    `For the chair and the people who decide. ${entries} entries, ${judges} judges, ${awards} to be awarded. Here is only what needs a talk. Entries have their codes, so that the talk stays with the text.`,
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
    interval: (low: number, high: number) => (low === high ? `only ${low}` : `${low} to ${high}`),
    readers: 'Who read it',
    away: (judges: string) => `kept apart by a conflict: ${judges}`,
    groups: 'Entries that are too close to call, with the line between them',
    settled: (sure: string) => `Settled by scores, awarded: ${sure}.`,
    settledNot: (sure: string) => `Settled by scores, not awarded: ${sure}.`,
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
  wrote: {
    title: 'What judges wrote to you',
    about:
      'For the chair alone: take this sheet out before you hand the agenda to others. No team and no other judge reads it.',
    said: {
      note: 'Notes on entries',
      away: 'Stepped back while reading',
      recognised: 'Knew whose entry it is',
      maybe: 'May have known whose entry it is',
      again: 'Why a new ballot came',
      late: 'Late ballots, and why you took them in',
    },
  },
  flags: {
    title: 'What else to know',
    fewReaders: (entry: string, read: number, planned: number) =>
      `${entry} was read by ${read === 1 ? '1 judge' : `${read} judges`}, ${planned} were planned.`,
    said: {
      'panels-not-linked': (value: string) =>
        `The judges fall into ${value} groups that share no entry. Scores of one group cannot be compared with those of another: another review by a judge of the other group would link them.`,
      'few-reviews': (about: string) => `One review only: ${about}. Ask one more judge to read it.`,
      'alpha-low': (about: string) =>
        `Judges agree too little to rank by one of these criteria alone: ${about}. The number is Krippendorff’s alpha; 0.667 is the least for that. Talk about what the levels mean.`,
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
}
