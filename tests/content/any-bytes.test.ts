import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { parseMarkdown } from '../../src/lib/content/markdown.ts'

type Files = readonly (readonly [path: string, bytes: Uint8Array])[]

const today = '2026-11-21'
const encode = (text: string) => new TextEncoder().encode(text)
const soundFile = encode('---\ntitle: Sound\nclaim: Ask about costs first.\n---\n\nA **sound** page.\n')
const sound = ['lessons/sound.mdx', soundFile] as const

const readAll = (files: Files) =>
  buildGraph({
    entries: files.flatMap(([path, bytes]) => readEntry(path, bytes, path) ?? []),
    beside: files.flatMap(([path, bytes]) => readBeside(path, bytes, path) ?? []),
  })

// Pieces of Markdown, MDX and YAML, chosen because each of them opens, closes or breaks something.
const yaml =
  'title: A|claim: B|: |? |- |- - - |&a |*a|!!js/function |<<: |__proto__: |"__pro\\u0074o__": |layout: x|"|\'|[|]|,|>-|#|%|@|`|\t|...|2026-02-30|updated: |problems: [x]|ignore: [{rule: a, because: b}]'.split(
    '|',
  )
const words =
  'word ¦<¦{¦}¦>¦/>¦<5¦<Callout kind="tip">¦</Callout>¦<callout>¦<br>¦<b>¦</b>¦<a:b ¦{...x}¦{a}¦{/* n */}¦<!--¦-->¦import x from "y"¦import duties¦export const a = 1¦[a](¦)¦![¦](x.png)¦[a]: ¦[^1]¦[^1]: ¦javascript:x¦../../..¦*¦**¦_¦~~¦`¦```¦| a | b |\n|---|---|¦> ¦1. ¦- [ ] ¦    ¦# ¦---¦===¦www.a.b¦WWW.a.b¦a@b.c¦https://x.y/¦<https://x.y>¦&amp;¦&#0;¦\\¦$¦é¦😀'.split(
    '¦',
  )
const odd = ['\0', '\u202e', '\ufeff', '\ufffd', '\u2028', '\u{e0041}', '\ud800', '\r', '\ue000']
const fences = ['---', '---js', '---json', '+++', '----', '--- #']
const ends = fc.constantFrom('\n', '\n', '\r\n', '\n\n', ' ', '')

const pieces = (from: readonly string[], maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...from), ends), { maxLength })
    .map((all) => all.map((both) => both.join('')).join(''))
const page = fc
  .tuple(pieces([...yaml, ...fences], 8), pieces([...words, ...odd.slice(0, 1)], 30))
  .map(([fields, body]) => encode(`---\ntitle: A\nclaim: B\n${fields}\n---\n${body}`))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  page,
  pieces([...yaml, ...words, ...odd, ...fences], 30).map(encode),
)
const path = fc.constantFrom(
  'lessons/any.mdx',
  'problems/any.md',
  'prototypes/any/index.mdx',
  'prototypes/any/cycle-01.mdx',
  'prototypes/any/data.csv',
  'competitions/any/rubric.yaml',
  'practice-tags.yaml',
  'zone.yaml',
)

test('any bytes give a page or a reason, and never touch the file beside them', () => {
  const alone = readAll([sound]).get('lesson', 'sound')
  fc.assert(
    fc.property(path, bytes, (path, bytes) => {
      const graph = readAll([sound, [path, bytes]])
      expect(graph.get('lesson', 'sound')).toEqual(alone)
      const seen = [...graph.entries, ...graph.beside].find((file) => file.path === path)
      expect(seen).toBeDefined()
      if (seen && 'complete' in seen && !seen.complete) expect(seen.issues.length).toBeGreaterThan(0)
      const { diagnostics } = checkContent(graph, { today, textOf: () => new TextDecoder().decode(bytes) })
      for (const { message } of diagnostics) {
        expect(message.en).not.toMatch(/error of its own|undefined|NaN|\[object/)
        expect(message.es).not.toMatch(/error propio|undefined|NaN|\[object/)
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }),
    { numRuns: 200 },
  )
}, 20_000)

test('a text that needs no extension has the same tree with all of them', () => {
  const full = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()
  const plain = pieces([...words, '|', ':-', '-:', '\t', '[x]', '[\t]', 'HTTP://x.y', 'a'], 24).filter(
    (text) => !/[<{]|^(import|export)\b/m.test(text),
  )
  fc.assert(
    fc.property(plain, (text) => {
      const { tree, issues } = parseMarkdown(text)
      // Under test, a list item such as "*\n[x]\nword" trips an assertion of the task-list extension itself.
      if (issues.length > 0) expect(() => full.parse(text)).toThrow()
      else expect(tree).toEqual(full.parse(text))
    }),
    { numRuns: 300 },
  )
}, 20_000)

test('the order of the files changes nothing the check says', () => {
  const lesson = (more: string) => `---\ntitle: A lesson\nclaim: Ask first.\n${more}---\n\n[x](/nowhere/)\n`
  const files: Record<string, string> = {
    'lessons/one.mdx': lesson('problems: [many, few]\n'),
    'lessons/two.mdx': lesson('problem: few\n'),
    'lessons/three.md': lesson('updated: 2026-02-30\n'),
    'problems/few.mdx': '---\ntitle: Few drafts\nstatement: We need more laptops.\n---\n',
    'prototypes/codes/cycle-01.mdx': '---\nresults: [{ measure: minutes, value: 30 }]\n---\n',
    'prototypes/codes/cycle-03.mdx': '---\ndecision: abandon\n---\n',
    'prototypes/codes/data.csv': 'date,measure,value\n2026-01-32,minutes,30\n',
    'practice-tags.yaml': '- { id: A, name: A }\n',
    'zone.yaml': 'name: Z\nplainWords: A zone.\n',
  }
  const say = (order: readonly string[]) => {
    const graph = readAll(order.map((path) => [path, encode(files[path] ?? '')]))
    return checkContent(graph, { today, textOf: (path) => files[path] })
  }
  const paths = Object.keys(files)
  const expected = say(paths)
  expect(expected.diagnostics.length).toBeGreaterThan(8)
  fc.assert(
    fc.property(fc.shuffledSubarray(paths, { minLength: paths.length, maxLength: paths.length }), (order) => {
      expect(say(order)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
}, 20_000)
