import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'
import { launchArguments } from '../../src/node/find-chromium.ts'

/** Opens the browser that the set-up found. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: [...launchArguments] })
