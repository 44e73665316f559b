import { html, none, type Html } from './html.ts'
import { reportStyle } from './report-style.ts'

/** What stands around a report. */
export interface ReportPage {
  lang: string
  title: string
  /** Whose it is and what to do with it. */
  lead: string
  body: readonly Html[]
  /** Where the numbers are from and who may see this. */
  foot: string
  /** A way back to the site, for reports that are shown there. */
  back?: { href: string; label: string } | undefined
}

/** A report as a whole document: it loads nothing, runs nothing and asks not to be found. */
export const reportPage = ({ lang, title, lead, body, foot, back }: ReportPage): string =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          ${back ? html`<p class="no-print"><a href="${back.href}">${back.label}</a></p>` : none}
          <h1>${title}</h1>
          <p class="lead">${lead}</p>
          ${body.map((part) => html`${part} `)}
        </main>
        <footer>
          <p>${foot}</p>
        </footer>
      </body>
    </html> `.html

const style: Html = { html: reportStyle }
