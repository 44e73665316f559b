import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus, as a person who sees the screen and uses no mouse would describe it. */
interface Focus {
  text: string
  href: string
  /** Selector-like name for messages. */
  name: string
  /** Width in px of the ring around it; 0 when there is none. */
  ring: number
  /** True when at least a part of it can be seen on the screen. */
  onScreen: boolean
  /** True when it comes after what had the focus before. */
  forward: boolean
  x: number
  y: number
}

const mostSteps = 200

/**
 * Presses Tab until the focus is on something that fits, and gives it. On the way every stop must have a
 * visible ring, be on the screen and come after the stop before.
 */
export async function tabTo(page: Page, wanted: string, fits: (focus: Focus) => boolean): Promise<Focus> {
  const seen: string[] = []
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab')
    const focus = await readFocus(page)
    const at = `${new URL(page.url()).pathname}: ${focus.name} "${focus.text}"`
    expect(focus.ring, `${at} shows no focus`).toBeGreaterThanOrEqual(2)
    expect(focus.onScreen, `${at} has the focus off the screen`).toBe(true)
    expect(focus.forward, `${at} comes before the stop before it`).toBe(true)
    if (fits(focus)) return focus
    seen.push(focus.text)
  }
  throw new Error(
    `No stop for ${wanted} on ${page.url()} in ${mostSteps} steps: ${seen.slice(0, 40).join(' | ')}`,
  )
}

/** Tabs to a link whose address fits, opens it with Enter, and waits for the page. */
export async function openLink(page: Page, href: RegExp): Promise<void> {
  const { href: found } = await tabTo(page, `a link to ${href.source}`, (focus) => href.test(focus.href))
  await Promise.all([page.waitForURL(new URL(found, page.url()).href), page.keyboard.press('Enter')])
}

/** Uses the skip link, which is the first stop of every page. */
export async function skipToMain(page: Page): Promise<void> {
  const { href } = await tabTo(page, 'the skip link', () => true)
  expect(href).toBe('#main')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
}

const readFocus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const memory = window as unknown as { stop?: Element }
    const element = document.activeElement ?? document.body
    const style = getComputedStyle(element)
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const before = memory.stop
    memory.stop = element
    return {
      text: (element.textContent?.trim() || element.getAttribute('aria-label') || '').slice(0, 60),
      href: element.getAttribute('href') ?? '',
      name: element.tagName.toLowerCase() + (element.id && `#${element.id}`),
      ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      onScreen: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      forward:
        !before?.isConnected ||
        Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      x: left,
      y: top,
    }
  })
