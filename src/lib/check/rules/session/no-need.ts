import { defineRule } from '../../rule.ts'

const session = (more = '') => ({ 'sessions/stations.mdx': `---\ntitle: Three stations\n${more}---\n` })

export const noNeed = defineRule({
  id: 'session/no-need',
  severity: 'tip',
  summary: 'A training session does not say which need it answers.',
  why: 'Training chosen because it is “best practice” missed what teachers were stuck on (CRPE 2018). Keep the time, and choose the topic from what was seen in class.',
  messages: {
    none: () =>
      'Which need does this session answer? Name the page that shows it under `fromNeed`, such as a problem, a lesson or a meeting note, or say under `need` what was counted on classroom visits.',
  },
  examples: {
    passes: [
      session('need: On 14 of 20 visits students waited in line to ask.\n'),
      {
        ...session('fromNeed: [problems/slow-moves]\n'),
        'problems/slow-moves.mdx':
          '---\ntitle: Slow moves\nstatement: Groups take five minutes to change places.\n---\n',
      },
    ],
    fails: [session(), session('fromNeed: []\n')],
  },
  *check({ graph }) {
    for (const entry of graph.all('session'))
      if (!entry.data.need && !entry.data.fromNeed?.length)
        yield { entry, message: 'none', values: undefined }
  },
})
