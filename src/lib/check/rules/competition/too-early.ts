import type { KnowledgeGraph } from '../../../content/graph.ts'
import { roleOfPath } from '../../../content/kinds.ts'
import { isRevealed } from '../../../content/sealed.ts'
import type { History } from '../../../knowledge/history.ts'
import { exampleHistory } from '../../example-history.ts'
import { exampleJudging } from '../../example-judging.ts'
import { defineRule } from '../../rule.ts'

/** What lies in `judging/` while judges read: nothing of it tells a score, or whose entry is whose. */
const duringJudging = /^(?:entries\.json|receipts\.jsonl|lists-[a-z0-9-]+\.json)$/
/** What is added on the day of the reveal. */
const afterReveal =
  /^(?:results|scores|ballots|calibration|codes|left-out|conflicts)\.json$|^decisions\.yaml$/
/** Ballots with every word, for an invented competition alone. */
const openedName = 'opened.json'

const record = (name: string, text = '[]') => ({ [`competitions/ideas/judging/${name}`]: text })
const over = { closes: '2026-11-10T17:00:00-08:00', reveal: '2026-11-16T08:00:00-08:00' }
const savedOn = (day: string, name: string) =>
  exampleHistory({ day, files: { [`competitions/ideas/judging/${name}`]: 'text' } })

export const tooEarly = defineRule({
  id: 'competition/too-early',
  severity: 'stop',
  summary:
    'Scores, ballots or private files of judging lie in the public folder, or came there before their day.',
  why: 'Everyone can read this folder and its old versions. Scores that are seen before the reveal can sway judges who still read, and what judges wrote was promised to the chair and the team alone.',
  messages: {
    early: ({ name, reveal }: { name: string; reveal: string }) =>
      `“${name}” may be seen from ${reveal} on, and lies here already. Take it out: \`npm run judge -- publish\` writes it on that day.`,
    'no-day': ({ name }: { name: string }) =>
      `“${name}” may be seen from the day of the reveal on, and \`judging.yaml\` names none that can be read. Take the file out, or mend \`reveal\` first.`,
    opened: ({ name }: { name: string }) =>
      `“${name}” holds every word that judges wrote. Take it out. Only a competition that was made up (\`example: true\`) may show it.`,
    private: ({ name }: { name: string }) =>
      `“${name}” is none of the files that judging leaves here. Names, links, keys, plans and ballots belong in the private folder outside of this project: move it there.`,
    once: ({ name, day }: { name: string; day: string }) =>
      `“${name}” was saved here on ${day} and can be read in old versions. Tell the judges, and ask the person who looks after the repository to take it out of the history. When that is done or cannot be, name this check on this page under \`ignore\`, with what you did.`,
  },
  examples: {
    passes: [
      { ...exampleJudging(), ...record('receipts.jsonl', ''), ...record('lists-r1.json', '{}') },
      { ...exampleJudging(over), ...record('scores.json') },
      { ...exampleJudging({ ...over, example: true }), ...record('opened.json') },
      { ...exampleJudging(over), ...record('scores.json'), ...savedOn('2026-11-16', 'scores.json') },
    ],
    fails: [
      { ...exampleJudging(), ...record('scores.json') },
      { ...exampleJudging({ reveal: 'soon', frozen: '' }), ...record('scores.json') },
      { ...exampleJudging(over), ...record('opened.json') },
      { ...exampleJudging(), ...record('judges.yaml') },
      { ...exampleJudging(over), ...record('scores.json'), ...savedOn('2026-11-15', 'scores.json') },
      { ...exampleJudging(), ...savedOn('2026-11-15', 'assignments-r1.json') },
    ],
  },
  *check({ graph, today, history }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging-record' || duringJudging.test(file.name)) continue
      const { path, name, owner } = file
      const revealed = isRevealed(graph, owner, today)
      const example = graph.get('competition', owner)?.data.example === true
      if (name === openedName && !example) yield { path, message: 'opened', values: { name } }
      else if (name !== openedName && !afterReveal.test(name))
        yield { path, message: 'private', values: { name } }
      else if (!revealed) {
        const reveal = revealDay(graph, owner)
        if (reveal === undefined) yield { path, message: 'no-day', values: { name } }
        else yield { path, message: 'early', values: { name, reveal } }
      }
    }
    yield* savedBefore(graph, history)
  },
})

const revealDay = (graph: KnowledgeGraph, id: string): string | undefined => {
  const competition = graph.get('competition', id)
  return competition && graph.judging(competition)?.settings?.reveal.slice(0, 10)
}

/** Records that were saved before their day, or that never should have been; told on the page of their competition. */
function* savedBefore(graph: KnowledgeGraph, history: History) {
  const here = new Set(graph.beside.map(({ path }) => path))
  for (const path of history.paths) {
    if (!path.includes('/judging/')) continue
    const role = roleOfPath(path)
    if (role.role !== 'judging-record' || duringJudging.test(role.name)) continue
    const entry = graph.find('competition', role.owner)
    const day = history.changesOf(path).at(-1)?.day
    if (day === undefined || !entry) continue
    const inTime = day >= (revealDay(graph, role.owner) ?? '9999')
    const allowed =
      afterReveal.test(role.name) || (role.name === openedName && entry.complete && entry.data.example)
    // What still lies there too early is told above.
    if ((allowed && inTime) || (!allowed && here.has(path))) continue
    yield { entry, message: 'once' as const, values: { name: role.name, day } }
  }
}
