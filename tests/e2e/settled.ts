import type { Page } from 'playwright-core'

/** Nothing is under way any more: no request, no word of waiting, no late font. What is measured now stays as it is. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page
    .getByText(/正在打开，请稍等|正在排队，请稍等/)
    .locator('visible=true')
    .first()
    .waitFor({ state: 'hidden' })
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  })
}
