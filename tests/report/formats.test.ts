import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { rdformatSchema } from '@umbrelladocs/rdformat-validator'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { rules } from '../../src/lib/check/rules/index.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { formats, renderReport } from '../../src/lib/report/render-report.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const example: Example = {
  'zone.yaml': 'name: Riverbend\nplainWords: What we learn.\n',
  'glossary/ñandú.mdx': '',
  'glossary/term.mdx': [
    '---',
    'title: Término 👩‍🏫: uno',
    'meaning: A word.',
    'updated: 2026-02-30',
    '---',
    '',
    'Añadir 👩‍🏫 <5 minutes and {about | @team #12 `x` www.example.org}.',
    '',
    '::error file=a::owned {::warning::} and <script>.',
    '',
  ].join('\n'),
}
const textOf = (path: string) => example[path]
const report = checkContent(graphOfExample(example), { today: '2026-11-21', textOf })
const options = {
  locale: 'en' as const,
  folder: 'content',
  textOf,
  seconds: 0.8,
  site: 'https://riverbend.example.org/zone/',
  rules: rules.map(({ id, severity, summary, why }) => ({
    id,
    severity,
    summary: { en: summary, es: summary },
    why: { en: why, es: why },
  })),
}
const shown = report.diagnostics.filter(({ severity }) => severity !== 'info')

/** The lines of a text as bytes of UTF-8, as rdjson counts. */
function replaceBytes(text: string, range: Range, better: string): string {
  const offset = ({ line, column }: { line: number; column: number }) =>
    Buffer.byteLength(
      text
        .split('\n')
        .slice(0, line - 1)
        .map((each) => `${each}\n`)
        .join(''),
    ) +
    column -
    1
  const bytes = Buffer.from(text)
  return Buffer.concat([
    bytes.subarray(0, offset(range.start)),
    Buffer.from(better),
    bytes.subarray(offset(range.end)),
  ]).toString('utf8')
}
interface Range {
  start: { line: number; column: number }
  end: { line: number; column: number }
}

describe('SARIF', () => {
  const require = createRequire(import.meta.url)
  // The schema of SARIF 2.1.0 (OASIS) as the package ships it.
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore' })
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object)
  const validate = ajv.compile(schema)
  const log = JSON.parse(renderReport('sarif', report, options)) as {
    runs: {
      results: { ruleId: string; ruleIndex: number }[]
      tool: { driver: { rules: { id: string }[] } }
    }[]
  }

  test('is what the schema of the standard asks for', () => {
    validate(log)
    expect(validate.errors).toBeNull()
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
  })

  test('every result points at its rule', () => {
    const { results = [], tool } = log.runs[0] ?? {}
    expect(results).toHaveLength(shown.length)
    for (const { ruleId, ruleIndex } of results) expect(tool?.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })
})

describe('rdjson', () => {
  const result = JSON.parse(renderReport('rdjson', report, options)) as {
    diagnostics: {
      location: { path: string; range: Range }
      suggestions?: { range: Range; text: string }[]
    }[]
  }

  test('is what the schema asks for', () => {
    const validate = new Ajv({ allErrors: true, unknownFormats: 'ignore' }).compile(rdformatSchema)
    validate(result)
    expect(validate.errors).toBeNull()
    expect(result.diagnostics).toHaveLength(shown.length)
  })

  test('a suggestion applied by bytes gives what the fix gives', () => {
    const text = example['glossary/term.mdx'] ?? ''
    const after = result.diagnostics.flatMap(({ suggestions = [] }) =>
      suggestions.map((item) => replaceBytes(text, item.range, item.text)),
    )
    expect(after).toEqual(
      expect.arrayContaining([
        expect.stringContaining('title: "Término 👩‍🏫: uno"\n'),
        expect.stringContaining('updated: 2026-02-28\n'),
        expect.stringContaining('Añadir 👩‍🏫 &lt;5 minutes and {about'),
        expect.stringContaining('<5 minutes and (about | @team #12 `x` www.example.org).'),
      ]),
    )
  })
})

describe('Markdown', () => {
  const text = renderReport('markdown', report, options)

  test('nothing that a file says becomes a link, a mention, HTML or a line of its own', () => {
    const prose = text.replace(/`+[^`\n]*`+/g, '')
    expect(prose).not.toMatch(/<script|@team|#12|(?<!\\)www\.example/)
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
  })

  test('what stops the page comes first and ideas are folded', () => {
    expect(text.indexOf('Stops the page')).toBeLessThan(text.indexOf('<details>'))
    expect(text.indexOf('<details>')).toBeLessThan(text.indexOf('To consider'))
  })
})

describe('compact', () => {
  const lines = renderReport('compact', report, options).trimEnd().split('\n')
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string }; background: { endsPattern: string } }[] }[]
  }
  const matchers = tasks.flatMap((task) => task.problemMatcher)

  test('the problem matchers of the editor take every line, each once', () => {
    const takers = lines
      .slice(0, -1)
      .map((line) => matchers.filter(({ pattern }) => new RegExp(pattern.regexp).test(line)).length)
    expect(takers).toEqual(shown.map(() => 1))
    for (const { background } of matchers) expect(lines.at(-1)).toMatch(new RegExp(background.endsPattern))
  })

  test('each line has place, weight, message and rule', () => {
    expect(lines[0]).toMatch(/^content\/glossary\/\S+:\d+:\d+: (stop|fix|tip): .+ \[[a-z/-]+\]$/)
  })
})

describe.each(formats)('%s', (format) => {
  const text = renderReport(format, report, options)

  test('says how much was looked at, and nothing that a file says starts a line or moves the cursor', () => {
    if (format === 'json' || format === 'sarif')
      expect(text).toMatch(/"coverage": \{\s+"files": 3,\s+"checked": \d,\s+"rules": \d+\s+\}/)
    else if (format !== 'rdjson')
      expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Looked at \d of 3 files, \d+ rules, 0\.8 s\./)
    expect(text.split('\n').filter((line) => /^\s*::(error|warning) file=a/.test(line))).toEqual([])
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  test('is the same each time, in English and in Spanish', () => {
    expect(renderReport(format, report, options)).toBe(text)
    const spanish = renderReport(format, report, { ...options, locale: 'es' })
    if (format !== 'json') expect(spanish).not.toBe(text)
  })
})
