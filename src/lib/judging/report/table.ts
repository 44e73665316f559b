import { html, type Html } from './html.ts'

/** A column of a table: its name, and whether numbers stand in it. */
export interface Column {
  name: string
  number?: boolean
}

/** A table whose first column names its rows. It can be moved sideways where it is too wide, also by keyboard. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | Html)[])[],
): Html {
  const cell = (value: string | Html, at: number) => {
    if (at === 0) return html`<th scope="row">${value}</th>`
    if (value === '') return html`<td class="blank"></td>`
    return columns[at]?.number ? html`<td class="number">${value}</td>` : html`<td>${value}</td>`
  }
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name, number }) => (number ? html`<th scope="col" class="number">${name}</th>` : html`<th scope="col">${name}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`
}

/** Room to write by hand. */
export const roomToWrite = (label: string): Html => html`<div class="write"><p>${label}</p></div>`
