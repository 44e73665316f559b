import type { Browser, Page } from 'playwright-core'

/** Opens every address once, in as many tabs as two cores can serve, and runs `look` on each. */
export async function visitPages(
  browser: Browser,
  addresses: readonly string[],
  look: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const left = [...addresses].reverse()
  const work = async () => {
    // A context of its own is a process of its own.
    const context = await browser.newContext()
    const page = await context.newPage()
    for (let address = left.pop(); address !== undefined; address = left.pop()) await look(page, address)
    await context.close()
  }
  await Promise.all([work(), work()])
}
