/** A report: of the whole competition for the chair, of one entry for its school, of one judge for that judge. */
export type ReportName = { kind: 'agenda' } | { kind: 'school' | 'judge'; id: string }

/** Path of a report in the private store; `id` of a school is the own id of its entry. */
export const reportFile = (name: ReportName): string =>
  name.kind === 'agenda' ? 'reports/agenda.html' : `reports/${name.kind}s/${name.id}.html`

/** Name of a report on the site, which shows those of invented competitions alone. */
export const reportSlug = (name: ReportName): string =>
  name.kind === 'agenda' ? 'agenda' : `${name.kind}-${name.id}`

/** Address of a report on the site, below its root. */
export const reportAddress = (competition: string, name: ReportName): string =>
  `/competitions/${competition}/reports/${reportSlug(name)}.html`
