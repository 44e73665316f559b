import { checkWriteUps } from '../../lib/check/check-write-ups.ts'
import { knownNames } from '../../lib/check/known-names.ts'
import type { Severity } from '../../lib/check/rule.ts'
import { rules } from '../../lib/check/rules/index.ts'
import { findGivenNames } from '../../lib/check/student-names.ts'
import type { KnowledgeGraph } from '../../lib/content/graph.ts'
import type { DatedZone } from '../../lib/judging/evidence-sheet.ts'
import type { JudgePerson } from './invite-judges.ts'

/** Words of somebody that others will read, and where they stand. */
export interface SaidWords {
  where: string
  text: string
}

/** Something that may lead to a person. The words themselves are never repeated. */
export interface PrivateWords {
  where: string
  severity: Severity
  what: string
}

/**
 * Looks at words as the check looks at a page: names, numbers, small groups, private facts and unkind words; and for
 * names of grown-ups, which a page may hold and these may not. Each place and finding once.
 */
export function findPrivateWords(
  texts: readonly SaidWords[],
  { graph, today }: DatedZone,
  people: readonly Pick<JudgePerson, 'name' | 'email'>[],
): PrivateWords[] {
  const said = texts.filter(({ text }) => text.trim() !== '')
  const found = [
    ...lookAsCheck(said, graph, today),
    ...said.flatMap(({ where, text }): PrivateWords[] => {
      const what = namesJudge(text, people)
        ? 'The name or address of a judge stands in it.'
        : namesPerson(text, graph)
          ? 'A first and a last name seem to stand in it.'
          : namesWithTitle(text, graph)
            ? 'A title and a name seem to stand in it.'
            : mailAddress.test(text)
              ? 'A mail address stands in it.'
              : undefined
      return what === undefined ? [] : [{ where, severity: 'stop', what }]
    }),
  ]
  return [...new Map(found.map((each) => [`${each.where} ${each.what}`, each])).values()]
}

const mailAddress = /[^\s@]@[^\s@]+\.\p{L}/u
const about = /^(?:privacy|safety|respect)\//
const perPage = 20

/** Puts the texts into the fields of pages that exist nowhere, one a line, so that a line says whose it is. */
function lookAsCheck(said: readonly SaidWords[], graph: KnowledgeGraph, today: string): PrivateWords[] {
  const head = ['---', 'title: Words', 'parts:']
  const pages = Array.from({ length: Math.ceil(said.length / perPage) }, (_, page) => {
    const own = said.slice(page * perPage, (page + 1) * perPage)
    const lines = own.map(({ text }, at) => `  ${letterOf(at)}: ${JSON.stringify(text.replace(/\s+/g, ' '))}`)
    const path = `competitions/words/entries/words-${letterOf(page)}.mdx`
    return { path, own, text: [...head, ...lines, '---', ''].join('\n') }
  })
  const { diagnostics } = checkWriteUps(pages, {
    zone: graph,
    today,
    isWanted: (rule) => about.test(rule),
  })
  return diagnostics.flatMap(({ path, start, rule, severity }) => {
    const { where } = pages.find((page) => page.path === path)?.own[start.line - head.length - 1] ?? {}
    const what = rules.find(({ id }) => id === rule)?.summary
    return where === undefined || what === undefined ? [] : { where, severity, what }
  })
}

/** Keys of parts have letters alone. */
const letterOf = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')

function namesJudge(text: string, people: readonly Pick<JudgePerson, 'name' | 'email'>[]): boolean {
  const words = new Set(text.split(/[^\p{L}\p{M}'’-]+/u))
  return people.some(({ name, email }) => {
    const whole = [name, ...(email === undefined ? [] : [email])].some((each) =>
      text.toLowerCase().includes(each.toLowerCase()),
    )
    // A last name alone tells as much.
    const last = name.split(/\s+/).at(-1) ?? ''
    return whole || (last.length > 2 && words.has(last))
  })
}

const namesPerson = (text: string, graph: KnowledgeGraph): boolean => {
  const isKnown = knownNames(graph)
  return findGivenNames(text).some(({ name }) => name.includes(' ') && !isKnown(name))
}

/** "Ms. Smith", "la maestra Pérez": a title or what somebody is, and a name; "Coach Lead" is a role alone. */
const titled =
  /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Mx|Dr|Dra|Sr|Sra|Srta|Prof)\.? |(?:Miss|[Dd]on|[Dd]oña|[Ss]eñora?|[Ss]eñorita|[Cc]oach|[Pp]rincipal|[Mm]aestr[oa]|[Pp]rofesora?|[Dd]irectora?) )(?!(?:Lead|Leader|Líder|Office|Investigator|Mentor|Mentora|Titular|Guía|Jef[ea]|Auxiliar|Suplente|Coordinadora?|Directora?|General|Académic[oa])(?!\p{L}))(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu

const namesWithTitle = (text: string, graph: KnowledgeGraph): boolean => {
  const isKnown = knownNames(graph)
  return [...text.matchAll(titled)].some(([, name = '']) => !isKnown(name))
}
