import { compareMissing } from './compare-missing.ts'
import { dates } from './dates.ts'
import { decisionClash } from './decision-clash.ts'
import { decisionMissing } from './decision-missing.ts'
import { fewPoints } from './few-points.ts'
import { margin } from './margin.ts'
import { noBaseline } from './no-baseline.ts'
import { noBecause } from './no-because.ts'
import { noMeasure } from './no-measure.ts'
import { noTime } from './no-time.ts'
import { notAsPlanned } from './not-as-planned.ts'
import { predictionAfter } from './prediction-after.ts'
import { predictionChanged } from './prediction-changed.ts'
import { predictionMissing } from './prediction-missing.ts'
import { predictionVague } from './prediction-vague.ts'
import { questionMissing } from './question-missing.ts'
import { smallFirst } from './small-first.ts'
import { stale } from './stale.ts'
import { surpriseEmpty } from './surprise-empty.ts'
import { tooLong } from './too-long.ts'
import { whyWrong } from './why-wrong.ts'

/** Rules about one cycle. One line a rule. */
export const cycleRules = {
  'cycle/question-missing': questionMissing,
  'cycle/prediction-missing': predictionMissing,
  'cycle/prediction-after': predictionAfter,
  'cycle/prediction-changed': predictionChanged,
  'cycle/prediction-vague': predictionVague,
  'cycle/no-because': noBecause,
  'cycle/no-measure': noMeasure,
  'cycle/no-baseline': noBaseline,
  'cycle/dates': dates,
  'cycle/too-long': tooLong,
  'cycle/no-time': noTime,
  'cycle/small-first': smallFirst,
  'cycle/stale': stale,
  'cycle/not-as-planned': notAsPlanned,
  'cycle/compare-missing': compareMissing,
  'cycle/why-wrong': whyWrong,
  'cycle/surprise-empty': surpriseEmpty,
  'cycle/decision-missing': decisionMissing,
  'cycle/decision-clash': decisionClash,
  'cycle/margin': margin,
  'cycle/few-points': fewPoints,
}
