import { contextOfExample } from './context-of-example.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import type { Locale } from '../../src/lib/i18n/locale.ts'

const page = (front: string) => `---\n${front}\n---\n`

const prototype = (more: string) =>
  page(`problem: few-drafts\nchange: Talk first\nconsent: no student work or images\n${more}`)

/** Two schools at work on one problem: a finished prototype, one that took it up, and one that is planned. */
export const writingZone: Example = {
  'zone.yaml':
    'name: Example Zone\nplainWords: Example\nrepository: https://github.com/district/zone\naddress: https://zone.example.org/',
  'schools/north.mdx': page('title: North\nlevel: middle'),
  'schools/south.mdx': page('title: South\nlevel: middle'),
  'problems/few-drafts.mdx': page(
    'title: Few drafts\nstatement: Few drafts come in\nschools: [north, south]\ngrades: [6, 7, 8]',
  ),
  'prototypes/talk/index.mdx': prototype(`title: Talk first
schools: [north]
grades: [8]
measures:
  - { id: calm, name: Calm, kind: count, role: balancing, better: up, baseline: { value: 4, students: 9 }, stopIf: 2 }
  - { id: drafts, name: Drafts, kind: percent, role: outcome, unit: "% of students", better: up, baseline: { value: 53 }, aim: { to: 85 } }`),
  'prototypes/talk/cycle-01.mdx': page(`title: Pairs
starts: 2026-09-07
ends: 2026-09-25
teachers: 2
students: 20-49
prediction: { measure: drafts, value: 63, words: Ten more }
results: [{ measure: drafts, value: 64, students: 40 }, { measure: calm, value: 5, students: 9 }]
predictionHeld: "yes"
learned: Talk helps
decision: adapt`),
  'prototypes/talk/cycle-02.mdx': page(`title: Slots
starts: 2026-10-05
ends: 2026-10-23
teachers: 4
students: 100 or more
prediction: { measure: drafts, value: 80 }
results: [{ measure: drafts, value: 78, students: 110 }]
inTheWay: [{ what: No room, kind: space }]
predictionHeld: partly
decision: adopt`),
  'prototypes/talk-south/index.mdx': prototype(
    'title: Talk at South\nschools: [south]\nadaptedFrom: prototypes/talk\nlessonsChecked: [talk-helps]',
  ),
  'prototypes/talk-south/cycle-01.mdx': page(
    'title: Same pairs\nstarts: 2026-11-02\nends: 2026-12-04\nquestion: Does it carry over?',
  ),
  'prototypes/later/index.mdx': prototype('title: Later\nschools: [south]'),
  'lessons/one-room.mdx': page(
    'title: One room\nclaim: One room\nproblems: [few-drafts]\nevidence: [prototypes/talk/cycle-02]',
  ),
  'lessons/talk-helps.mdx': page(
    'title: Talk helps\nclaim: Talk helps\nproblems: [few-drafts]\nevidence: [prototypes/talk/cycle-01, prototypes/talk-south/cycle-01]\ncheckedBy: coach',
  ),
  'strategies/talk-card.mdx': page(
    'title: Talk card\nwhy: It helps\nsteps: [Ask, Listen]\nlessons: [talk-helps]\nsites: [{ school: north, outcome: Good }, { school: south, prototype: talk-south, outcome: Better }]',
  ),
  'case-studies/south-story.mdx': page(
    'title: South story\nschool: south\nprototypes: [talk-south]\nreused: [lessons/talk-helps, strategies/talk-card]\nvoices: [{ role: teacher, words: "Yes", consent: true }, { role: student, words: "No", consent: false }, { role: family, words: "Maybe" }]',
  ),
}

/** The example zone as a page sees it, with files changed or added. */
export const writingContext = (more: Example = {}, locale: Locale = 'en') =>
  contextOfExample({ ...writingZone, ...more }, locale)
