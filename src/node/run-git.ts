import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { dirname } from 'node:path'

/** Settings of a repository that could start a program, or change what is printed. */
const settings = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'log.showSignature=false',
  'log.showRoot=true',
  'diff.renames=true',
].flatMap((setting) => ['-c', setting])

const patience = 20_000
const mostBytes = 512 * 1024 * 1024

/**
 * Runs git in the top folder of a repository, without a shell, and gives what it prints. Undefined when git
 * is missing, refuses, or takes longer than 20 seconds. It only looks: it fetches nothing, asks for no
 * password, and looks for no repository in the folders above.
 */
export function runGit(
  top: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['--no-pager', '-C', top, ...settings, ...args], {
    env: { ...withoutGit(process.env), ...environmentIn(top), ...more },
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: patience,
    killSignal: 'SIGKILL',
    maxBuffer: mostBytes,
    windowsHide: true,
  })
  return status === 0 ? stdout : undefined
}

/**
 * Runs git as `runGit` does, for a command that reads files as they lie there: a filter that the repository
 * names would be a program, so each is emptied. Their names come by the environment, where none can be
 * taken for something else.
 */
export function runGitOnFiles(top: string, args: readonly string[]): Buffer | undefined {
  // The setting that is always there tells a repository without filters from one that cannot be read.
  const asked = ['config', '-z', '--name-only', '--get-regexp', '^(filter[.]|core[.]fsmonitor$)']
  const names = runGit(top, asked)?.toString('utf8').split('\0')
  if (!names) return undefined
  const filters = new Set(names.flatMap((name) => /^filter\.(.*)\.[^.]*$/s.exec(name)?.[1] ?? []))
  const emptied = [...filters].flatMap((filter) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].map((each) => {
      const [key = '', value = ''] = each.split('=')
      return [`filter.${filter}.${key}`, value] as const
    }),
  )
  const entries = emptied.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ])
  const more = Object.fromEntries([...entries, ['GIT_CONFIG_COUNT', `${emptied.length}`]]) as Record<
    string,
    string
  >
  return runGit(top, args, '', more)
}

const environmentIn = (top: string) => ({
  GIT_CEILING_DIRECTORIES: dirname(top),
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  // The same for versions that do not know the line above: no way to fetch is allowed.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
})

/** In a hook, git's own variables point at another index or repository. */
const withoutGit = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')))
