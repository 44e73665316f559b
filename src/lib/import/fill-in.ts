import type { Locale } from '../i18n/locale.ts'
import { newMeasureId } from '../forms/measure-id.ts'
import { slugOf } from '../forms/path-of-new.ts'
import { findEntry } from './find-entry.ts'
import type { FillContext, FilledEntry } from './filled-entry.ts'
import { importWords } from './words.ts'
import type { KnownMeasure } from './zone-knowledge.ts'

interface Result {
  measure?: unknown
}

/**
 * Fills in what nobody is asked: ids of measures by their names, the measure of a prediction, and the day a plan or a
 * result was written down. A plan that is handed in after its first day gets no day: nobody knows when it was made.
 */
export function fillIn(filled: FilledEntry, context: FillContext): void {
  const { versions, locale, today, known } = context
  const { data, owner } = filled
  const form = versions.in[locale]
  nameMeasures(data)
  const measures = owner === undefined ? [] : (known.measures[owner] ?? [])
  if (form.kind === 'cycle') nameResults(filled, measures, context)
  for (const { path, from } of form.filledIn) {
    const [first = ''] = path
    if (from === 'main measure' && data.prediction && measures[0])
      data.prediction = { measure: measures[0].id, ...data.prediction }
    if (from === 'main measure') keepUnit(filled, 'prediction.value', data.prediction, measures[0], context)
    if (from === 'today' && !(first in data) && mayBeToday(first, data, today)) data[first] = today
  }
}

function mayBeToday(
  field: string,
  { starts, ends, prediction, learned, decision }: Record<string, unknown>,
  today: string,
): boolean {
  if (field === 'plannedOn') return prediction !== undefined && typeof starts === 'string' && today <= starts
  const hasResults = learned !== undefined || decision !== undefined
  return hasResults && (typeof ends !== 'string' || ends <= today)
}

/** Gives each measure of a prototype the id that its cycles use. */
function nameMeasures(data: Record<string, unknown>): void {
  const taken = new Set<unknown>()
  for (const measure of Array.isArray(data.measures) ? (data.measures as Record<string, unknown>[]) : [])
    measure.id = newMeasureId(measure.name, taken)
}

/** Turns the names of what was counted into the ids of the prototype's measures. */
function nameResults(filled: FilledEntry, measures: readonly KnownMeasure[], context: FillContext): void {
  const { locale, versions } = context
  const candidates = measures.map(({ id, name }) => ({ kind: 'measure' as const, id, title: name }))
  const column = versions.in[locale].questions
    .find(({ path }) => path[0] === 'results')
    ?.columns?.find(({ path }) => path[0] === 'measure')
  const results = Array.isArray(filled.data.results) ? (filled.data.results as Result[]) : []
  for (const [at, result] of results.entries()) {
    if (typeof result.measure !== 'string') continue
    const found = findEntry(result.measure, ['measure'], candidates)
    if ('entry' in found) {
      result.measure = found.entry.id
      const measure = measures.find(({ id }) => id === result.measure)
      keepUnit(filled, `results.${at + 1}.value`, result, measure, context)
      continue
    }
    const names = measures.map(({ id, name }) => `${name} (${id})`).join(' | ')
    const text = importWords[locale].choice(
      `${column?.label ?? ''}, ${importWords[locale].row(at + 1)}`,
      result.measure,
      names || '...',
    )
    filled.remarks.push({ weight: 'unclear', field: 'results.measure', text })
    result.measure = slugOf(result.measure) || 'measure'
  }
}

const percent = /%|percent|por ?ciento/i
const time =
  /(?<!\p{L})(?:min(?:ute)?s?|minutos?|hours?|hrs?|horas?|seconds?|segundos?|days?|d[ií]as?)(?!\p{L})/iu

/** Takes a number out that was written in another unit than its measure has, and keeps it in words. */
function keepUnit(
  filled: FilledEntry,
  field: string,
  holder: unknown,
  measure: KnownMeasure | undefined,
  { versions, locale }: FillContext,
): void {
  const written = filled.written.get(field) ?? ''
  if (!measure?.kind || typeof holder !== 'object' || holder === null) return
  const isShare = measure.kind === 'percent' || percent.test(measure.unit ?? '')
  if (isShare ? !time.test(written) : !percent.test(written)) return
  Reflect.deleteProperty(holder, 'value')
  const [first = ''] = field.split('.')
  const questions = (of: Locale) =>
    versions.in[of].questions.flatMap((each) => [each, ...(each.columns ?? [])])
  const path = first === 'results' ? 'value' : field
  const labelIn = (of: Locale) => questions(of).find((each) => each.path.join('.') === path)?.label ?? ''
  filled.remarks.push({
    weight: 'unclear',
    field: first === 'results' ? first : field,
    text: importWords[locale].unit(labelIn(locale), written, measure.name),
  })
  filled.asked.add(field)
  if (first === 'results') Object.assign(holder, { words: written })
  else filled.left.push({ heading: labelIn(versions.locale), text: written })
}
