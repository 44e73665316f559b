import type { Zone } from '../content/schemas/index.ts'

/**
 * The file from which GitHub knows whom to ask: what people write goes to the curriculum team, everything else to the
 * web team. A team that zone.yaml does not name owns nothing.
 */
export function renderCodeOwners({ review }: Zone): string {
  const lines = [
    ...(review?.web ? [['*', review.web] as const] : []),
    ...(review?.curriculum ? [['/content/', review.curriculum] as const] : []),
  ]
  const width = Math.max(0, ...lines.map(([path]) => path.length))
  return [
    '# Made from the part "review" of content/zone.yaml by: npm run issue-form -- write',
    '# The last line that fits a file counts. Each team needs the right to write.',
    ...(lines.length === 0 ? ['# zone.yaml names no team, so GitHub asks nobody by itself.'] : []),
    ...lines.map(([path, team]) => `${path.padEnd(width)}  @${team.replace(/^@/, '')}`),
    '',
  ].join('\n')
}
