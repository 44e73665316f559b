/** What a judge says before entries are given out. */
export const statement = {
  soon: 'Entries are not given out yet. First say which schools you are too close to, so that you are not asked to read for them.',
  noLink: 'To answer here, open the personal link from your invitation.',
  schools: 'Schools you are too close to',
  schoolsAbout: 'Tick each school that one of the rules fits. If there is none, tick none.',
  because: 'Why? A few words are enough.',
  others: 'Is there anybody else you are close to who may be on a team?',
  othersAbout: 'Leave it empty if there is nobody. The chair reads this and nobody else.',
  agree: 'I promise this, and have named every school I am too close to.',
  sign: 'Sign and save my statement',
  first: 'Please tick the promise first.',
  why: 'Please say why for each school you ticked.',
  saved:
    'Your statement {name} is saved. Send it to the chair, in an e-mail or any other way. You can change it until entries are given out: change it, then sign a new one.',
  failed: 'The statement could not be saved. Try again, or tell the chair in your own words.',
}
