import { expect, test } from 'vitest'
import { planReview } from '../../src/lib/review/plan-review.ts'
import { flawedLesson, head, reviewOf, zoneFiles } from './review-of.ts'

// What a teacher reads, as values: nothing is sent here.

const path = 'lessons/exit-tickets.mdx'
const flawed = { files: { [path]: flawedLesson } }
const soundLesson = flawedLesson
  .replace('Exit tickets: a second try', 'Exit tickets')
  .replace('updated: 2026-02-30', 'evidence: [prototypes/slots]')
const prototype = (more = '') => `---
title: Slots for help
problem: drafts-come-late
change: A paper sheet has five-minute slots with a teacher.
because: If a time is booked, then students come, because it needs no courage on the day.
schools: [eastside-k-8]
consent: no student work or images
safeToTry: A slot could feel like a penalty. The sheet can be taken away on any day.
${more}---
`
const cycle = (scale: number) =>
  `---\nquestion: Do slots help?\nscale: ${scale}\nstarts: 2026-11-09\nprediction: { words: Half of the class books a slot., because: They asked for it. }\n---\n`

test('a flawed write-up: kind, numbered, each with its line, the new line, why, and the way there', async () => {
  const { plan } = await reviewOf(flawed)
  const [first, second] = plan.comment.split('\n').filter((line) => /^\d\. /.test(line))
  expect(first).toContain(
    'In **Exit tickets\\: a second try**, line 2: The words after the colon hold another colon',
  )
  expect(second).toContain('line 6: There is no day 2026-02-30')
  expect(plan.comment).toContain('Write: `title: "Exit tickets: a second try"`<br>')
  expect(plan.comment).toContain('Perhaps: `updated: 2026-02-28`<br>')
  expect(plan.comment).toContain(
    `Why: One wrong sign in the fields can change or swallow what follows it, so the page is left out until it is mended. · [More about it](https://riverbend.example.org/handbook/checks/frontmatter/yaml/) · [Open this line](https://github.com/ana-teacher/zonebook/edit/cms/lessons/exit-tickets/content/${path}#L2)`,
  )
  expect(plan.comment).toContain('Thank you, @ana-teacher.')
  expect(plan.comment).toContain('Two things have to change before it can be published.')
  expect(plan.comment).toMatch(/Looked at 1 of 1 changed file with \d{3} rules in \d+\.\d s\./)
  expect(plan.comment).toContain('Stuck? Answer here, and Zone lead, district office will help.')
  expect(plan.check).toMatchObject({
    conclusion: 'failure',
    title: 'Two things to change before it can be published',
  })
  expect(plan.labels).toEqual({ add: ['something to fix'], remove: [] })
})

test('a safe fix can be taken over with a click, once', async () => {
  const { plan } = await reviewOf(flawed)
  const [suggestion, ...others] = plan.suggestions.inline
  expect(others).toEqual([])
  expect(suggestion).toMatchObject({ path: `content/${path}`, line: 2 })
  expect(suggestion?.body).toContain('```suggestion\ntitle: "Exit tickets: a second try"\n```\n')
  const [, key = ''] = /<!-- zonebook:fix ([0-9a-f-]+) -->/.exec(suggestion?.body ?? '') ?? []
  expect((await reviewOf({ ...flawed, pull: { suggested: [key] } })).plan.suggestions.inline).toEqual([])
  expect(
    (await reviewOf({ ...flawed, pull: { suggested: [`${key}-2`] } })).plan.suggestions.inline,
  ).toHaveLength(1)
})

test('a line that the pull request does not show carries no suggestion', async () => {
  const { report } = await reviewOf(flawed)
  const { suggestions } = report
  expect(suggestions).toHaveLength(1)
  const hidden = await reviewOf({
    change: {
      files: [
        {
          ...{ path, state: 'there', isNew: false, size: 9 },
          bytes: new TextEncoder().encode(flawedLesson),
          patch: '@@ -5,2 +5,3 @@\n problems: [drafts-come-late]\n+updated: 2026-02-30\n ---',
        },
      ],
    },
  })
  expect(hidden.report.suggestions).toEqual([])
  expect(hidden.report.findings.map(({ rule, blame }) => [rule, blame]).slice(0, 2)).toEqual([
    ['frontmatter/date', 'changed-line'],
    ['frontmatter/yaml', 'changed-file'],
  ])
})

test('a sound write-up is ready, and a first one is welcomed', async () => {
  const { plan } = await reviewOf({
    files: { 'prototypes/slots/index.mdx': prototype('lessonsChecked: [booked-time]\n') },
    pull: { isFirst: true, preview: 'https://preview.example.org/7/' },
  })
  expect(plan.comment).toContain(
    'Thank you, @ana-teacher. **Slots for help** arrived. This is the first write-up you send here: welcome!',
  )
  expect(plan.comment).toContain('It is ready for a reader. Nothing is public until a person publishes it.')
  expect(plan.comment).toContain('**[See how it will look](https://preview.example.org/7/)**')
  expect(plan.check.conclusion).toBe('success')
  expect(plan.labels.add).toEqual(['ready for review'])
  expect(plan.reviewers).toMatchObject({ people: ['ben-coach'], teams: [] })
  expect(plan.comment).toContain('Stuck? Answer here, and @ben-coach will help.')
})

test('a cycle is called by its number, behind the prototype it belongs to', async () => {
  const { plan } = await reviewOf({
    files: {
      'prototypes/slots/index.mdx': prototype(),
      'prototypes/slots/cycle-01.mdx': cycle(2),
      'prototypes/slots/cycle-02.mdx': cycle(2).replace('---\n', '---\ntitle: On Mondays\n'),
    },
  })
  expect(plan.comment).toContain('**Slots for help**, **Cycle 1** and **Cycle 2\\: On Mondays** arrived.')
})

test('the coach of the school is asked; the curriculum team from a grade or department on', async () => {
  const sent = (scale: number) => ({
    files: {
      'prototypes/slots/index.mdx': prototype('fitsWith: The weekly text.\n'),
      'prototypes/slots/cycle-01.mdx': cycle(scale),
    },
  })
  expect((await reviewOf(sent(3))).plan.reviewers).toMatchObject({ people: ['ben-coach'], teams: [] })
  expect((await reviewOf(sent(4))).plan.reviewers).toMatchObject({
    people: ['ben-coach'],
    teams: ['district/curriculum'],
  })
  const asked = await reviewOf({
    ...sent(4),
    pull: { author: 'Ben-Coach', reviewers: ['district/Curriculum'] },
  })
  expect(asked.plan.reviewers).toMatchObject({ people: [], teams: [] })
  expect((await reviewOf({ ...sent(4), pull: { isDraft: true } })).plan.reviewers).toMatchObject({
    people: [],
    teams: [],
  })
})

test('a draft that is not finished is neutral; private words cannot wait', async () => {
  const draft = { isDraft: true }
  const { plan } = await reviewOf({ files: { [path]: '---\ntitle: Exit tickets\n---\n' }, pull: draft })
  expect(plan.check).toMatchObject({
    conclusion: 'neutral',
    title: 'A draft: not finished, and that is fine',
  })
  expect(plan.comment).toContain('It is still a draft, so nothing has to be finished yet.')
  expect(plan.labels.add).toEqual([])
  const told = await reviewOf({
    files: { [path]: `${soundLesson}\nStudent ID: 4471234 came twice.\n` },
    pull: draft,
  })
  expect(told.plan.check.conclusion).toBe('failure')
  expect(told.plan.comment).toContain('It is still a draft. One thing cannot wait all the same')
  expect(told.plan.reviewers.teams).toEqual(['district/safety'])
})

test('private words are in no part of what is written', async () => {
  const { plan, report } = await reviewOf({
    files: {
      [path]: `${flawedLesson.replace('Exit tickets: a second try', 'What Dana Whitfield taught us: a try')}
Student ID: 4471234. Password: bluebird7. Dana Whitfield has an IEP and came twice.
`,
    },
  })
  const all = JSON.stringify([plan, report])
  expect(plan.labels.add).toContain('privacy: please look')
  expect(plan.comment).toContain('Please do not repeat private words in an answer')
  for (const word of ['4471234', 'bluebird7', 'Whitfield']) expect(all).not.toContain(word)
})

test('what could run, and words about a study, are never repeated, and the safety team is asked', async () => {
  const { plan } = await reviewOf({
    files: {
      'prototypes/slots/index.mdx': prototype(),
      'prototypes/slots/cycle-01.mdx': cycle(2).replace(
        'question: Do slots help?',
        'lookAt: A survey on the religion of each family.',
      ),
      [path]: `${soundLesson}\n<Steal cookie="yes" />\n\n[Look](javascript:steal%28%29)\n`,
    },
  })
  expect(JSON.stringify(plan)).not.toMatch(/steal|cookie|religion/i)
  expect(plan.labels.add).toContain('safety: please look')
  expect(plan.reviewers.teams).toContain('district/safety')
  expect(plan.comment).toContain('The people who look after safety were asked to read along.')
})

test('a page that was not touched is named when the change broke it', async () => {
  const { plan, report } = await reviewOf({ files: { 'problems/drafts-come-late.mdx': undefined } })
  expect(report.findings.map(({ path, blame }) => [path, blame])).toContainEqual([
    'lessons/booked-time.mdx',
    'caused-by-change',
  ])
  expect(plan.comment).toContain('You did not change this page; a change here brought this.')
})

test('what was found before the change is counted and not said', async () => {
  const old = '---\ntitle: Old\nclaim: Old.\nupdated: 2026-02-30\n---\n'
  const { plan } = await reviewOf({
    zone: { ...zoneFiles, 'lessons/old.mdx': old },
    files: { [path]: soundLesson },
  })
  expect(plan.comment).not.toContain('2026-02-30')
  expect(plan.comment).toMatch(/older findings are not shown/)
})

test('work that is close and that the page does not name is shown', async () => {
  const { plan, report } = await reviewOf(flawed)
  expect(report.similar).toEqual([
    { to: path, kind: 'lesson', title: 'Booked time beats open time', url: '/lessons/booked-time/' },
  ])
  expect(plan.comment).toContain(
    '- [Booked time beats open time](https://riverbend.example.org/lessons/booked-time/)',
  )
})

test('more than five things are folded, and every one keeps its number', async () => {
  const many = `${flawedLesson}\n${['{one}', '{two}', '{three}', '{four}', '{five}'].join('\n\n')}\n`
  const { plan } = await reviewOf({ files: { [path]: many } })
  const [open = '', folded = ''] = plan.comment.split('<details>')
  expect(open.match(/^\d+\. /gm)).toHaveLength(5)
  expect(folded).toContain('more to change</summary>\n\n6. ')
})

test('files beside the write-ups are for the web team; from a copy they come apart', async () => {
  const outside = ['.github/workflows/publish.yml', 'src/site.ts']
  const sent = { files: { [path]: soundLesson }, change: { outside } }
  const { plan } = await reviewOf({
    ...sent,
    zone: { ...zoneFiles, 'prototypes/slots/index.mdx': prototype() },
  })
  expect(plan.comment).toContain(
    '2 files are not below `content/`: `.github/workflows/publish.yml`, `src/site.ts`.',
  )
  expect(plan.comment).toContain('Please send them in a change of their own')
  expect(plan.check).toMatchObject({
    conclusion: 'failure',
    title: 'Write-ups and files of the site come apart',
  })
  expect(plan.labels.add).toEqual(['something to fix', 'not a write-up'])
  expect(plan.reviewers.teams).toEqual(['district/web'])
  const member = await reviewOf({ ...sent, pull: { isFork: false } })
  expect(member.plan.labels.add).not.toContain('not a write-up')
  expect(member.plan.comment).not.toContain('in a change of their own')
})

test('a change without write-ups is left alone by the review of write-ups', async () => {
  const change = { outside: ['src/site.ts'] }
  const { plan } = await reviewOf({ change, pull: { isFork: false } })
  expect(plan.isQuiet).toBe(true)
  expect(plan.check).toMatchObject({ conclusion: 'success', title: 'No write-up in this change' })
  expect((await reviewOf({ change })).plan.isQuiet).toBe(false)
})

test('what is too large is not looked at, and that is a failure with a way out', async () => {
  const files = await reviewOf({ change: { outcome: 'too-many-files', count: 300 } })
  expect(files.plan.check).toMatchObject({ conclusion: 'failure', title: 'Too large to be looked at' })
  expect(files.plan.comment).toContain(
    'This change has 300 files below `content/`, and a review reads 200 at most.',
  )
  const bytes = await reviewOf({ change: { outcome: 'too-many-bytes', count: 3 } })
  expect(bytes.plan.comment).toContain('larger than 20 MB together')
  expect(bytes.plan.check.conclusion).toBe('failure')
})

test('a check that broke is nobody’s fault, is never neutral, and takes no label away', async () => {
  const { plan } = await reviewOf({ more: { report: undefined }, pull: { labels: ['ready for review'] } })
  expect(plan.comment).toContain('This is not your fault')
  expect(plan.check).toMatchObject({
    conclusion: 'failure',
    title: 'The checker broke. This is not your fault',
  })
  expect(plan.labels).toEqual({ add: [], remove: [] })
})

test('a machine that opens a pull request for somebody is not thanked by name', async () => {
  const { plan } = await reviewOf({ ...flawed, pull: { author: 'github-actions[bot]', isFirst: true } })
  expect(plan.comment).toContain('\nThank you. **Exit tickets\\: a second try** arrived.\n')
  expect(plan.comment).not.toContain('@')
})

test('labels of others stay; ours follow what is found', async () => {
  const { plan } = await reviewOf({
    ...flawed,
    pull: { labels: ['ready for review', 'competition', 'safety: please look'] },
  })
  expect(plan.labels).toEqual({
    add: ['something to fix'],
    remove: ['ready for review', 'safety: please look'],
  })
})

test('a writer of Spanish reads Spanish', async () => {
  const { plan } = await reviewOf({
    files: {
      [path]: `---
title: Boletos de salida: otra vez
lang: es
claim: En nuestra clase de escritura de octavo grado, una hoja con turnos trajo a estudiantes que nunca pedían ayuda.
doThis: Poner una hoja con turnos de cinco minutos.
problems: [drafts-come-late]
---
`,
    },
    pull: { isFirst: true },
  })
  expect(plan.comment).toContain(
    'Gracias, @ana-teacher. Recibido: **Boletos de salida\\: otra vez**. Es el primer texto',
  )
  expect(plan.comment).toContain('Una cosa tiene que cambiar antes de publicarlo.')
  expect(plan.comment).toContain('Escribir: `title: "Boletos de salida: otra vez"`')
  expect(plan.comment).toContain('¿Alguna duda?')
  expect(plan.check.title).toBe('Una cosa por cambiar antes de publicarlo')
  expect(plan.comment).not.toMatch(/\b(Write|Why|Thank|Looked)\b/)
})

test('what came from the form is changed in the form, in the language of the writer', async () => {
  const zone = {
    ...zoneFiles,
    'zone.yaml': `${zoneFiles['zone.yaml']}submit: { signIn: https://sign-in.example.org/ }\n`,
  }
  const form = `https://riverbend.example.org/submit/write/#/collections/lessons/entries/exit-tickets`
  expect((await reviewOf({ ...flawed, zone })).plan.comment).toContain(`[Open the form](${form})`)
  const files = { [path]: flawedLesson.replace('title:', 'lang: es\ntitle:') }
  expect((await reviewOf({ files, zone })).plan.comment).toContain(
    `[Abrir el formulario](${form.replace('/submit/', '/es/submit/')})`,
  )
  const byHand = await reviewOf({ ...flawed, zone, pull: { branch: 'patch-1' } })
  expect(byHand.plan.comment).toContain(
    `[Open this line](https://github.com/ana-teacher/zonebook/edit/patch-1/content/${path}#L2)`,
  )
})

test('a branch that is gone leaves no link, and its name cannot end one', async () => {
  const gone = await reviewOf({ ...flawed, pull: { headAddress: undefined } })
  expect(gone.plan.comment).not.toContain('Open this line')
  const odd = await reviewOf({ ...flawed, pull: { branch: 'a)](https://evil.example.org) b' } })
  expect(odd.plan.comment).toContain('/edit/a%29%5D%28https%3A//evil.example.org%29%20b/content/')
})

test('words of a file call nobody, draw nothing and hide nothing', async () => {
  const title =
    '@district/all ![x](https://evil.example.org/x.png) <!-- zonebook:report --> <img src=x> | #1 :boom:'
  const { plan } = await reviewOf({
    files: { [path]: flawedLesson.replace('Exit tickets: a second try', JSON.stringify(title)) },
  })
  expect(plan.comment.match(/<!--/g)).toHaveLength(1)
  expect(plan.comment).not.toMatch(/@district\/all|!\[|<img|[^\\]\|/)
  expect(plan.comment).toContain('@&#8203;district/all')
  const long = await reviewOf({
    files: { [path]: flawedLesson.replace('a second try', 'tries '.repeat(19)) },
  })
  const [, named = ''] = /In \*\*(.*?)\*\*/.exec(long.plan.comment) ?? []
  expect(named.length).toBeLessThanOrEqual(82)
})

test('a fence in a line cannot close the suggestion', async () => {
  const { plan } = await reviewOf({
    files: { [path]: flawedLesson.replace('a second try', 'try ```` it') },
  })
  const [first] = plan.suggestions.inline
  expect(first?.body).toContain('`````suggestion\ntitle: "Exit tickets: try ```` it"\n`````\n')
})

test('whatever is sent, the comment fits', async () => {
  const { report, input } = await reviewOf(flawed)
  const [finding] = report.findings
  if (!finding) throw new Error('nothing was found')
  const long = { ...finding, rule: 'lesson/vague', message: '<&|'.repeat(600), title: '<'.repeat(160) }
  const findings = Array.from({ length: 300 }, (_, at) => ({
    ...long,
    severity: at % 2 === 0 ? ('fix' as const) : ('tip' as const),
    better: { line: '`|'.repeat(150), isSafe: true },
  }))
  const plan = planReview({ ...input, report: { ...report, findings, more: 5000 } })
  expect(plan.comment.length).toBeLessThanOrEqual(60_000)
  expect(plan.comment).toContain('help.')
  expect(plan.comment).toContain('are shown once these are done')
  expect(plan.check.annotations.length).toBeLessThanOrEqual(150)
})

test('the same change gives the same plan, whatever the run', async () => {
  const { input, plan } = await reviewOf(flawed)
  expect(planReview(structuredClone({ ...input, rules: input.rules }))).toEqual(plan)
  expect(plan.comment.startsWith(`<!-- zonebook:report v1 head=${head} run=1 -->\n`)).toBe(true)
})
