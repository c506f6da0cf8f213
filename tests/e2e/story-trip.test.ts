import { anIdNumber, answers, asking, aTrip, EVERYTHING, father, organiser, signupOf } from '../cloud/a-trip'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations, measuredViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { settled } from './settled'
import { openStage } from './stage'

const ID = anIdNumber('19430307')

describe('a trip that asks for more than a place', () => {
  const stage = openStage({ goesOn: true })
  let phone: Phone

  const field = (label: RegExp) => phone.page.getByLabel(label).locator('visible=true')
  /** Every screen of the story meets the norm. */
  const fits = async () => {
    await settled(phone.page)
    expect(await measuredViolations(phone.page, { step: 'elder' })).toEqual([])
  }

  test('the daughter signs her father up: the place is his at once, then one thing after the other until nothing is missing', async () => {
    const activityId = await aTrip(stage.world, EVERYTHING)
    phone = await openPhone(stage.browser, stage.world.url, {
      persona: 'daughter',
      route: `features/activity/pages/detail/index?id=${activityId}`,
    })
    await phone.see('紧急联系人、家人知情、投保用的身份证号、几个小问题')
    await fits()
    await phone.tap('我要报名')
    await phone.tap('确认报名')

    await phone.see('还差5项：紧急联系人、投保用的身份证号、几个小问题、承诺书、家人知情')
    await fits()
    await phone.tap('接着填')
    await field(/^家人的姓名/).fill('洪丽娟')
    await field(/^家人的电话/).fill('100')
    await phone.tap('记下来')
    await phone.see('电话号码不对，手机是11位数字')
    await fits()
    await field(/^家人的电话/).fill('10000000001')
    await phone.tap('记下来')

    await field(/^身份证号/).fill(`${ID.slice(0, 17)}${ID.endsWith('1') ? '2' : '1'}`)
    await phone.tap('记下来')
    await phone.see('有一位数字不对，请再对一遍')
    await fits()
    await field(/^身份证号/).fill(ID)
    await phone.tap('记下来')

    await phone.see('这场的保险只保18到80岁，按身份证保不了。名额还在，去不去请打电话商量。')
    await phone.tap('下一题')
    await phone.see('这一题要答')
    await fits()
    await phone.page.getByRole('radio', { name: '大乡村口' }).click()
    await phone.tap('下一题')
    await phone.page.getByRole('checkbox', { name: '海鲜' }).click()
    await fits()
    await phone.tap('下一题')
    await phone.tap('记下来')

    await phone.see('我身体适合出行，听从安排。')
    await fits()
    await phone.tap('我看过了，同意')
    await phone.see('您是洪文质的家人，知道并同意去这一场。')
    await fits()
    await phone.tap('我知道，同意')
    await phone.see('都填好了')
    await fits()
    await phone.tap('看票号')

    await phone.see('要填的都填好了')
    await fits()
    expect(signupOf(stage.world, activityId)).toMatchObject({
      ...{ personId: father, idTail: ID.slice(-4), answers: { q1: ['大乡村口'], q2: ['海鲜'] } },
      ...{ contact: { name: '洪丽娟' }, family: { how: 'app' }, pledge: { byName: '家人' } },
    })
    await phone.page.context().close()
  })

  test('what was filled in can be changed from the ticket, and a half-filled ticket says what is open', async () => {
    const activityId = await aTrip(stage.world, EVERYTHING)
    const daughter = openidOf('daughter')
    await stage.world.call(daughter, 'registration.create', { activityId, personId: father })
    phone = await openPhone(stage.browser, stage.world.url, {
      persona: 'daughter',
      route: `features/registration/pages/fill/index?activityId=${activityId}&personId=${father}`,
    })

    // The contact of the other trip is there already.
    expect(await field(/^家人的姓名/).inputValue()).toBe('洪丽娟')
    await phone.tap('记下来')
    await field(/^身份证号/).waitFor()
    await phone.page.goto(
      `${stage.world.url}/?as=daughter#/features/registration/pages/ticket/index?activityId=${activityId}&personId=${father}`,
    )
    await phone.see('还差4项：投保用的身份证号、几个小问题、承诺书、家人知情')
    await phone.tap('改一改填过的')
    await phone.tap('改紧急联系人')
    await field(/^家人的姓名/).fill('洪丽珍')
    await phone.tap('记下来')
    await phone.see('记下来了')

    expect(signupOf(stage.world, activityId)?.contact?.name).toBe('洪丽珍')
    await phone.page.context().close()
  })

  test.each(['contact', 'insured', 'questions', 'pledge', 'family'])(
    'the screen of %s meets the norm with the largest letters at 320 px',
    async (what) => {
      const activityId = await aTrip(stage.world, EVERYTHING)
      const daughter = openidOf('daughter')
      await stage.world.call(daughter, 'registration.create', { activityId, personId: father })
      const query = `activityId=${activityId}&personId=${father}&what=${what}`
      phone = await openPhone(stage.browser, stage.world.url, {
        ...{ persona: 'daughter', step: 'largest' },
        route: `features/registration/pages/fill/index?${query}`,
      })
      await settled(phone.page)

      expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])
      await phone.page.context().close()
    },
  )

  const desk = async (persona: PersonaKey, page: string) => {
    phone = await openPhone(stage.browser, stage.world.url, {
      ...{ persona, step: 'standard' as const, viewport: { width: 1280, height: 900 } },
      route: `features/desk/pages/${page}`,
    })
  }
  const fitsDesk = async () => {
    await settled(phone.page)
    expect(await measuredViolations(phone.page, { step: 'standard', desk: true })).toEqual([])
  }

  test('an organiser writes what the trip asks, and is told what is not finished', async () => {
    const activityId = await aTrip(stage.world, asking({}))
    await desk('organiserTongan', `activity/index?activityId=${activityId}`)
    await phone.tap('修改')
    await phone.tap('要填一些')
    await phone.page.getByRole('checkbox', { name: /^投保用的身份证号/ }).click()
    await field(/^承诺书/).fill('听从安排')
    await phone.tap('加一个问题')
    await phone.tap('保存')
    await phone.see('每个问题都要写问什么，选择题至少两个不同的选项')
    await field(/^第1题问什么/).fill('在哪里上车')
    await field(/^第1题的选项/).fill('镇政府\n大乡村口')
    await fitsDesk()
    await phone.tap('保存')
    await phone.button('修改').waitFor()
    const { asks } = await stage.world.call(organiser, 'activity.open', { activityId })
    expect(asks).toMatchObject({
      ...{ contact: true, family: false, insured: { from: null, to: 80 }, pledge: { text: '听从安排' } },
      questions: [{ id: 'q1', words: '在哪里上车', options: ['镇政府', '大乡村口'], required: true }],
    })
    await phone.page.context().close()
  })

  test('the full list of the insured opens with the yes of a second person', async () => {
    const activityId = await aTrip(stage.world, EVERYTHING)
    await stage.world.call(openidOf('daughter'), 'registration.create', { activityId, personId: father })
    await answers(stage.world, activityId).give({ what: 'insured', idNumber: ID })
    await desk('organiserTongan', `insured/index?activityId=${activityId}`)
    await phone.see(`**************${ID.slice(-4)}`)
    await field(/^为什么要导出/).fill('交给保险公司')
    await phone.tap('申请导出')
    await phone.see(/^等另一位同事同意/)
    await fitsDesk()
    await phone.page.context().close()

    await desk('head', `insured/index?activityId=${activityId}`)
    await phone.tap('同意')
    await phone.see(/^同意了（郭清源）/)
    await phone.page.context().close()

    await desk('organiserTongan', `insured/index?activityId=${activityId}`)
    await phone.tap('取完整名单')
    await phone.see(new RegExp(ID))
    await fitsDesk()
    await phone.page.context().close()
  })
})
