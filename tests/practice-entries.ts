import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Agreed levels of the two practice entries, by code and criterion of the example rubric. */
export const agreedLevels: Record<'c-01' | 'c-02', Record<string, number>> = {
  'c-01': {
    'clear-problem': 3,
    'picture-of-learning': 2,
    'learned-by-trying': 2,
    'can-be-done-here': 3,
    'good-and-safe': 3,
    'others-can-use-it': 2,
  },
  'c-02': {
    'clear-problem': 1,
    'picture-of-learning': 2,
    'learned-by-trying': 1,
    'can-be-done-here': 2,
    'good-and-safe': 1,
    'others-can-use-it': 2,
  },
}

const texts: Record<'c-01' | 'c-02', { lang: string; problem: string; tried: string; why: string }> = {
  'c-01': {
    lang: 'en',
    problem:
      'In October, 11 of 26 fifth graders waited more than five minutes for a turn. We counted on two days.',
    tried: 'One week with two sign-up sheets. Five students waited.',
    why: 'It has a count with a date.',
  },
  'c-02': {
    lang: 'es',
    problem: 'Queremos un laboratorio nuevo, porque a todo el mundo le gusta la ciencia.',
    tried: 'Todavía nada.',
    why: 'Nombra un deseo y no dice a quién ayuda.',
  },
}

/** Writes the practice entries of a competition into a content folder. */
export function writePracticeEntries(content: string, competition: string): void {
  const folder = join(content, 'competitions', competition, 'calibration')
  mkdirSync(folder, { recursive: true })
  for (const code of ['c-01', 'c-02'] as const) {
    const { lang, problem, tried, why } = texts[code]
    const agreed = agreedLevels[code]
    const lines = [
      `lang: ${lang}`,
      'from: invented',
      `parts: ${JSON.stringify({ problem, 'what-we-tried': tried })}`,
      `agreed: ${JSON.stringify(agreed)}`,
      `why: ${JSON.stringify(Object.fromEntries(Object.keys(agreed).map((criterion) => [criterion, why])))}`,
    ]
    writeFileSync(join(folder, `${code}.yaml`), `${lines.join('\n')}\n`)
  }
}
