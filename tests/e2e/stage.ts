import type { Browser } from 'playwright-core'

import type { World } from '../world'
import { startWorld } from '../world'

import { openBrowser } from './browser'

interface Stage {
  readonly world: World
  readonly browser: Browser
}

/** A world and a browser for the stories of one file; what a test has opened is closed after it, unless the tests go on with it. */
export const openStage = ({ goesOn = false } = {}): Stage => {
  let world: World | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    world = await startWorld()
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const context of goesOn ? [] : (browser?.contexts() ?? [])) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await world?.stop()
  })

  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the stage stands only inside tests')
    return part
  }
  return {
    get world() {
      return there(world)
    },
    get browser() {
      return there(browser)
    },
  }
}
