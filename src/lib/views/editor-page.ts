import { sveltiaConfig } from '../forms/sveltia-config.ts'
import { formChoices } from './form-choices.ts'
import type { PageContext } from './page-context.ts'

const mostLessons = 3

/** What the page of the editor brings along, as data; undefined when the zone has not set it up. */
export function editorPage(context: PageContext) {
  const { graph, locale, words, href } = context
  const recipe = sveltiaConfig(graph.zone, locale, formChoices(context), href('/submit/'))
  if (!recipe) return undefined
  return {
    recipe,
    firstLanguage: graph.zone.languages[0] ?? 'en',
    home: href('/submit/'),
    notSaved: words.submit.notSaved,
    lessons: Object.fromEntries(
      graph.all('problem').flatMap((problem) => {
        const lessons = graph.linkedFrom(problem, 'lesson').filter(({ data }) => !data.supersededBy)
        const shown = lessons.slice(0, mostLessons).map((lesson) => ({
          title: lesson.title,
          href: href(lesson.url),
          lang: context.langOf(lesson),
        }))
        return shown.length > 0 ? [[problem.id, shown] as const] : []
      }),
    ),
    problemOf: Object.fromEntries(
      graph.all('prototype').flatMap(({ id, data }) => (data.problem ? [[id, data.problem] as const] : [])),
    ),
  }
}

/** Origins that the page of the editor may ask: the API, and nothing else outside the site. */
export function editorOrigins({ graph }: PageContext): string[] {
  const { submit } = graph.zone
  return submit ? [new URL(submit.api ?? 'https://api.github.com').origin] : []
}
