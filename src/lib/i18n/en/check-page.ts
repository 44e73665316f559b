/** The page that looks at a write-up before it is sent, and the question before something is saved. */
export const checkPage = {
  title: 'Check a write-up',
  about:
    'Paste what you wrote, or open a file. You get the same advice that every page here gets, before anybody else reads it.',
  private:
    'Your text stays on this computer. It is looked at inside this page, which may load files of this site and can reach nobody else.',
  noScript:
    'This page needs JavaScript. Without it, send your Word file or your notes to the contact at the foot of this page: a person will look at them. If you work with the files of this site, type the command below in their folder.',
  open: 'Open a file',
  openHelp:
    'A Word file (.docx), a table (.csv) or a page (.mdx, .md). You can also drop it anywhere on this page.',
  text: 'Your write-up',
  kind: 'What is it?',
  guess: 'Guess from the text',
  numbers: 'Numbers of a prototype (data.csv)',
  owner: {
    prototype: 'Which prototype is it from?',
    community: 'Which community is it from?',
    competition: 'Which competition is it for?',
  },
  notYet: 'One that is not on the site yet',
  part: 'The file holds several write-ups. Show:',
  button: 'Check',
  status: {
    loading: 'Loading the checks. This happens once.',
    reading: (name: string) => `Reading ${name}.`,
    empty: 'There is nothing to look at yet. Paste your text or open a file first.',
    none: 'Nothing found. Your write-up has what these checks look for.',
    one: '1 thing found.',
    found: (count: number) => `${count} things found.`,
    people: (count: number) =>
      count === 1
        ? '1 of them is about people: look at it first.'
        : `${count} of them are about people: look at them first.`,
    made: (count: number) => (count === 1 ? '1 change made.' : `${count} changes made.`),
    refused: 'This change would break something else, so it was not made. It needs a person.',
    tookBack: 'The last change is taken back.',
    failed:
      'The checks could not be loaded. Look at your connection and press Check again. Your text is still here.',
    unreadable:
      'This file cannot be opened here. Use a Word file (.docx), a table (.csv) or a page (.mdx, .md).',
    encoding:
      'The file was not saved as UTF-8. Its letters were read as well as possible: look at them, then download it anew.',
  },
  as: (kind: string) => `Read as: ${kind}.`,
  place: (path: string) => `Its place is content/${path}.`,
  looked: (rules: number, pages: number) =>
    `Looked at with ${rules} checks, beside the ${pages} pages that are on the site. Pictures and earlier versions are looked at when it is sent.`,
  lookedAlone: (rules: number) =>
    `The other pages of the site could not be loaded. Only the text alone was looked at, with ${rules} checks. Press Check to try again.`,
  found: 'What we found',
  groups: {
    people: 'About people: look at this first',
    stop: 'Stops the page',
    fix: 'To fix',
    tip: 'To consider',
  },
  line: (line: number) => `Go to line ${line}`,
  why: 'Why this matters',
  newTab: '(opens in a new tab)',
  now: 'Now',
  instead: 'Instead',
  change: 'Change it',
  yourWords: 'Your words',
  safe: (count: number) => (count === 1 ? 'Make the 1 safe change' : `Make all ${count} safe changes`),
  safeHelp: 'They cannot change what your text means.',
  takeBack: 'Take back the last change',
  remarks: 'About the file',
  done: 'When you are done',
  download: 'Download the file',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  goOn: 'Continue in the form',
  goOnHelp:
    'The form opens with your short answers, unless something about people was found in them. Copy what is longer.',
  send: 'How to send it in',
  before: {
    title: 'Look at this before it is saved',
    about: 'What is saved can be read by others, and old versions stay. This was seen:',
    stop: 'At least one of these may show who a child is, so it cannot be saved like this. Change the words, then save again. If this is a mistake, tell the person who looks after the zone.',
    back: 'Go back and change it',
    goOn: 'It is fine, save it',
    failed:
      'The look at privacy could not be loaded. Read your text once more: no name, picture or detail may show who a student is.',
  },
} as const
