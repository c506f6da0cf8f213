import type { Browser, Page } from 'playwright-core'

import { openBrowser } from './browser'
import { contrast } from './contrast'
import { elderViolations } from './elder-norm'

const GOOD = `<html lang="zh-CN"><title>活动</title><body style="margin:0;font:22px/1.5 sans-serif;color:#221a14;background:#fffbf5">
  <main><h1>活动</h1><p>明天上午9:00</p>
  <button style="min-height:60px;min-width:60px;font:inherit;color:inherit">打电话问一问</button></main>`

describe('the elder norm finds what is planted', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 320, height: 600 } })
  })

  afterAll(() => browser.close())

  const rulesOf = async (html: string) => {
    await page.setContent(html)
    const violations = await elderViolations(page, { step: 'elder' })
    return [...new Set(violations.map(({ rule }) => rule))]
  }

  test('a good page has no violation', async () => {
    expect(await rulesOf(GOOD)).toEqual([])
  })

  test.each([
    ['T1', 'a small target', '<button style="height:40px;font:inherit">报名</button>'],
    ['T2', 'small text', '<p style="font-size:14px">小字</p>'],
    ['T3', 'tight lines', '<p style="line-height:1.1">很挤的字</p>'],
    ['T4', 'pale text', '<p style="color:#bbb">看不清</p>'],
    ['T4', 'text pale through transparency', '<p style="color:rgba(34,26,20,0.3)">看不清</p>'],
    ['T5', 'a page wider than the screen', '<div style="width:400px">很宽</div>'],
    ['T5', 'text cut off', '<div style="height:20px;overflow:hidden">第一行<br>第二行</div>'],
    ['T5', 'text upon text', '<p>第一段文字</p><p style="margin-top:-50px">第二段文字</p>'],
    [
      'T6',
      'a box that only fits the usual spacing',
      '<div style="width:6em;overflow:hidden;white-space:nowrap">刚刚好七个字</div>',
    ],
    ['T10', 'colour without a word', '<div style="width:20px;height:20px;background:#c00"></div>'],
    ['T12', 'a button without a name', '<button style="width:60px;height:60px"></button>'],
    [
      'T12',
      'a radio without its state',
      '<button role="radio" style="width:60px;height:60px;font:inherit">早上</button>',
    ],
    ['T21', 'a second first heading', '<h1>又一个</h1>'],
    ['axe image-alt', 'a picture without words', '<img src="data:," width="9" height="9">'],
  ])('%s: %s', async (rule, _what, planted) => {
    expect(await rulesOf(`${GOOD}${planted}`)).toContain(rule)
  })

  test('T13: nobody to phone', async () => {
    expect(await rulesOf(GOOD.replace('打电话问一问', '报名'))).toEqual(['T13'])
  })
})

test('contrast is WCAG’s ratio, after transparent layers are blended', () => {
  expect(contrast('rgb(0, 0, 0)', ['rgb(255, 255, 255)'])).toBeCloseTo(21)
  expect(contrast('rgb(34, 26, 20)', ['rgb(255, 251, 245)'])).toBeCloseTo(16.6, 1)
  expect(contrast('rgb(255, 255, 255)', ['rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)'])).toBeCloseTo(3.98, 1)
})
