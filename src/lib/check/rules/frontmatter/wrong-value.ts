import { exampleFile } from '../../example-file.ts'
import { inCode, lastOf } from '../../field-words.ts'
import { defineReadingRule } from '../../rule.ts'

interface Value {
  field: string
  found: string
  /** What the field is for, in English. */
  about: string
  /** The lines to write instead; empty when nothing fitting is known. */
  better: string
}
interface Limited extends Value {
  limit: number
  /** What is limited: `string`, `array`, `number` or `int`. */
  of: string
}

export const wrongValue = defineReadingRule({
  id: 'frontmatter/wrong-value',
  severity: 'stop',
  summary: 'A field holds something that does not fit it.',
  why: 'Charts, lists and comparisons are made from fields, so a field must hold the same sort of thing on every page. What does not fit is left out.',
  messages: {
    choice: ({ field, found, choices, nearest }: Value & { choices: string; nearest: string }) =>
      /^\d+$/.test(found) && nearest
        ? `“${field}” is written as a band, not as “${found}”. Write: ${lastOf(field)}: ${nearest}`
        : `“${field}” cannot be “${found}”.${nearest && ` Did you mean “${nearest}”?`} Choose one of: ${choices}.`,
    'too-big': ({ field, found, limit, of }: Limited) =>
      of === 'string'
        ? `“${field}” is longer than ${limit} characters: “${found}”. Say it in fewer words, and tell the rest in the text of the page.`
        : of === 'array'
          ? `“${field}” has more than ${limit} items. Keep the most important ones.`
          : `“${field}” is ${found}, and ${limit} is the most it can be. Check the number.`,
    'too-small': ({ field, found, limit, of }: Limited) =>
      of === 'string'
        ? `“${field}” is shorter than ${limit} characters: “${found}”. Write it out.`
        : of === 'array'
          ? `“${field}” needs at least ${limit} items. Add what is missing.`
          : `“${field}” is ${found}, and ${limit} is the least it can be. Check the number.`,
    'type-string': ({ field, found }: Value) =>
      /^[[{]/.test(found)
        ? `“${field}” holds text, but a list or a group is written here: ${found}. If these are words, put quotation marks around all of them.`
        : `“${field}” holds text, and ${found} is read as something else. Put quotation marks around it: "${found}"`,
    'type-number': ({ field, found }: Value) =>
      `“${field}” holds a number, and “${found}” is not one. Write only the number, with a point for decimals and without a unit: 12.5`,
    'type-int': ({ field, found, better, about }: Value) =>
      `“${field}” holds a whole number, and “${found}” is not one. Write, for example: ${better}${/^scale:/.test(better) ? `. ${about}` : ''}`,
    'type-boolean': ({ field, found }: Value) =>
      `“${field}” is either true or false, and here is “${found}”. Write true or false.`,
    'type-array': ({ field, found, better }: Value) =>
      `${field ? `“${field}” holds` : 'This file holds'} a list, and here is “${found}”. ${better.startsWith('-') ? `Write two lines under ${lastOf(field)}: — ${inCode(better)}` : better ? `Write: ${better}` : 'Start each item on a line of its own with a hyphen and a space: - first'}`,
    'type-object': ({ field, found, better }: Value) =>
      `${field ? `“${field}” holds` : 'This file holds'} several fields, and here is “${found}”. ${better ? `Under ${lastOf(field)}: write three lines, each with two spaces in front: ${inCode(better)}` : 'Write each of them on a line of its own, as name: words.'}`,
    'type-record': ({ field, found }: Value) =>
      `“${field}” holds several fields, and here is “${found}”. Write each of them on a line of its own, as name: words.`,
    address: ({ field, found }: Value) =>
      `“${found}” is not a full web address. “${field}” needs all of it, from the start: https://example.org/page`,
    other: ({ field, found, about }: Value) =>
      `“${found}” does not fit the field “${field}”, so it is left out.${about && ` What goes there: ${about}`}`,
  },
  examples: {
    passes: [
      {
        'lessons/costs.mdx': exampleFile({
          title: '"2026"',
          claim: 'Ask first.',
          outcome: 'Worked',
          sources: 'costs',
          draft: 'true',
        }),
        'sources/costs.mdx': exampleFile({ title: 'Costs', citation: 'District, 2026.', year: '2026' }),
      },
    ],
    fails: [
      { 'lessons/costs.mdx': exampleFile({ title: '2026', claim: 'Ask first.' }) },
      { 'lessons/costs.mdx': exampleFile({ title: '[Draft]', claim: 'Ask first.' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', outcome: 'workd' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', outcome: 'great' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', draft: 'yes' }) },
      {
        'lessons/costs.mdx': exampleFile({
          title: 'Costs',
          claim: 'Ask first.',
          sources: 'crpe-2018, District Office',
        }),
      },
      {
        'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', borrowed: 'from a friend' }),
      },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs', claim: 'Ask first.', lang: 'english' }) },
      { 'lessons/costs.mdx': exampleFile({ title: 'Costs '.repeat(30), claim: 'Ask first.' }) },
      {
        'sources/costs.mdx': exampleFile({
          title: 'Costs',
          citation: 'District.',
          url: 'example.org',
          year: '2026.5',
        }),
      },
      {
        'prototypes/costs/cycle-01.mdx': exampleFile({
          scale: '9',
          prediction: '{ value: 12% }',
          teachers: '-1',
        }),
      },
      {
        'prototypes/costs/cycle-01.mdx': exampleFile({
          scale: 'one class',
          students: '24',
          teachers: 'three',
          prediction: 'Half of the class asks first',
          results: '75',
          predictionHeld: 'mostly',
        }),
      },
      { 'competitions/costs/rubric.yaml': 'scale: [One]\ncriteria: []\n' },
      { 'practice-tags.yaml': 'id: costs\n' },
    ],
  },
})
