import type { Page } from 'playwright-core'

/** Width of the text on paper in CSS pixels: the sheet less the margins of src/styles/print.css. */
export const textWidth = { Letter: 695, A4: 672 } as const

/** Tables, drawings and other parts that would be cut off at the right edge of a sheet. */
export async function findClipped(page: Page, width: number): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width, height: 900 })
  const clipped = await page.evaluate(
    (edge) =>
      [...document.querySelectorAll('body *')]
        .filter((part) => part.checkVisibility() && !part.closest('.visually-hidden, svg *'))
        .filter((part) => part.getBoundingClientRect().right > edge + 1)
        .map(
          (part) =>
            `${part.tagName} ${part.getAttribute('class') ?? ''} ends at ${part.getBoundingClientRect().right.toFixed()} px`,
        ),
    width,
  )
  await page.emulateMedia({ media: null })
  return clipped.slice(0, 1)
}
