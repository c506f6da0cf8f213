import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

import { findBrowser } from './e2e/browser'

const has = (command: string): boolean => spawnSync('which', [command]).status === 0

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

/** Debian as root: its own packages; else Playwright's installer. */
const canApt = (): boolean => has('apt-get') && process.getuid?.() === 0

const apt = (...packages: string[]): boolean =>
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)

const playwright = (): boolean => {
  const cli = path.join(
    path.dirname(createRequire(__filename).resolve('playwright-core/package.json')),
    'cli.js',
  )
  return run(process.execPath, cli, 'install', 'chromium')
}

/** Without one, every Chinese character is a box and every measurement of text is wrong. */
const hasChineseFont = (): boolean => {
  if (process.platform !== 'linux') return true
  const found = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return found.status === 0 && found.stdout.trim() !== ''
}

/** A browser and a Chinese font, installed by the means of this machine; one clear line when there is no way. */
export const ensureBrowser = (): void => {
  if (!findBrowser()) {
    if (!canApt()) playwright()
    else if (!apt('chromium-headless-shell')) apt('chromium')
  }
  if (!findBrowser())
    throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH.')

  if (!hasChineseFont() && canApt()) apt('fontconfig', 'fonts-wqy-microhei')
  if (!hasChineseFont())
    throw new Error('The browser tests need a Chinese font, for example fonts-wqy-microhei.')
}
