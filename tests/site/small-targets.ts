import type { Page } from 'playwright-core'

/**
 * Links and controls that are too small for a finger: under 24 px on a side, or under 44 px for the menu,
 * buttons, fields and the doors of the home page. Links inside a sentence are excepted, as WCAG 2.5.8 does.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = 'button, input:not([type="checkbox"], [type="radio"]), select, .site-nav a, .card a'
    const small: string[] = []
    for (const target of document.querySelectorAll('a[href], button, input, select, summary')) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue
      const outer = target.closest('label') ?? target
      const { width, height } = outer.getBoundingClientRect()
      // The skip link stands outside the page until it is reached.
      if (width === 0 || outer.getBoundingClientRect().right < 0) continue
      const least = target.matches(main) ? 44 : 24
      if (height >= least && width >= 24) continue
      const isInSentence =
        getComputedStyle(target).display === 'inline' &&
        [...(target.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
        )
      if (!isInSentence)
        small.push(
          `${Math.round(width)} x ${Math.round(height)} px: ${target.tagName} in ${target.parentElement?.tagName}.${target.parentElement?.className} "${target.textContent?.trim().slice(0, 40)}"`,
        )
    }
    return small
  })
}
