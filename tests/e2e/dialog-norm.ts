import type { Locator, Page } from 'playwright-core'

import type { Violation } from './elder-norm'

const at = (where: string, figure: string): Violation => ({ rule: 'T8', where, figure })

const ENOUGH_MS = 10_000

const isInside = (): boolean => document.activeElement?.closest('[role=dialog]') != null

const tapTwice = (button: Element): void => {
  for (let tap = 0; tap < 2; tap += 1) button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
}

const holds = (wait: Promise<unknown>): Promise<boolean> =>
  wait.then(
    () => true,
    () => false,
  )

/** Open is what one can press: the dialog stands there and has taken the focus. */
const open = async (page: Page, opener: Locator): Promise<boolean> => {
  await opener.click()
  return holds(page.waitForFunction(isInside, null, { timeout: ENOUGH_MS }))
}

const isClosed = (page: Page): Promise<boolean> =>
  holds(page.getByRole('dialog').waitFor({ state: 'hidden', timeout: ENOUGH_MS }))

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
  const inside: boolean[] = []
  for (let tab = 0; tab < 5; tab += 1) {
    await page.keyboard.press('Tab')
    inside.push(await page.evaluate(isInside))
  }

  return inside.every(Boolean) ? [] : [at('dialog', 'the focus leaves it')]
}

/** T8: opens by `opener`; closes by its lowest button, by Escape and by Back, and the page below stays where it is. */
export const dialogViolations = async (page: Page, opener: Locator): Promise<Violation[]> => {
  const here = page.url()
  if (!(await open(page, opener))) return [at('dialog', 'does not take the focus')]
  const found = [...(await placeViolations(page)), ...(await focusViolations(page))]

  const ways: [string, () => Promise<unknown>][] = [
    ['its button', () => page.getByRole('dialog').getByRole('button').last().click()],
    [
      'its button, tapped twice',
      () => page.getByRole('dialog').getByRole('button').last().evaluate(tapTwice),
    ],
    ['Escape', () => page.keyboard.press('Escape')],
    ['Back', () => page.goBack()],
  ]
  for (const [name, close] of ways) {
    if (!(await page.getByRole('dialog').isVisible())) await open(page, opener)
    await close()
    if (!(await isClosed(page))) found.push(at('dialog', `${name} does not close it`))
    if (page.url() !== here) found.push(at('page', `${name} leaves the page`))
  }

  return found
}
