import { expect, test } from 'vitest'
import { buildLessonProblemMap } from '../../src/lib/check/lesson-problem-map.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const problem = (title: string, statement: string, more = '') =>
  `---\ntitle: ${title}\nstatement: ${statement}\n${more}---\n`
const lesson = (title: string, claim: string, more = '') =>
  `---\ntitle: ${title}\nclaim: ${claim}\n${more}---\n`

const problems = {
  'problems/few-drafts.mdx': problem(
    'Too few students hand in a first draft',
    'In grade 8, 34 of 100 students handed in no first draft by Friday. Without a draft there is nothing to give feedback on.',
  ),
  'problems/late-calls.mdx': problem(
    'Families hear late that a student missed school',
    'Families of ninth graders heard about an absence two days after it happened, in a machine call in English.',
  ),
  'problems/marking.mdx': problem(
    'Marking takes a full day of the week',
    'A history teacher marks nine sets of books. Each takes two hours, and written comments do not stop the same mistakes.',
  ),
  'problems/few-voices.mdx': problem(
    'The same few voices answer in math',
    'In whole-class talk in grade 4, fewer than half of the children explained an idea out loud. The rest listened.',
  ),
  'problems/slow-moves.mdx': problem(
    'Moving between stations takes a fifth of the lesson',
    'Third graders changed places three times in a 50-minute lesson. The moves together took ten minutes.',
  ),
  'problems/hall-passes.mdx': problem(
    'Hall passes take many minutes out of lessons',
    'In grades 6 to 8, passes to the restroom took 31 minutes a week from each student, mostly after lunch.',
  ),
  'problems/talk-training.mdx': problem(
    'Training is a talk at the same speed for all',
    'Teachers hear about a new practice in a training session and try it alone. The next coach visit is weeks away.',
  ),
  'problems/grupos.mdx': problem(
    'Los grupos de mesa no trabajan juntos',
    'En una clase de primer grado, algunos niños no quieren compartir materiales ni hablar con su grupo de mesa.',
    'lang: es\n',
  ),
}

/** Lesson id, the problem a reader would choose, title and claim. */
const lessons: readonly (readonly [string, string, string, string])[] = [
  [
    'book-a-slot',
    'few-drafts',
    'Book a time slot for each draft',
    'In our grade 8 class, booked help slots on Monday brought more finished drafts by Friday.',
  ],
  [
    'first-lines',
    'few-drafts',
    'Start the first line together',
    'In one class, writing the first two lines in class left fewer blank drafts.',
  ],
  [
    'text-by-noon',
    'late-calls',
    'Text before noon',
    'In our grade 9 team, a text by noon in the language of the home reached families the same day as the absence.',
  ],
  [
    'own-language',
    'late-calls',
    'Ask which language to use',
    'Families answered more calls once the office knew which language they read.',
  ],
  [
    'codes',
    'marking',
    'Codes in the margin',
    'In one history class, codes instead of comments cut marking from two hours to 30 minutes a set of books.',
  ],
  [
    'one-mistake',
    'marking',
    'Mark for one mistake at a time',
    'Marking for one kind of mistake was quicker, and comments were read.',
  ],
  [
    'pairs-first',
    'few-voices',
    'Pairs first, then the whole class',
    'In our grade 4 class, two minutes of talk in pairs brought twice as many voices into math.',
  ],
  [
    'explain-in-spanish',
    'few-voices',
    'Let children explain in either language',
    'More children explained their idea out loud when Spanish was welcome.',
  ],
  [
    'one-signal',
    'slow-moves',
    'One signal and a picture of what to carry',
    'In our grade 3 room, a signal and a picture of each station made moves two minutes shorter.',
  ],
  [
    'last-third',
    'hall-passes',
    'Plan a stopping point in the last third',
    'A stopping point after lunch brought passes to the restroom down in two rooms.',
  ],
  [
    'coach-in-week-one',
    'talk-training',
    'Have the coach visit in the first week',
    'When a coach came to the room in the week after a training session, teachers kept the practice up.',
  ],
  [
    'reglas-de-mesa',
    'grupos',
    'Tres reglas para la mesa',
    'En una clase, tres reglas para compartir materiales ayudaron a que los grupos de mesa hablaran.',
  ],
]

const tree = {
  ...problems,
  ...Object.fromEntries(lessons.map(([id, , title, claim]) => [`lessons/${id}.mdx`, lesson(title, claim)])),
}

test('the nearest problem is the one a reader would choose for at least ten of twelve lessons', () => {
  const map = buildLessonProblemMap(graphOfExample(tree))
  const missed = lessons.flatMap(([id, expected]) => {
    const first = map.lessons.find((row) => row.lesson.id === id)?.proposals[0]
    return first?.problem.id === expected
      ? []
      : [`${id}: ${first?.problem.id ?? 'nothing'} instead of ${expected}`]
  })
  expect(lessons.length).toBe(12)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2)
})

test('a proposal says which words it rests on', () => {
  const map = buildLessonProblemMap(graphOfExample(tree))
  const [first] = map.lessons.find((row) => row.lesson.id === 'codes')?.proposals ?? []
  expect(first?.because).toEqual({ type: 'words', words: expect.arrayContaining(['marking', 'history']) })
})

test('a linked lesson has no proposals, and its problem names it', () => {
  const map = buildLessonProblemMap(
    graphOfExample({
      ...problems,
      'lessons/codes.mdx': lesson('Codes', 'Codes cut marking time.', 'problems: [marking]\n'),
    }),
  )
  expect(map.lessons[0]).toMatchObject({ problems: [{ id: 'marking' }], proposals: [] })
  expect(map.problems.find(({ problem: { id } }) => id === 'marking')?.lessons).toMatchObject([
    { id: 'codes' },
  ])
  expect(map.problems.find(({ problem: { id } }) => id === 'few-drafts')?.lessons).toEqual([])
})

test('evidence from a prototype outranks shared words', () => {
  const prototype = (of: string) =>
    `---\ntitle: A test\nproblem: ${of}\nchange: Something.\nschools: [a]\nconsent: no student work or images\n---\n`
  const map = buildLessonProblemMap(
    graphOfExample({
      ...problems,
      'prototypes/test/index.mdx': prototype('hall-passes'),
      'prototypes/test/cycle-01.mdx': '---\nobservations: It went well.\n---\n',
      'lessons/codes.mdx': lesson(
        'Codes',
        'Codes in books cut marking time.',
        'evidence: [prototypes/test/cycle-01]\n',
      ),
    }),
  )
  expect(map.lessons[0]?.proposals).toMatchObject([
    { problem: { id: 'hall-passes' }, because: { type: 'evidence', from: { id: 'test' } } },
    { problem: { id: 'marking' }, because: { type: 'words' } },
  ])
})

test('nothing is proposed when nothing is near', () => {
  const map = buildLessonProblemMap(
    graphOfExample({ ...problems, 'lessons/a.mdx': lesson('Buses', 'Buses came earlier.') }),
  )
  expect(map.lessons[0]?.proposals).toEqual([])
})
