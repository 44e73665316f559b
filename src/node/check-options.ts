import { parseArgs } from 'node:util'
import type { Severity } from '../lib/check/rule.ts'
import { isLocale, locales, type Locale } from '../lib/i18n/locale.ts'
import { formats, type Format } from '../lib/report/render-report.ts'
import { UsageError } from './usage-error.ts'

export const checkHelp = `npm run check -- [paths] [options]      checks what is written in content/
  --format FORMAT      ${formats.join(', ')} (text)
  --lang en|es         language of the findings (the zone's first)
  --fix                writes the fixes that cannot change the meaning, each tried first
  --fix=ask            shows the other fixes one by one and writes those you say yes to
  --since VERSION      only what changed since a branch, tag or commit, and what that broke elsewhere
  --watch              checks again whenever a file changes, and says what is new and what is gone
  --fail-on WEIGHT     the least weight that gives exit code 1: stop, fix or tip (stop)
  --map                prints only which lesson helps with which problem
  --all                prints every tip, not two a page, and what is meant for leaders' reports
  --no-baseline        says what the baseline holds as well
npm run check -- explain [rule]         says what a rule looks for and why; without a name, lists the rules
npm run check -- baseline               says what the baseline holds; exit code 1 when it could shrink
  --write              writes down all that is found now, so that only new findings are said
  --because "..."      why the baseline may grow
  --prune              takes out what is no longer found
npm run check -- schemas                writes what an editor needs to complete and explain fields
Exit code: 0 nothing stops a page, 1 something does, 2 could not check, 3 our own error.`

const commands = ['explain', 'baseline', 'schemas'] as const
const weights = ['stop', 'fix', 'tip'] as const

/** What was asked of `npm run check`. */
export interface CheckOptions {
  command: 'check' | (typeof commands)[number]
  /** Paths, or the name of a rule. */
  names: readonly string[]
  format: Format
  locale: Locale | undefined
  fix: 'safe' | 'ask' | undefined
  since: string | undefined
  failOn: Exclude<Severity, 'info'>
  because: string | undefined
  flags: Record<'watch' | 'map' | 'all' | 'no-baseline' | 'write' | 'prune' | 'help', boolean>
}

const flag = { type: 'boolean', default: false } as const
const word = { type: 'string' } as const

/** Reads what was typed behind `npm run check --`. Throws a UsageError for what cannot be meant. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    // `--fix` takes no value, and `--fix=ask` is a word of its own.
    args: args.map((arg) => (arg === '--fix=ask' ? '--ask-fixes' : arg)),
    allowPositionals: true,
    options: {
      format: { ...word, default: 'text' },
      lang: word,
      fix: flag,
      'ask-fixes': flag,
      since: word,
      'fail-on': { ...word, default: 'stop' },
      because: word,
      watch: flag,
      map: flag,
      all: flag,
      'no-baseline': flag,
      write: flag,
      prune: flag,
      help: flag,
    },
  })
  const { format, lang, since, because, 'fail-on': failOn, fix, 'ask-fixes': ask, ...flags } = values
  const first = positionals[0]
  const command = isOneOf(commands, first) ? first : 'check'
  const options: CheckOptions = {
    command,
    names: command === 'check' ? positionals : positionals.slice(1),
    format: choose('--format', formats, format),
    locale: lang === undefined ? undefined : choose('--lang', locales.filter(isLocale), lang),
    fix: ask ? 'ask' : fix ? 'safe' : undefined,
    since,
    failOn: choose('--fail-on', weights, failOn),
    because,
    flags,
  }
  refuseTogether(options)
  return options
}

function refuseTogether({ command, fix, format, flags }: CheckOptions): void {
  if (flags.watch && (fix || command !== 'check'))
    throw new UsageError('--watch only looks: use it without --fix and without another command.')
  if (flags.watch && !isOneOf(['text', 'compact'], format))
    throw new UsageError(`--watch prints for people and editors: --format text or compact, not ${format}.`)
  if ((flags.write || flags.prune) && command !== 'baseline')
    throw new UsageError('--write and --prune belong to: npm run check -- baseline')
}

const isOneOf = <T extends string>(words: readonly T[], word: string | undefined): word is T =>
  (words as readonly (string | undefined)[]).includes(word)

function choose<T extends string>(option: string, words: readonly T[], typed: string): T {
  if (isOneOf(words, typed)) return typed
  throw new UsageError(
    `${option} ${typed} is not known: ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`,
  )
}
