import { named } from '@/tests/fixtures/city/named'
import { openidOf } from '@/tests/fixtures/city/personas'
import type { World } from '@/tests/world'
import { startWorld } from '@/tests/world'

import { openPhone } from './host/open-phone'

const BUTTON = '不想打字？用微信里的手机号'
const who = (persona: string) =>
  openPhone(world, {
    ...{ persona, path: 'features/registration/pages/who/index' },
    query: { activityId: named.activities.changqingLecture },
  })
const storedOf = async (persona: string) => {
  const { persons } = await world.call(persona, 'account.get', {})
  return world.cloud.database.peek('persons', { query: { _id: persons[0]?.id ?? '' } })[0]
}

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

test('WeChat’s number button stands for typing: only the name is asked for, and the number is a verified one', async () => {
  const phone = who('stranger')

  await phone.taps(BUTTON)
  await phone.sees('已取到微信里的手机号')
  expect(phone.text()).not.toContain('您的电话')
  await phone.types('您的姓名', '陈来福')
  await phone.taps('下一步')
  await phone.sees('您报名的是')

  const stored = await storedOf(openidOf('stranger'))
  expect(stored).toMatchObject({
    name: '陈来福',
    verified: true,
    phone: expect.stringMatching(/^\d{11}$/) as string,
  })
  await phone.sees(`****${String(stored?.phone).slice(-4)}`)
  phone.close()
})

test('who says no to WeChat types the number, and nothing is lost', async () => {
  const openid = 'oWeapp_refuses_0001'
  const phone = who(openid)
  await phone.types('您的姓名', '许阿明')
  phone.answers.allows = false

  await phone.taps(BUTTON)
  await phone.sees('没有取到微信里的手机号')
  await phone.types('您的电话', '10011112222')
  await phone.taps('下一步')
  await phone.sees('您报名的是')

  expect(await storedOf(openid)).toMatchObject({ name: '许阿明', verified: false, phone: '10011112222' })
  phone.close()
})

test('a code that WeChat no longer takes brings the field back, with the sentence that says what to do', async () => {
  const phone = who('oWeapp_slow_00000001')

  await phone.types('您的姓名', '吴阿珠')
  await phone.taps(BUTTON)
  await phone.sees('已取到微信里的手机号')
  world.cloud.clock.advance(5 * 60_000)
  await phone.taps('下一步')
  await phone.sees('没有取到手机号，请自己填写电话')
  await phone.types('您的电话', '10011113333')
  await phone.taps('下一步')
  await phone.sees('您报名的是')

  phone.close()
})
