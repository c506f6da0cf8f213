import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf as openid } from '../fixtures/city/personas'

import type { Phone } from './retiree-phone'
import { openPhone, WALL } from './retiree-phone'
import { openStage } from './stage'

const TICKET = 'features/registration/pages/ticket/index'
/** 13:30 in Xiamen: half an hour before the games. */
const BEFORE_GAMES = new Date('2026-11-22T05:30:00.000Z')
/** 8:00 in Xiamen. */
const MORNING = new Date('2026-11-22T00:00:00.000Z')

describe('a retiree', () => {
  const stage = openStage()
  let phone: Phone

  const open = async (persona: PersonaKey, route = WALL) => {
    phone = await openPhone(stage.browser, stage.world.url, { persona, route })
  }
  afterEach(() => {
    stage.world.cloud.clock.set(MORNING)
  })

  const screensBeforeSuccess = () => phone.screens.slice(0, phone.screens.indexOf(TICKET))

  test('who never came before scans the wall code and is registered after four screens; nothing pops up', async () => {
    await open('stranger')
    expect(await phone.heading()).toBe('长青社区')

    await phone.tap(/^文明健康知识讲座 明天/)
    await phone.see('坐 26 路')
    await phone.tap('我要报名')
    await phone.page.getByLabel(/^您的姓名/).fill('陈来福')
    await phone.page.getByLabel(/^您的电话/).fill('10000009999')
    await phone.tap('下一步')
    await phone.see('您报名的是')
    await phone.see('明天（11月23日）')
    await phone.see('上午9:00–10:30')
    await phone.see('100****9999')
    await phone.tap('确认报名')
    await phone.see('报名成功')

    expect(screensBeforeSuccess()).toHaveLength(4)
    expect(phone.dialogs).toEqual([])
  })

  test('a wrong number is told beside the field, and what was typed stays, also after going back', async () => {
    await open('withdrawn')
    await phone.tap(/^文明健康知识讲座 明天/)
    await phone.tap('我要报名')

    await phone.tap('下一步')
    await phone.see('请写您的姓名')
    await phone.page.getByLabel(/^您的姓名/).fill('曾庆安')
    await phone.page.getByLabel(/^您的电话/).fill('1234')
    await phone.tap('下一步')
    await phone.see('电话号码不对，手机是11位数字')
    await phone.tap('返回')
    await phone.tap('我要报名')

    expect(await phone.page.getByLabel(/^您的姓名/).inputValue()).toBe('曾庆安')
    expect(await phone.page.getByLabel(/^您的电话/).inputValue()).toBe('1234')
  })

  test('who is known sets the largest letters and is registered after three screens, with nothing to fill in', async () => {
    await open('retiree')

    await phone.tap('字大一点')
    await phone.tap(/^文明健康知识讲座 明天/)
    await phone.tap('我要报名')
    await phone.see('林淑贞')
    await phone.tap('确认报名')
    await phone.see('报名成功')

    expect(await phone.page.locator('.step-largest').count()).toBeGreaterThan(0)
    expect(screensBeforeSuccess()).toHaveLength(3)
  })

  test('the second sign-up is prefilled, Back leads to the activity, and its ticket is there', async () => {
    await open('retiree')

    await phone.tap(/^手机培训：微信视频和发照片/)
    await phone.tap('我要报名')
    await phone.see('林淑贞')
    await phone.tap('确认报名')
    await phone.see('报名成功')
    await phone.tap('返回')

    await phone.see('已报名')
    expect(await phone.heading()).toBe('手机培训：微信视频和发照片')
    await phone.button('看票号').waitFor()
  })

  test('我去不了了 names what and when, gives the place back, and 再报名 leads to the activity', async () => {
    const activityId = named.activities.simingLecture
    const personId = named.persons.retiree
    await stage.world.call(openid('retiree'), 'registration.create', { activityId, personId })
    await open('retiree', `${TICKET}?activityId=${activityId}&personId=${personId}`)

    await phone.tap('我去不了了')
    await phone.see('林淑贞不去“文明健康知识讲座：高血压的日常管理”了吗？')
    await phone.tap('不去了，取消报名')
    await phone.see('已取消报名')
    await phone.tap('再报名')

    await phone.button('我要报名').waitFor()
    const { items } = await stage.world.call(openid('retiree'), 'registration.get', { activityId })
    expect(items.map(({ state }) => state)).toEqual(['cancelled'])
  })

  test('我到了 is grey with its hour until an hour before the start; then one tap on the first page is enough', async () => {
    await open('retiree')
    await phone.see('从下午1:00起可以点')
    await phone.page.context().close()
    stage.world.cloud.clock.set(BEFORE_GAMES)

    await open('retiree')
    await phone.tap('我到了')
    await phone.see('签到成功')

    const { items } = await stage.world.call(openid('retiree'), 'registration.get', {
      activityId: named.activities.changqingGames,
    })
    expect(items.map(({ presentAt }) => presentAt)).toEqual([expect.stringMatching(/^2026-11-22T05:3/)])
  })

  test('a couple with one phone sees whose place was called off and why, and chooses who goes', async () => {
    await open('couple')
    await phone.tap(/睡得好，心情好.*吴玉珊/)
    await phone.see('活动室停电检修')
    await phone.tap('返回')

    await phone.tap(/^“温馨退服”文艺演出进社区/)
    await phone.see('不用报名，来了就行')
    await phone.tap('返回')
    await phone.tap(/^手机培训：微信视频和发照片/)
    await phone.tap('我要报名')
    await phone.page
      .getByRole('radio', { name: /^吴玉珊/ })
      .locator('visible=true')
      .click()
    await phone.tap('确认报名')

    await phone.see('吴玉珊的票号')
  })

  test('without network the last known page stands there with its time', async () => {
    await open('retiree')
    await phone.tap('活动')
    await phone.see('还有')
    await phone.page.context().setOffline(true)

    await phone.tap('首页')
    await phone.see(/下面是11月22日 8:0\d看到的内容/)
    await phone.see('可以参加的活动')
  })
})
