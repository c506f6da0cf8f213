/** @jest-environment jsdom */
import { openPage } from './open-page'

const later = (options: Record<string, unknown>, answer: unknown) => {
  const success = options['success'] as ((value: unknown) => void) | undefined
  setTimeout(() => success?.(answer))
}
const phoned: unknown[] = []
const wx = {
  cloud: { init: () => undefined, callFunction: () => new Promise(() => undefined) },
  getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
  getAppBaseInfo: () => ({}),
  getSystemInfoSync: () => ({}),
  getStorageSync: () => '',
  setStorageSync: () => undefined,
  getNetworkType: (options: Record<string, unknown>) => later(options, { networkType: 'none' }),
  makePhoneCall: (options: Record<string, unknown>) => phoned.push(options['phoneNumber']),
}

const until = async (look: () => boolean) => {
  const end = Date.now() + 30_000
  while (!look()) {
    if (Date.now() > end) throw new Error('it never came')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

test("WeChat's own component engine draws the home page and a tap on 字大一点 enlarges it", async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  const page = openPage('pages/home/index', {}, wx)
  await until(() => page.dom.textContent.includes('没有网络'))
  expect(page.dom.textContent).toContain('打电话问一问')
  expect(page.dom.querySelector('[class*=step-elder]')).not.toBeNull()

  const sizeSwitch = page.querySelectorAll('.wq-tap').find(({ dom }) => dom.textContent.includes('字大一点'))
  sizeSwitch?.dispatchEvent('tap')

  await until(() => page.dom.querySelector('[class*=step-largest]') !== null)
})
