import { notesOf } from '../../../knowledge/notes.ts'
import { exampleCommunity } from '../../example-community.ts'
import { defineRule } from '../../rule.ts'

const meetings = 3
const bare = { lessons: undefined }

export const noTrace = defineRule({
  id: 'community/no-trace',
  severity: 'tip',
  summary: 'Three meetings of a community in a row left no link to a lesson or a problem.',
  why: 'What a community learns is meant to be used and shared by others (CRPE 2018). A talk without a trace helps only those who were there.',
  messages: {
    none: () =>
      'The last three notes name no lesson and no problem. What from these talks should others know? Add `lessons` or `problems` to a note, or write one lesson in one sentence.',
  },
  examples: {
    passes: [exampleCommunity({}, bare, {}, bare), exampleCommunity({}, bare, bare)],
    fails: [exampleCommunity({}, {}, bare, bare, bare)],
  },
  *check({ graph }) {
    for (const community of graph.all('community')) {
      const last = notesOf(graph, community).slice(0, meetings)
      const traced = last.some((note) =>
        graph.linksFrom(note).some(({ to }) => to.kind === 'lesson' || to.kind === 'problem'),
      )
      if (last.length === meetings && !traced)
        yield { entry: community, field: ['title'], message: 'none', values: undefined }
    }
  },
})
