import type { Entry } from '../../../content/entry.ts'
import { quote } from '../../../content/issue.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { examplePrototype } from '../../example-prototype.ts'
import { exampleZone } from '../../example-zone.ts'
import { defineRule } from '../../rule.ts'

const fewestLessons = 5
const namesShown = 5

const school = (title: string) => `---\ntitle: ${title}\nlevel: middle\n---\n`
const twoSchools = (inBoth: boolean) => ({
  ...exampleZone,
  'schools/ada-lovelace-middle.mdx': school('Ada Lovelace Middle'),
  'schools/north.mdx': school('North'),
  'prototypes/a/index.mdx': examplePrototype(),
  ...(inBoth && { 'prototypes/b/index.mdx': examplePrototype().replace('ada-lovelace-middle', 'north') }),
})
const fiveLessons = (...looked: readonly number[]) => ({
  ...exampleZone,
  ...Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`lessons/lesson-${n}.mdx`, exampleLesson()])),
  'prototypes/a/index.mdx': examplePrototype(
    `lessonsChecked: [${looked.map((n) => `lesson-${n}`).join(', ')}]\n`,
  ),
})

export const reach = defineRule({
  id: 'knowledge/reach',
  severity: 'info',
  summary: 'Schools are on no page, or few of the lessons are used by others.',
  why: 'A store of lessons pays off when it reaches many schools and others build on what is in it (CRPE 2018).',
  messages: {
    schools: ({ silent, all, names }: { silent: number; all: number; names: string }) =>
      `${silent} of ${all} schools ${silent === 1 ? 'is' : 'are'} on no page of a problem, a prototype, a strategy or a case study: ${names}. Ask there what holds learning back. One problem in three lines is a good start.`,
    lessons: ({ used, all }: { used: number; all: number }) =>
      `${used} of ${all} lessons ${used === 1 ? 'was' : 'were'} taken up by a prototype, a strategy or a case study. Before a team starts, ask which lessons it looked at, and name them under \`lessonsChecked\`.`,
  },
  examples: {
    passes: [twoSchools(true), fiveLessons(0, 1, 2)],
    fails: [twoSchools(false), fiveLessons(0, 1)],
  },
  *check({ graph }) {
    const schools = graph.all('school')
    const silent = graph.all('prototype').length > 0 ? schools.filter((each) => !isOnAPage(graph, each)) : []
    if (silent.length > 0) {
      const names = silent.slice(0, namesShown).map(({ title }) => `“${quote(title)}”`)
      const shown = names.join(', ') + (silent.length > namesShown ? ', …' : '')
      yield { message: 'schools', values: { silent: silent.length, all: schools.length, names: shown } }
    }
    const lessons = graph.all('lesson')
    const used = lessons.filter((lesson) => isUsed(graph, lesson)).length
    if (lessons.length >= fewestLessons && used * 2 < lessons.length)
      yield { message: 'lessons', values: { used, all: lessons.length } }
  },
})

const tellsOfSchool = new Set(['problem', 'prototype', 'strategy', 'case-study', 'entry'])
const isOnAPage = (graph: KnowledgeGraph, school: Entry<'school'>): boolean =>
  graph.linksTo(school).some(({ from }) => tellsOfSchool.has(from.kind))

const takesUp = new Set(['prototype', 'strategy', 'case-study'])
const isUsed = (graph: KnowledgeGraph, lesson: Entry<'lesson'>): boolean =>
  graph.linksTo(lesson).some(({ from }) => takesUp.has(from.kind))
