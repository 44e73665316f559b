import type { ChangeReport } from '../../src/lib/review/change-report.ts'
import { planReview } from '../../src/lib/review/plan-review.ts'
import type { PullFacts } from '../../src/lib/review/pull-facts.ts'
import type { ReviewInput } from '../../src/lib/review/review-input.ts'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { checkChange, type FileToRead } from '../../src/node/check-change.ts'
import type { ContentRecord } from '../../src/node/record-line.ts'
import { labelRules } from '../../src/node/label-rules.ts'
import type { ChangedFile, PullChange } from '../../src/node/read-pull-request.ts'
import { checkedZone } from '../checked-zone.ts'
import { temporaryZone } from '../temporary-zone.ts'

export const head = 'a'.repeat(40)

/** A small zone in which nothing is found, with people who are asked to read along. */
export const zoneFiles: Readonly<Record<string, string>> = {
  'zone.yaml': `name: Riverbend
plainWords: What our schools try.
address: https://riverbend.example.org/
repository: https://github.com/district/zonebook
contact: Zone lead, district office
review:
  coaches: { eastside-k-8: ben-coach }
  curriculum: district/curriculum
  web: district/web
  safety: district/safety
`,
  'schools/eastside-k-8.mdx': '---\ntitle: Eastside K-8\nlevel: K-8\n---\n',
  'problems/drafts-come-late.mdx': `---
title: Drafts come late
statement: Fewer than half of the drafts in grade 8 writing are in by Friday.
where: Grade 8 writing at Eastside
who: Grade 8 writers
---
`,
  'lessons/booked-time.mdx': `---
title: Booked time beats open time
claim: In our grade 8 writing classes, booked five-minute slots brought in students who never came to open help.
doThis: Put a sheet with five-minute slots on the table by the window.
problems: [drafts-come-late]
---
`,
}

/** A lesson whose title needs quotation marks and whose day does not exist. */
export const flawedLesson = `---
title: Exit tickets: a second try
claim: In our grade 8 writing class, a paper sheet for five-minute slots brought students who never came to open help.
doThis: Put out a sheet with five-minute slots.
problems: [drafts-come-late]
updated: 2026-02-30
---
`

export const pullFacts: PullFacts = {
  number: 7,
  head,
  author: 'ana-teacher',
  isFirst: false,
  isDraft: false,
  isFork: true,
  headAddress: 'https://github.com/ana-teacher/zonebook',
  branch: 'cms/lessons/exit-tickets',
  labels: [],
  reviewers: [],
  suggested: [],
  preview: undefined,
}

export interface Sent {
  /** Text of each changed file below `content/`; undefined takes it away. */
  files?: Readonly<Record<string, string | undefined>>
  /** The zone before the change. */
  zone?: Readonly<Record<string, string>>
  change?: Partial<PullChange>
  pull?: Partial<PullFacts>
  /** Something about the settings or the run. */
  more?: Partial<ReviewInput>
}

/** Reads files in this thread: starting another takes longer than all else. */
export const readHere = (files: FileToRead[]): Promise<ContentRecord[]> =>
  Promise.resolve(
    files.flatMap(({ path, bytes, digest }): ContentRecord[] => {
      const entry = readEntry(path, bytes, digest)
      const beside = entry ? undefined : readBeside(path, bytes, digest)
      return entry ? [{ entry }] : beside ? [{ beside }] : []
    }),
  )

/** What a review says to somebody who sends these files. */
export async function reviewOf({ files = {}, zone = zoneFiles, change, pull, more }: Sent) {
  const checked = checkedZone(temporaryZone(zone).content)
  const sent = Object.entries(files).map(([path, text]) => fileOf(path, text, zone[path]))
  const report: ChangeReport = await checkChange(
    checked,
    {
      ...{ number: 7, head, count: sent.length, outcome: 'looked', files: sent, outside: [] },
      ...change,
    },
    { readFiles: readHere },
  )
  const input: ReviewInput = {
    ...{ report, pull: { ...pullFacts, ...pull }, zone: checked.graph.zone, rules: labelRules(), run: 1 },
    ...more,
  }
  return { report, input, plan: planReview(input) }
}

function fileOf(path: string, text: string | undefined, before: string | undefined): ChangedFile {
  if (text === undefined) return { path, state: 'gone', isNew: false, size: 0 }
  const bytes = new TextEncoder().encode(text)
  const lines = text.replace(/\n$/, '').split('\n')
  const old = before?.replace(/\n$/, '').split('\n') ?? []
  const patch = [
    `@@ -${old.length > 0 ? 1 : 0},${old.length} +1,${lines.length} @@`,
    ...old.map((line) => `-${line}`),
    ...lines.map((line) => `+${line}`),
  ].join('\n')
  return { path, state: 'there', isNew: before === undefined, bytes, size: bytes.length, patch }
}
