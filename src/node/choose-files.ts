import { relative, resolve, sep } from 'node:path'
import { UsageError } from './usage-error.ts'

/**
 * The files that typed paths name, out of those below a content folder; undefined when all are meant.
 * Throws a UsageError for a path that names none of them.
 */
export function chooseFiles(
  typed: readonly string[],
  content: string,
  files: readonly string[],
): ReadonlySet<string> | undefined {
  const chosen = new Set<string>()
  let all = typed.length === 0
  for (const name of typed) {
    const path = relative(content, resolve(name.replaceAll('\\', '/')))
      .split(sep)
      .join('/')
    const below = files.filter((file) => path === '' || file === path || file.startsWith(`${path}/`))
    if (below.length === 0)
      throw new UsageError(
        `Nothing was checked: there is no ${name} below ${relative(process.cwd(), content) || '.'}/. ` +
          'Name a file or a folder, for example: npm run check -- content/prototypes',
      )
    if (path === '') all = true
    for (const file of below) chosen.add(file)
  }
  return all ? undefined : chosen
}
