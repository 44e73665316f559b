import { defineReadingRule } from '../../rule.ts'
import { examplePage } from '../../example-page.ts'

export const hiddenCharacter = defineReadingRule({
  id: 'file/hidden-character',
  severity: 'stop',
  summary: 'A file holds a character that nobody can see.',
  why: 'Some characters turn the order of letters around or carry words that only a machine reads. What people check must be what everybody gets.',
  messages: {
    hidden: ({ code }: { code: string }) =>
      `There is a character here that cannot be seen (${code}). It often comes along when text is copied. Delete it: put the cursor behind it and press the backspace key, or type the words again.`,
    coded: ({ code }: { code: string }) =>
      `There is a code here that stands for a character that cannot be seen (${code}), so it was taken out. Delete the code, such as \\u202E or &#x202E;, and leave only the words.`,
    half: ({ code }: { code: string }) =>
      `There is a code here that stands for half of a character (${code}), so it was taken out. Two such codes make one character, and one alone makes none. Delete the code, such as \\ud83d, and type the character itself, for example 😀.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': examplePage('Costs 👩🏽‍🏫, שלום, first — second.') }],
    fails: [
      { 'lessons/costs.mdx': examplePage('Costs \u202efirst.') },
      { 'lessons/costs.mdx': examplePage('Costs\u{e0041} first.') },
      { 'lessons/costs.mdx': examplePage('Costs &#x202e;first.') },
      { 'lessons/costs.mdx': '---\ntitle: "Costs \\u202Efirst"\nclaim: Ask for costs first.\n---\n' },
      { 'lessons/costs.mdx': '---\ntitle: "Costs \\ud83d first"\nclaim: Ask for costs first.\n---\n' },
    ],
  },
})
