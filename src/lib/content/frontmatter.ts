import matter from 'gray-matter'
import { splitFence } from './fence.ts'
import { quote, type Issue } from './issue.ts'
import { notFields, parseYaml } from './parse-yaml.ts'

/** What stands between the two `---` lines, and where the body starts. */
export interface Frontmatter {
  /** Plain data as typed; dates stay text. Undefined when it could not be read. */
  data: Record<string, unknown> | undefined
  body: string
  bodyStart: number
  issues: Issue[]
}

const sizeLimit = 65_536
/** No kind has a quarter of this; thousands of unknown fields would be thousands of findings. */
const keysLimit = 200

const deny = (): never => {
  throw new Error('Frontmatter is data: no other language than YAML is read.')
}

/** Splits a page into frontmatter and body. Only YAML is read; every engine that could run code throws. */
export function parseFrontmatter(text: string): Frontmatter {
  const fence = splitFence(text)
  if (!fence) return { data: undefined, body: text, bodyStart: 0, issues: [missingFence(text)] }
  const yaml = text.slice(fence.yamlStart, fence.yamlEnd)
  const rest = { body: text.slice(fence.bodyStart), bodyStart: fence.bodyStart }
  if (yaml.length > sizeLimit) {
    return {
      data: undefined,
      ...rest,
      issues: [{ rule: 'frontmatter/too-large', message: 'size', values: {} }],
    }
  }
  const keys = yaml.match(/^[^\s#-][^:\n]*:/gm)?.length ?? 0
  if (keys > keysLimit) {
    const values = { keys, limit: keysLimit }
    return { data: undefined, ...rest, issues: [{ rule: 'frontmatter/too-large', message: 'keys', values }] }
  }
  const issues: Issue[] = []
  // Empty lines are left out because gray-matter takes minutes over very many of them.
  const filled = yaml.split('\n').filter((line) => line.trim() !== '')
  const parsed = matter(['---', ...filled, '---', ''].join('\n'), {
    language: 'yaml',
    engines: {
      // What stands between our two lines, not what gray-matter cut out: so nothing is lost and offsets hold.
      yaml: { parse: () => ({ data: parseFields(yaml, fence.yamlStart, issues) }), stringify: deny },
      json: { parse: deny, stringify: deny },
      js: { parse: deny, stringify: deny },
      javascript: { parse: deny, stringify: deny },
      coffee: { parse: deny, stringify: deny },
      toml: { parse: deny, stringify: deny },
    },
  })
  let { data } = parsed.data as { data?: Record<string, unknown> }
  // gray-matter asks no engine when it sees nothing but blanks and comments.
  if (!data && issues.length === 0) data = parseFields(yaml, fence.yamlStart, issues)
  return { data, ...rest, issues }
}

function parseFields(yaml: string, base: number, issues: Issue[]): Record<string, unknown> | undefined {
  const data = parseYaml(yaml, base, issues)
  if (!Array.isArray(data)) return data
  issues.push(notFields(yaml, base))
  return undefined
}

function missingFence(text: string): Issue {
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
  const span = { start: 0, end: first.length }
  if (/^---[ \t]*$/.test(first)) return { rule: 'frontmatter/fence', message: 'unclosed', values: {}, span }
  if (/^(---+|\+\+\+)\s*\S*$/.test(first)) {
    return { rule: 'frontmatter/fence', message: 'other-language', values: { found: quote(first, 20) }, span }
  }
  return { rule: 'frontmatter/fence', message: 'missing', values: { found: quote(first, 40) }, span }
}
