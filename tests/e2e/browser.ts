import { existsSync } from 'node:fs'

import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

// The first one has no window to draw: the same pages in two thirds of the time.
const KNOWN = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

// A test must not talk to the world: no updates, no sync, no QUIC probes.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser on this computer: CHROME_PATH, a usual place, or what Playwright itself has installed. Null: none. */
export const findBrowser = (): string | null =>
  [process.env.CHROME_PATH ?? '', ...KNOWN, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no Chromium or Chrome found; set CHROME_PATH')

  return chromium.launch({ executablePath, args: FLAGS })
}
