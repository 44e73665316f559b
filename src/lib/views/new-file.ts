import type { Entry } from '../content/entry.ts'
import { cycleNumber } from '../content/kinds.ts'
import { mainMeasure } from './evidence-value.ts'
import type { PageContext } from './page-context.ts'

/** Address at which a person writes the next cycle of a prototype in the browser; undefined without a repository. */
export function nextCycleAddress(context: PageContext, prototype: Entry<'prototype'>): string | undefined {
  const last = context.graph.cyclesOf(prototype).at(-1)
  const number = String((last ? cycleNumber(last.id) : 0) + 1).padStart(2, '0')
  const measure = mainMeasure(prototype)?.id
  const prediction = [...(measure ? [`  measure: ${measure}`, '  value:'] : []), '  words:', '  because:']
  const lines = ['title:', 'question:', 'change:', 'starts:', 'ends:', 'prediction:', ...prediction]
  return newFileAddress(context, `prototypes/${prototype.id}/cycle-${number}.mdx`, lines)
}

/** Address at which a person writes a new prototype for a problem in the browser; undefined without a repository. */
export function newPrototypeAddress(context: PageContext, problem: Entry<'problem'>): string | undefined {
  const lines = [
    'title:',
    `problem: ${problem.id}`,
    'change:',
    'schools: []',
    'consent: no student work or images',
  ]
  return newFileAddress(context, 'prototypes/name-of-your-try/index.mdx', lines)
}

function newFileAddress({ graph }: PageContext, path: string, lines: readonly string[]): string | undefined {
  const { repository, branch } = graph.zone
  if (!repository) return undefined
  const query = new URLSearchParams({
    filename: `content/${path}`,
    value: ['---', ...lines, '---', ''].join('\n'),
  })
  return `${repository.replace(/\/$/, '')}/new/${branch}?${query}`
}
