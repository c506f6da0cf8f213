import type { Page } from 'playwright-core'

/** No late font is under way, and what there is has been painted. */
export const painted = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  })
}

/** A page that asks the server has its answers: no request and no word of waiting is left, what is measured now stays. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page
    .getByText(/^(正在打开，请稍等|现在人多，正在排队，请稍等)$/)
    .locator('visible=true')
    .first()
    .waitFor({ state: 'hidden' })
  await painted(page)
}
