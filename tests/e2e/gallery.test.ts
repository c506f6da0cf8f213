import { existsSync } from 'node:fs'
import path from 'node:path'

import type { Browser, Page } from 'playwright-core'

import { openBrowser } from './browser'
import { dialogViolations } from './dialog-norm'
import { elderViolations, measuredViolations } from './elder-norm'
import type { Served } from './serve-folder'
import { serveFolder } from './serve-folder'
import { painted } from './settled'

// Built by: WANQING_GALLERY=1 npx taro build --type h5 --no-check
const folder = path.resolve(__dirname, '../../dist/h5-gallery')

const WIDTHS = [320, 360, 375, 414]
const STEPS = ['standard', 'elder', 'largest'] as const
const PAGES = [
  'part=home',
  'part=forms',
  'part=lists',
  'part=talk',
  ...['loading', 'waiting', 'failed', 'offline', 'saved', 'empty'].map(
    (state) => `part=states&state=${state}`,
  ),
]

describe('every component, at every width and in every text step', () => {
  let served: Served
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    if (!existsSync(path.join(folder, 'index.html'))) throw new Error('build it first: npm run build gallery')
    served = await serveFolder(folder)
    browser = await openBrowser()
    page = await browser.newPage({ locale: 'zh-CN' })
  })

  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  const open = async (query: string, width: number) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('about:blank')
    await page.goto(`${served.url}/#/features/gallery/pages/index?${query}`)
    await page.locator('h1').waitFor()
    await painted(page)
  }

  test.each(STEPS.flatMap((step) => WIDTHS.map((width) => ({ step, width }))))(
    'meets the elder norm in step $step at $width px',
    async ({ step, width }) => {
      for (const query of PAGES) {
        await open(`${query}&step=${step}`, width)

        const violations = await (width === 320 ? elderViolations : measuredViolations)(page, { step })

        expect({ query, violations }).toEqual({ query, violations: [] })
      }
    },
  )

  test.each([320, 768, 1280, 1920])('the desk meets its norm at %d px', async (width) => {
    await open('desk=1', width)

    const violations = await elderViolations(page, { step: 'standard', desk: true })

    expect(violations).toEqual([])
  })

  test.each(STEPS)(
    'a dialog in step %s holds the focus and closes by its button, Escape and Back',
    async (step) => {
      await open(`part=talk&step=${step}`, 320)

      const violations = await dialogViolations(page, page.getByRole('button', { name: '我去不了了' }))

      expect(violations).toEqual([])
    },
  )

  test('the page under an open dialog meets the norm too', async () => {
    await open('part=talk&step=largest', 320)
    await page.getByRole('button', { name: '我去不了了' }).click()

    const violations = await elderViolations(page, { step: 'largest' })

    expect(violations).toEqual([])
  })

  test('字大一点 changes the letters at once and is remembered', async () => {
    await open('part=states&state=empty&step=elder', 375)
    const size = () =>
      page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize))
    const before = await size()

    await page.getByRole('button', { name: '字大一点' }).click()
    await page.locator('.step-largest').waitFor()

    expect([before, await size()]).toEqual([30, 38])
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('largest')
  })
})
