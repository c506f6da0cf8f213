import jsQR from 'jsqr'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'

import { rowOf } from '../cloud/state'
import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { startWorld } from '../world'
import { openBrowser } from './browser'

let world: World
let browser: Browser

beforeAll(async () => {
  world = await startWorld({ persons: 60 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await world.stop()
})

test('the picture on the ticket scans to the six digits beside it', async () => {
  const activityId = named.activities.changqingGames
  const personId = named.persons.retiree
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } })
  const query = `activityId=${activityId}&personId=${personId}`
  await page.goto(`${world.url}/?as=retiree#/features/registration/pages/ticket/index?${query}`)
  const picture = page.locator('img[src^="data:image/gif"]')
  await picture.waitFor()

  const { data, info } = await sharp(await picture.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })

  const scanned = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
  expect(scanned).toBe(rowOf(world, activityId, personId)?.ticket)
})
