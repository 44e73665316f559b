import { expect, test } from 'vitest'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { publicPictures } from '../../src/lib/knowledge/public-pictures.ts'
import { page } from '../views/context-of-example.ts'

const lesson = (...body: string[]) => `${page('title: One', 'claim: C.')}${body.join('\n\n')}\n`
const figure = (src: string, more: string) => `<Figure src="${src}" alt="Desks and chairs" ${more} />`
const shown = (example: Record<string, string>, today = '2026-11-20') =>
  [...publicPictures(graphOfExample(example), today)].sort()

test('only pictures whose page says who is in them are shown, and students only with consent', () => {
  const names = ['none', 'staff', 'agreed', 'students', 'unsaid', 'linked', 'unused']
  const files = Object.fromEntries(names.map((name) => [`lessons/${name}.jpg`, '']))
  const one = lesson(
    figure('none.jpg', 'people="none"'),
    figure('staff.jpg', 'people="staff"'),
    figure('agreed.jpg', 'people="students" consent="Forms at the office"'),
    figure('students.jpg', 'people="students"'),
    '![Desks](unsaid.jpg)',
    '[a picture](linked.jpg)',
  )
  expect(shown({ ...files, 'lessons/one.mdx': one })).toEqual([
    'lessons/agreed.jpg',
    'lessons/none.jpg',
    'lessons/staff.jpg',
  ])
})

test('one page that leaves consent open holds a picture back everywhere', () => {
  const files = { 'lessons/room.jpg': '', 'lessons/a.mdx': lesson(figure('room.jpg', 'people="none"')) }
  expect(shown(files)).toEqual(['lessons/room.jpg'])
  expect(shown({ ...files, 'lessons/b.mdx': lesson(figure('room.jpg', 'people="students"')) })).toEqual([])
})

test('a picture of a closed competition entry stays closed until the entry opens', () => {
  const example = {
    'schools/ada.mdx': page('title: Ada', 'level: middle'),
    'competitions/sprint/index.mdx': page('title: Sprint', 'purpose: Ideas.', 'entriesClose: 2026-11-20'),
    'competitions/sprint/entries/garden.mdx': `${page('title: Garden', 'school: ada')}${figure('plan.jpg', 'people="none"')}\n`,
    'competitions/sprint/entries/plan.jpg': '',
  }
  expect(shown(example, '2026-11-20')).toEqual([])
  expect(shown(example, '2026-11-21')).toEqual(['competitions/sprint/entries/plan.jpg'])
})

test('a file that is no picture is not shown; the logo is', () => {
  const example = {
    'zone.yaml': 'name: Z\nplainWords: W.\nlogo: { file: logo.png, alt: Z }\n',
    'logo.png': '',
    'lessons/fake.png': 'GIF89a',
    'lessons/a.mdx': lesson(figure('fake.png', 'people="none"')),
  }
  expect(shown(example)).toEqual(['logo.png'])
})
