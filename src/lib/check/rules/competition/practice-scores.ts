import { calibrationOf } from '../../../judging/calibration.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { soundCompetitions } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

export const practiceScores = defineRule({
  id: 'competition/practice-scores',
  severity: 'stop',
  summary: 'A judge scored real entries and has no scores for the practice entries.',
  why: 'All judges score the same practice entries first. Those who did not have never seen what the others mean by a level, and nothing shows how strict they are.',
  messages: {
    missing: ({ judge, codes }: { judge: string; codes: string }) =>
      `${judge} scored real entries, and there is no first try for ${codes}. Put \`calibration.json\` back as it was published, or leave the ballot out with a reason.`,
    unknown: ({ judge, code }: { judge: string; code: string }) =>
      `${judge} has scores for ${code}, which is no practice entry of this competition. Put \`calibration.json\` back as it was published.`,
  },
  examples: lazyExamples(() => {
    const more = (code: string) => `[{"judge":"j-01","entry":"${code}","scores":{"criterion-a":1}}]`
    const passes = [examplePublished(), examplePublished({ calibrated: ['j-01', 'j-02', 'j-03'] })]
    const fails = [
      examplePublished({ calibrated: ['j-01', 'j-02'] }),
      examplePublished({ records: { 'calibration.json': more('c-07') } }),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    for (const { id, judging, published, pathOf } of soundCompetitions(graph)) {
      const asked = judging.frozen?.calibration ? calibrationOf(graph, id).map(({ code }) => code) : []
      const { sheets, calibration } = published
      const path = pathOf('calibration.json')
      for (const judge of new Set(sheets.map((sheet) => sheet.judge))) {
        const tried = new Set(calibration.flatMap((each) => (each.judge === judge ? each.entry : [])))
        const codes = asked.filter((code) => !tried.has(code)).join(', ')
        if (codes !== '') yield { path, message: 'missing', values: { judge, codes } }
      }
      for (const { judge, entry: code } of calibration)
        if (!asked.includes(code)) yield { path, message: 'unknown', values: { judge, code } }
    }
  },
})
