import type { MDXInstance } from 'astro'
import type { Locale } from '../lib/i18n/locale.ts'

/** A chapter of the handbook, written in `src/handbook/<language>/<id>.mdx`. */
export interface Chapter {
  id: string
  title: string
  about: string
  Content: MDXInstance<Record<string, unknown>>['Content']
}

interface Front extends Record<string, unknown> {
  title: string
  about: string
  place: number
}

const files = import.meta.glob<MDXInstance<Front>>('../handbook/*/*.mdx', { eager: true })

/** The chapters in a language, in reading order. */
export function chaptersIn(locale: Locale): Chapter[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/handbook/${locale}/`))
    .sort(([, a], [, b]) => a.frontmatter.place - b.frontmatter.place)
    .map(([path, { frontmatter, Content }]) => ({
      id: path.replace(/^.*\/|\.mdx$/g, ''),
      title: frontmatter.title,
      about: frontmatter.about,
      Content,
    }))
}
