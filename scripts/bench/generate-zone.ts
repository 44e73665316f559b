import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { seededRandom } from './seeded-random.ts'

/** Words that occur in real write-ups, so that bodies, search and similarity meet an ordinary text. */
const words =
  'students teachers draft lesson group question partner minutes week reading writing fractions feedback family attendance small class noticed asked shared started stopped counted fewer more often because when before after during table notebook station exit ticket conference coach principal room schedule advisory project evidence prediction result surprise changed kept tried again together alone quiet loud early late Monday Friday period grade school district short long clear simple hard useful'.split(
    ' ',
  )

/** Writes a zone of `size` MDX entries, the same for the same seed. Returns how many files it wrote. */
export function generateZone(folder: string, size: number, seed = 1): number {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentence = () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 10) }, () => pick(words)).join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 5 }, sentence).join(' ')
  const title = () => Array.from({ length: 4 }, () => pick(words)).join(' ')
  const body = () =>
    `\n## What happened\n\n${paragraph()}\n\n${paragraph()}\n\n- ${sentence()}\n- ${sentence()}\n- **${sentence()}**\n\n## What we make of it\n\n${paragraph()} See [the problem](/problems/problem-0/).\n\n| week | drafts |\n| --- | --- |\n| 1 | ${Math.floor(random() * 90) + 10} |\n| 2 | ${Math.floor(random() * 90) + 10} |\n\n<Callout kind="note" title="Note">\n\n${sentence()}\n\n</Callout>\n\n${paragraph()}\n`
  let written = 0
  const write = (path: string, front: string) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `---\ntitle: ${title()} ${written}\n${front}---\n${body()}`)
    written += 1
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'zone.yaml'), 'name: Bench\nplainWords: A generated zone.\nlanguages: [en]\n')

  const schools = Math.max(2, Math.round(size / 100))
  const problems = Math.max(3, Math.round(size / 20))
  for (let n = 0; n < schools; n += 1) write(`schools/school-${n}.mdx`, 'level: middle\n')
  for (let n = 0; n < problems; n += 1)
    write(
      `problems/problem-${n}.mdx`,
      `statement: ${sentence()}\nwho: Grade ${n % 12} students\nwhere: In class\nhowMany: { value: ${20 + (n % 60)}, of: 120 drafts, source: Our count }\n`,
    )
  for (let group = 0; written < size; group += 1) {
    const problem = `problem-${group % problems}`
    write(
      `prototypes/prototype-${group}/index.mdx`,
      `plainWords: ${sentence()}\nproblem: ${problem}\nchange: ${sentence()}\nbecause: ${sentence()}\nschools: [school-${group % schools}]\ngrades: [7]\nmeasures:\n  - { id: drafts, name: Drafts, kind: percent, role: outcome, unit: "%", better: up, baseline: { value: 53 }, aim: { to: 80, by: 2026-06-01 } }\nconsent: no student work or images\n`,
    )
    for (const cycle of ['01', '02']) {
      if (written >= size) break
      write(
        `prototypes/prototype-${group}/cycle-${cycle}.mdx`,
        `question: ${sentence()}\nchange: ${sentence()}\nscale: 2\nstudents: 20-49\nstarts: 2026-0${cycle === '01' ? 2 : 3}-02\nends: 2026-0${cycle === '01' ? 2 : 3}-20\nprediction: { measure: drafts, value: 60, because: ${words[group % words.length]} }\nresults:\n  - { measure: drafts, value: ${50 + (group % 30)}, date: 2026-0${cycle === '01' ? 2 : 3}-20, students: 28 }\nsurprises: Nothing.\npredictionHeld: partly\nlearned: ${sentence()}\ndecision: adapt\nnext: ${sentence()}\n`,
      )
    }
    if (written < size) {
      write(
        `lessons/lesson-${group}.mdx`,
        `claim: ${sentence()}\nevent: ${sentence()}\nevidence: [prototypes/prototype-${group}/cycle-01]\nproblems: [${problem}]\ndoThis: Give ${sentence()}\nworksWhen: ${sentence()}\n`,
      )
    }
  }
  return written
}
