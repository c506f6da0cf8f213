import type { Locator, Page } from 'playwright-core'

import type { Violation } from './elder-norm'

const at = (where: string, figure: string): Violation => ({ rule: 'T8', where, figure })

const isOpen = (page: Page) => page.getByRole('dialog').isVisible()

/** The lowest button closes; its middle is the middle of the dialog. */
const placeViolations = async (page: Page): Promise<Violation[]> => {
  const dialog = page.getByRole('dialog')
  const frame = await dialog.boundingBox()
  const close = await dialog.getByRole('button').last().boundingBox()
  if (frame === null || close === null) return [at('dialog', 'no close button')]

  const middle = Math.abs(close.x + close.width / 2 - frame.x - frame.width / 2)
  return [
    ...(middle > 2 ? [at('close button', `${middle.toFixed(0)}px beside the middle`)] : []),
    ...(Math.min(close.width, close.height) < 44
      ? [at('close button', `${close.width}×${close.height} < 44`)]
      : []),
  ]
}

const focusViolations = async (page: Page): Promise<Violation[]> => {
  const isInside = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') != null)
  const inside = [await isInside()]
  for (let tab = 0; tab < 5; tab += 1) {
    await page.keyboard.press('Tab')
    inside.push(await isInside())
  }

  return inside.every(Boolean) ? [] : [at('dialog', 'the focus leaves it')]
}

/** T8: opens by `opener`; closes by its lowest button, by Escape and by Back, and the page below stays where it is. */
export const dialogViolations = async (page: Page, opener: Locator): Promise<Violation[]> => {
  const here = page.url()
  await opener.click()
  const found = [...(await placeViolations(page)), ...(await focusViolations(page))]

  const ways: [string, () => Promise<unknown>][] = [
    ['its button', () => page.getByRole('dialog').getByRole('button').last().click()],
    ['Escape', () => page.keyboard.press('Escape')],
    ['Back', () => page.goBack()],
  ]
  for (const [name, close] of ways) {
    if (!(await isOpen(page))) await opener.click()
    await close()
    await page.waitForTimeout(200)
    if (await isOpen(page)) found.push(at('dialog', `${name} does not close it`))
    if (page.url() !== here) found.push(at('page', `${name} leaves the page`))
  }

  return found
}
