import { openBrowser } from '../e2e/browser'
import { named } from '../fixtures/city/named'
import { startWorld } from '../world'
import type { Figures } from './measure'
import { shown } from './measure'

/** From opening the wall code's page to the first activity on it, on loopback, with a cold function. */
export const measureH5 = async (): Promise<Figures> => {
  const world = await startWorld({ persons: 60 })
  const browser = await openBrowser()
  const page = await browser.newPage({ viewport: { width: 375, height: 700 } })
  const scene = encodeURIComponent(`p=${named.orgs.changqing}`)

  const start = performance.now()
  await page.goto(`${world.url}/?as=retiree#/pages/home/index?scene=${scene}`)
  await page.getByText('文明健康知识讲座').first().waitFor()
  const ms = performance.now() - start

  await browser.close()
  await world.stop()
  return { 'h5.firstRowMs': shown(ms, 'ms') }
}
