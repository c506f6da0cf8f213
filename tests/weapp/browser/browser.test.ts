import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Browser, Page } from 'playwright-core'

import { openBrowser } from '@/tests/e2e/browser'
import { install, targets } from '@/tests/e2e/in-page'
import { named } from '@/tests/fixtures/city/named'
import type { World } from '@/tests/world'
import { startWorld } from '@/tests/world'

import { makePage } from './make-page'

let out: string
let world: World
let browser: Browser
let page: Page
const errors: string[] = []

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'wanqing-weapp-'))
  await makePage(out)
  world = await startWorld({ h5Dir: out })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await world.stop()
  await rm(out, { recursive: true, force: true })
})

const open = async (persona: string, where: string) => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 }, hasTouch: true })
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${world.url}/?as=${persona}#${where}`)
}
const shown = () => page.locator('wx-page:not([hidden])')
const tap = (name: string | RegExp) => shown().getByRole('button', { name }).first().click()
const refused = () => page.evaluate(() => [...window.phone.gate.violations])

afterEach(async () => {
  const wrong = [...(await refused()), ...errors.splice(0)]
  await page.close()
  expect(wrong).toEqual([])
})

test('in Chromium the WeChat build leads the retiree from the wall code to 报名成功', async () => {
  await open('retiree', `pages/home/index?scene=p%253D${named.orgs.changqing}`)

  await tap(/^手机培训/)
  await tap('我要报名')
  await tap('确认报名')
  await shown().getByText('报名成功').first().waitFor()

  expect(await page.evaluate(() => window.phone.pages.top().route)).toBe(
    'features/registration/pages/ticket/index',
  )
})

test.each([
  ['home', 'pages/home/index', '手机培训'],
  ['activity', `features/activity/pages/detail/index?id=${named.activities.changqingPhone}`, '名额'],
  [
    'ticket',
    `features/registration/pages/ticket/index?activityId=${named.activities.changqingGames}&personId=${named.persons.retiree}`,
    '票号',
  ],
])('the %s page has its roles and names, and targets of 60 px at 320 px', async (_, where, words) => {
  await open('retiree', where)
  await shown().getByText(words).first().waitFor()

  const roles = await shown()
    .locator('[role]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('role')))
  await page.evaluate(install)
  const found = await page.evaluate(targets)

  expect(roles).toEqual(expect.arrayContaining(['button', 'heading', 'main']))
  expect(found.length).toBeGreaterThan(2)
  expect(found.filter(({ name }) => name === '')).toEqual([])
  expect(found.filter(({ height, width }) => Math.min(height, width) < 59.5)).toEqual([])
})

test('the name field of the first registration has its label and takes what is typed', async () => {
  await open('stranger', 'features/registration/pages/who/index')

  const field = shown().getByRole('textbox', { name: /姓名/ })
  await field.fill('王大明')

  expect(await field.inputValue()).toBe('王大明')
})
