import type { KnowledgeGraph } from '../../../content/graph.ts'
import { roleOfPath } from '../../../content/kinds.ts'
import { isReadInJudging, isRevealed, revealDay } from '../../../content/sealed.ts'
import { openedExampleFile } from '../../../judging/opened-example.ts'
import type { History } from '../../../knowledge/history.ts'
import { exampleHistory } from '../../example-history.ts'
import { exampleJudging } from '../../example-judging.ts'
import { defineRule } from '../../rule.ts'

/** What is added on the day of the reveal. */
const afterReveal =
  /^(?:results|scores|ballots|calibration|codes|left-out|conflicts)\.json$|^decisions\.yaml$/

const exampleSealed = `-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+\n-----END AGE ENCRYPTED FILE-----\n`
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
    unsealed: ({ name }: { name: string }) =>
      `“${name}” holds more than reading lists that are sealed, one for each judge. Take it out, and write it again: \`npm run judge -- assign\`.`,
    once: ({ name, day }: { name: string; day: string }) =>
      `“${name}” was saved here on ${day} and can be read in old versions. Tell the judges, and ask the person who looks after the repository to take it out of the history. When that is done or cannot be, name this check on this page under \`ignore\`, with what you did.`,
  },
  examples: {
    passes: [
      { ...exampleJudging(), ...record('receipts.jsonl', ''), ...record('lists-r1.json', '{}') },
      { ...exampleJudging(over), ...record('scores.json') },
      { ...exampleJudging({ ...over, example: true }), ...record(openedExampleFile) },
      { ...exampleJudging(over), ...record('scores.json'), ...savedOn('2026-11-16', 'scores.json') },
      { ...exampleJudging(), ...record('lists-r1.json', JSON.stringify({ 'j-01': exampleSealed })) },
    ],
    fails: [
      { ...exampleJudging(), ...record('scores.json') },
      { ...exampleJudging({ reveal: 'soon', frozen: '' }), ...record('scores.json') },
      { ...exampleJudging(over), ...record(openedExampleFile) },
      { ...exampleJudging(), ...record('judges.yaml') },
      { ...exampleJudging(), ...record('lists-scores.json', '{}') },
      { ...exampleJudging(), ...record('lists-r1.json', '{"j-01":"e-01 4 4 4"}') },
      { ...exampleJudging(over), ...record('scores.json'), ...savedOn('2026-11-15', 'scores.json') },
      { ...exampleJudging(), ...savedOn('2026-11-15', 'assignments-r1.json') },
    ],
  },
  *check({ graph, today, history }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging-record') continue
      const { path, name, owner, text } = file
      const revealed = isRevealed(graph, owner, today)
      if (isReadInJudging(graph, owner, name)) {
        if (!revealed && name.startsWith('lists-') && !isSealedText(text))
          yield { path, message: 'unsealed', values: { name } }
        continue
      }
      const example = graph.get('competition', owner)?.data.example === true
      if (name === openedExampleFile && !example) yield { path, message: 'opened', values: { name } }
      else if (name !== openedExampleFile && !afterReveal.test(name))
        yield { path, message: 'private', values: { name } }
      else if (!revealed) {
        const instant = revealOf(graph, owner)
        const reveal = instant && revealDay(instant)
        if (reveal === undefined) yield { path, message: 'no-day', values: { name } }
        else yield { path, message: 'early', values: { name, reveal } }
      }
    }
    yield* savedBefore(graph, history)
  },
})

/** What age writes, in letters: its first words, and the rest without a blank. */
const armor =
  /^-----BEGIN AGE ENCRYPTED FILE-----\r?\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx[A-Za-z0-9+/=\r\n]+-----END AGE ENCRYPTED FILE-----\s*$/

function isSealedText(text: string): boolean {
  try {
    const lists: unknown = JSON.parse(text)
    if (typeof lists !== 'object' || lists === null || Array.isArray(lists)) return false
    return Object.entries(lists).every(
      ([judge, list]) => /^[a-z0-9-]{1,40}$/.test(judge) && typeof list === 'string' && armor.test(list),
    )
  } catch {
    return false
  }
}

const revealOf = (graph: KnowledgeGraph, id: string): string | undefined => {
  const competition = graph.get('competition', id)
  return competition && graph.judging(competition)?.settings?.reveal
}

/** Certain to be before the reveal: a day saved on counts by the clock of who saved, so the day itself is let pass. */
function isBefore(day: string, reveal: string | undefined): boolean {
  if (reveal === undefined) return true
  return day < reveal.slice(0, 10) && day < new Date(reveal).toISOString().slice(0, 10)
}

/** Records that were saved before their day, or that never should have been; told on the page of their competition. */
function* savedBefore(graph: KnowledgeGraph, history: History) {
  const here = new Set(graph.beside.map(({ path }) => path))
  for (const path of history.paths) {
    if (!path.includes('/judging/')) continue
    const role = roleOfPath(path)
    if (role.role !== 'judging-record' || isReadInJudging(graph, role.owner, role.name)) continue
    const entry = graph.find('competition', role.owner)
    const day = history.changesOf(path).at(-1)?.day
    if (day === undefined || !entry) continue
    const inTime = !isBefore(day, revealOf(graph, role.owner))
    const allowed =
      afterReveal.test(role.name) || (role.name === openedExampleFile && entry.complete && entry.data.example)
    // What still lies there too early is told above.
    if ((allowed && inTime) || (!allowed && here.has(path))) continue
    yield { entry, message: 'once' as const, values: { name: role.name, day } }
  }
}
