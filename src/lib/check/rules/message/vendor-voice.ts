import { exampleMessage } from '../../message-plan.ts'
import { defineRule } from '../../rule.ts'

const from = (voice: string) => ({ 'messages/a.mdx': exampleMessage({ audience: '[families]', voice }) })

export const vendorVoice = defineRule({
  id: 'message/vendor-voice',
  severity: 'info',
  summary: 'A vendor speaks for the work.',
  why: 'When a firm speaks for the work, it is taken for the firm’s, and it goes when the contract ends. The district owns the message, and teachers tell it best (Education Elements 2016).',
  messages: {
    vendor: () =>
      'A vendor speaks here. Send it in the name of the district or a school, or let a teacher who does the work tell it.',
  },
  examples: { passes: [from('teacher'), from('district')], fails: [from('vendor')] },
  *check({ graph }) {
    for (const entry of graph.all('message'))
      if (entry.data.voice === 'vendor')
        yield { entry, field: ['voice'], message: 'vendor', values: undefined }
  },
})
