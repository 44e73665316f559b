import type { Entry } from '../content/entry.ts'
import { scaleSteps } from '../content/schemas/cycle.ts'
import { isOwn } from '../knowledge/own-work.ts'
import { cycleNumber } from '../content/kinds.ts'
import { comparePrediction } from './cycle-result.ts'
import { sayWhen } from './cycle-step.ts'
import { statusOfCycle, type Status } from '../knowledge/status.ts'
import type { PageContext } from './page-context.ts'

/** One cycle of a prototype as a step that is as high as the cycle was large. */
export interface RampStep {
  entry: Entry<'cycle'>
  name: string
  /** 1, a few students, to 7, the district. */
  scale: number | undefined
  size: string
  when: string
  held: NonNullable<Entry<'cycle'>['data']['predictionHeld']> | undefined
  /** `Predicted 63%, saw 64%.` */
  compared: string | undefined
  status: Status
}

/** How a prototype grew, with the sentence that says so. */
export interface Ramp {
  finding: string
  steps: RampStep[]
}

/** The steps of a prototype in order; undefined with fewer than two cycles that name their size. */
export function readRamp(context: PageContext, prototype: Entry<'prototype'>): Ramp | undefined {
  const { graph, words, format, today } = context
  const cycles = graph.cyclesOf(prototype)
  const steps = cycles.map((entry): RampStep => {
    const { predictionHeld, scale } = entry.data
    const step = scaleSteps[(scale ?? 0) - 1]
    return {
      entry,
      name: words.kinds.cycleNumber(format.number(cycleNumber(entry.id))),
      scale,
      size: step ? words.records.scale[step] : '',
      when: sayWhen(context, entry),
      held: predictionHeld,
      compared: comparePrediction(context, entry),
      status: statusOfCycle(entry, today),
    }
  })
  const sized = steps.filter(({ scale }) => scale !== undefined)
  if (sized.length < 2) return undefined
  return { finding: findingOf(context, steps, sized, isOwn(prototype)), steps }
}

function findingOf(
  { words, format }: PageContext,
  steps: readonly RampStep[],
  sized: readonly RampStep[],
  own: boolean,
): string {
  const say = words.predictions.ramp
  const [first, last] = [sized[0], sized.at(-1)]
  const sizes = [first, last].map((step) => (step?.size ?? '').toLocaleLowerCase())
  const [from = '', to = ''] = sizes
  const number = format.number(steps.length)
  const grew = first?.scale === last?.scale ? say.same(number, to) : say.moved(number, from, to)
  const judged = steps.filter(({ held }) => held !== undefined && held !== 'cannot tell')
  if (!own || judged.length === 0) return grew
  const right = judged.filter(({ held }) => held === 'yes').length
  return `${grew}; ${say.right(right, format.number(right), format.number(judged.length))}`
}
