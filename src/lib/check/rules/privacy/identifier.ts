import { examplePage } from '../../example-page.ts'
import { findIdentifiers, type IdentifierKind } from '../../identifiers.ts'
import { findNotes, findTextsIn } from '../../public-texts.ts'
import { defineRule } from '../../rule.ts'

const kinds: Record<IdentifierKind, string> = {
  email: 'an e-mail address of a student or a private person',
  phone: 'a phone number',
  number: 'the number of a student',
  ssn: 'something like a Social Security number',
  birth: 'a date of birth',
  home: 'a street address',
  token: 'a password or an access key',
}

export const identifier = defineRule({
  id: 'privacy/identifier',
  severity: 'stop',
  summary: 'Something on the page leads to one person or into an account.',
  why: 'Numbers, addresses and dates of birth point at one child, and a password opens an account to everybody. What was saved once stays in the history of the files: tell the person who looks after the repository, and change a password that was shown.',
  messages: {
    found: ({ kind }: { kind: IdentifierKind }) =>
      `This looks like ${kinds[kind]}. Take it out. If it was saved before, it still stands in the history of the file: tell the person who looks after the zone${kind === 'token' ? ', and change it at once' : ''}.`,
  },
  examples: {
    passes: [
      {
        'lessons/talk.mdx': examplePage(
          'Write to zone@district.example.org or call the office at 555-234-5678.',
        ),
      },
      { 'lessons/talk.mdx': examplePage('In 2026-2027, 1234 students; the school is at 12 Main Street.') },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('Ask j.rivera27@students.example.org for the notes.') },
      { 'lessons/talk.mdx': examplePage('Her mother is at (555) 234-5678.') },
      { 'lessons/talk.mdx': examplePage('Student ID: 4471203, born on March 3, 2014.') },
      { 'lessons/talk.mdx': examplePage('El alumno vive en la calle Hidalgo, 214.') },
      { 'lessons/talk.mdx': examplePage('```\npassword: bluebird7\n```') },
    ],
  },
  *checkEntry(entry) {
    const said = new Set<string>()
    for (const { text, place } of findTextsIn(entry, 'identifier'))
      for (const { kind, words } of findIdentifiers(text)) {
        said.add(words)
        yield { ...place, words, message: 'found', values: { kind } }
      }
    for (const { address, span } of entry.body.links) {
      if (address.type !== 'outside' || !/^(?:mailto|tel):/.test(address.url)) continue
      const [found] = findIdentifiers(decode(address.url.replace(/^\w+:/, '')))
      if (found && !said.has(found.words))
        yield { span, words: found.words, message: 'found', values: { kind: found.kind } }
    }
  },
  *check({ graph }) {
    for (const { text, place } of findNotes(graph, 'identifier'))
      for (const { kind, words } of findIdentifiers(text))
        yield { ...place, words, message: 'found', values: { kind } }
  },
})

/** An address as people read it; as it stands when it is not written well. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
