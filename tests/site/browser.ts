import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'
import { launchArguments } from '../../src/node/find-chromium.ts'

/** Opens the browser that the set-up found. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('chromium'), args: [...launchArguments] })

/** One page of each kind and of each list, without language. */
export const onePageOfEach = [
  '/',
  '/problems/',
  '/problems/few-first-drafts/',
  '/prototypes/',
  '/prototypes/draft-by-friday/',
  '/prototypes/draft-by-friday/cycle-01/',
  '/prototypes/margin-codes/',
  '/cycles/',
  '/lessons/',
  '/lessons/booked-time-beats-open-time/',
  '/lesson-map/',
  '/waiting/',
  '/strategies/booked-conference-slots/',
  '/schools/ada-lovelace-middle/',
  '/case-studies/eastside-k-8-learned-to-stop/',
  '/communities/writing-together/',
  '/goals/drafts-each-week/',
  '/flexibilities/',
  '/flexibilities/longer-periods/',
  '/initiatives/make-room-to-move/',
  '/risks/vision-and-jargon/',
  '/leading/',
  '/messages/we-try-small-and-tell-you/',
  '/sessions/stations-from-the-students-chair/',
  '/tool-choices/',
  '/tool-choices/texts-to-families/',
  '/readiness/juniper-elementary-2026-10/',
  '/guardrails/',
  '/guardrails/minutes-for-each-subject/',
  '/pulses/',
  '/pulses/teachers-2026-10/',
  '/competitions/2027-design-sprint/',
  '/glossary/',
  '/glossary/baseline/',
  '/sources/crpe-2018/',
  '/practices/',
  '/search/',
  '/handbook/',
  '/handbook/checks/',
  '/handbook/levels/',
  '/handbook/checks/cycle/prediction-missing/',
  '/accessibility/',
  '/404.html',
] as const
