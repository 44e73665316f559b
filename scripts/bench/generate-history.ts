import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a git repository with so many commits on `main`, one a working hour from `from` (seconds since
 * 1970-01-01), and checks it out. Each prototype takes four: a plan with a prediction, a lesson, the results,
 * a look back. `content/` is below the folder. Takes a second for 5,000.
 */
export function generateHistory(folder: string, commits: number, from = 1_700_000_000): void {
  mkdirSync(folder, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  const stream: string[] = []
  for (let commit = 0; commit < commits; commit += 1) {
    const who = `Writer <writer-${commit % 40}@example.org> ${from + commit * 3600} +0000`
    stream.push(`commit refs/heads/main\ncommitter ${who}\ndata 4\nSave\n`)
    for (const [path, text] of filesOf(commit))
      stream.push(`M 100644 inline content/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  }
  stream.push('done\n')
  git(folder, ['fast-import', '--quiet', '--done'], stream.join(''))
  git(folder, ['reset', '--quiet', '--hard', 'main'])
  writeFileSync(join(folder, 'content', 'zone.yaml'), 'name: Bench\nplainWords: A generated zone.\n')
}

function filesOf(commit: number): [path: string, text: string][] {
  const prototype = Math.floor(commit / 4)
  const base = `prototypes/prototype-${prototype}`
  const cycle = (more: string): [string, string] => [
    `${base}/cycle-01.mdx`,
    `---\n${plan}${more}---\n${prose}`,
  ]
  const school = 'title: Talk first\nchange: Pairs talk first.\nschools: [north]\n'
  const steps: [string, string][][] = [
    [[`${base}/index.mdx`, `---\n${school}consent: no student work or images\n---\n${prose}`], cycle('')],
    [[`lessons/lesson-${prototype}.mdx`, `---\ntitle: Talk\nclaim: Talk helps.\n---\n${prose}`]],
    [cycle(results)],
    [cycle(`${results}learned: Talk helps most on Mondays.\ndecision: adapt\n`)],
  ]
  return steps[commit % 4] ?? []
}

const plan = `question: Does talk before writing bring more first drafts?
change: Pairs talk for two minutes before they write.
scale: 2
starts: 2026-02-02
ends: 2026-02-20
plannedOn: 2026-01-30
prediction:
  measure: drafts
  value: 60
  words: Six of ten drafts come in by Friday.
  because: an idea said aloud is easier to write down
`
const results = `results:
  - { measure: drafts, value: 58, date: 2026-02-20, students: 28 }
observations: More drafts came in, most of them on Thursday.
surprises: Nothing.
predictionHeld: partly
`
const prose = `\n## What happened\n\n${'Pairs asked each other one question before they wrote. '.repeat(40)}\n`

function git(folder: string, args: readonly string[], input = ''): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`)
}
