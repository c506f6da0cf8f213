import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

import type { PersonaKey } from '../fixtures/city/personas'
import { named } from '../fixtures/city/named'

export const WALL = `pages/home/index?scene=p%3D${named.orgs.changqing}`

/** A retiree's phone with the product open in it. */
export interface Phone {
  page: Page
  /** Routes in the order in which they were shown; the same one twice in a row counts once. */
  screens: string[]
  /** System dialogs that came up by themselves. */
  dialogs: string[]
  tap: (name: string | RegExp) => Promise<void>
  see: (words: string | RegExp) => Promise<void>
  button: (name: string | RegExp) => Locator
  heading: () => Promise<string>
}

const routeOf = (url: string): string => new URL(url).hash.replace(/^#\//, '').split('?')[0] ?? ''

interface Opening {
  persona: PersonaKey
  route?: string
  step?: 'standard' | 'elder' | 'largest'
  viewport?: NonNullable<BrowserContextOptions['viewport']>
}

const SMALL = { width: 320, height: 640 }

export const openPhone = async (
  browser: Browser,
  url: string,
  { persona, route = WALL, step = 'elder', viewport = SMALL }: Opening,
): Promise<Phone> => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport })
  const page = await context.newPage()
  const [screens, dialogs]: [string[], string[]] = [[], []]
  page.on('framenavigated', (frame) => {
    const shown = routeOf(frame.url())
    if (shown !== '' && shown !== screens.at(-1)) screens.push(shown)
  })
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.addInitScript(
    (kept) => {
      if (localStorage.getItem('wq.text-step') === null) localStorage.setItem('wq.text-step', kept)
    },
    JSON.stringify({ data: JSON.stringify(step) }),
  )
  await page.goto(`${url}/?as=${persona}#/${route}`)

  // Taro keeps the pages behind; only the one on top is seen.
  const button = (name: string | RegExp) =>
    page
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .locator('visible=true')
      .last()
  const see = (words: string | RegExp) => page.getByText(words).locator('visible=true').first().waitFor()
  const phone: Phone = {
    ...{ page, screens, dialogs, button, see },
    tap: (name) => button(name).click(),
    heading: () => page.locator('h1').locator('visible=true').last().innerText(),
  }
  await page.locator('h1').first().waitFor()
  await page.getByText('正在打开，请稍等').locator('visible=true').first().waitFor({ state: 'hidden' })
  return phone
}
