import type { Browser, Page } from 'playwright-core'

import { makePerson } from '@/cloudfunctions/features/person/make'

import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'

import { openBrowser } from './browser'

const MORE = {
  phone: null,
  verified: false,
  by: openidOf('organiserTongan'),
  now: '2026-11-01T00:00:00.000Z',
}

/** A staff member at a PC: a world, a browser, and what one does there. */
export class Desk {
  page!: Page

  private constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Desk> {
    return new Desk(await startWorld(), await openBrowser())
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.world.stop()
  }

  /** `route` below features/desk/pages, or of another feature with its name in front; the page opened before is closed. */
  async open(persona: PersonaKey, route: string, width = 1280): Promise<void> {
    await this.leave()
    const context = await this.browser.newContext({ locale: 'zh-CN', viewport: { width, height: 800 } })
    this.page = await context.newPage()
    await this.page.goto(
      `${this.world.url}/?as=${persona}#/features/${route.includes('/pages/') ? route : `desk/pages/${route}`}`,
    )
    await this.page.locator('h1').waitFor()
    await this.page.getByText('正在打开，请稍等').first().waitFor({ state: 'hidden' })
  }

  async leave(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close()
  }

  tap(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click()
  }

  async find(words: string): Promise<void> {
    await this.page.getByLabel('姓名、拼音首字母或电话后四位').fill(words)
    await this.tap('查找')
  }

  sees(words: string): Promise<void> {
    return this.page.getByText(words).waitFor()
  }

  /** Somebody on the books of that place; answers the id. */
  async settle(id: string, name: string, birthYear: number, orgId: string): Promise<string> {
    const org = this.world.city.orgs.find(({ _id }) => _id === orgId)
    if (!org) throw new Error(`no org ${orgId}`)
    const place = { orgId, ancestors: org.ancestors, name: org.name }
    await this.world.cloud.database.load('persons', [
      { ...makePerson({ id, name, birthYear, place, ...MORE }) },
    ])
    return id
  }
}
