import { quote } from '../../../content/issue.ts'
import { findCalibrationTroubles } from '../../../judging/calibration.ts'
import { exampleJudging, exampleCalibration } from '../../example-judging.ts'
import { defineRule } from '../../rule.ts'

const calibrating = (from: string, to: string) =>
  exampleJudging({ calibration: exampleCalibration.replace(from, to) })

export const practiceEntries = defineRule({
  id: 'competition/practice-entries',
  severity: 'fix',
  summary: 'A practice entry does not fit its competition or its rubric.',
  why: 'Judges score a practice entry first and then see the agreed levels and why. That helps only when each criterion has a level and a reason, and the text has the parts of a real entry.',
  messages: {
    'unknown-part': ({ id }: { id: string }) =>
      `Entries of this competition have no part “${id}”. Use the ids of its \`parts\`.`,
    'unknown-criterion': ({ id }: { id: string }) =>
      `The rubric has no criterion “${id}”. Use the ids in \`rubric.yaml\`.`,
    'no-agreed': () => 'A criterion of the rubric has no agreed level here. Add one for each under `agreed`.',
    'no-why': () =>
      'A criterion of the rubric has no reason here. Say under `why` what in the text shows the level: judges learn from that.',
    'outside-scale': ({ id }: { id: string }) =>
      `The agreed level of “${id}” is above the highest of the rubric. Levels count from 1 for the lowest.`,
  },
  examples: {
    passes: [exampleJudging({ calibration: exampleCalibration })],
    fails: [
      calibrating('vision: ', 'idea: '),
      calibrating('criterion-a: 2', 'criterion-d: 2'),
      calibrating(', criterion-c: 3', ''),
      calibrating(', criterion-c: All of it is there.', ''),
      calibrating('criterion-c: 3', 'criterion-c: 4'),
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging-calibration' || !file.calibration) continue
      const competition = graph.get('competition', file.owner)
      const rubric = competition && graph.rubric(competition)
      if (!rubric) continue
      const parts = (competition.data.parts ?? []).map(({ id }) => id)
      const said = new Set<string>()
      for (const { trouble, field } of findCalibrationTroubles(file.calibration, parts, rubric)) {
        // One for each place is enough: several criteria can lack a level.
        if (said.has(`${trouble} ${field.join('.')}`)) continue
        said.add(`${trouble} ${field.join('.')}`)
        const id = quote(field.at(-1) ?? '')
        yield { path: file.path, field, atKey: true, message: trouble, values: { id } as never }
      }
    }
  },
})
