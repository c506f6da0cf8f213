import { openActivity } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'

import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

describe('the list of activities', () => {
  const stage = openStage()
  let phone: Phone

  const open = async (persona: PersonaKey) => {
    phone = await openPhone(stage.browser, stage.world.url, { persona, route: 'pages/activities/index' })
  }

  test('marks what I have a place in, and follows when I give it back', async () => {
    await open('retiree')

    await phone.button(/^趣味运动会 下午2:00 长青社区广场 已报名/).waitFor()
    await phone.button(/^文明健康知识讲座.*还有12个名额/).waitFor()

    await phone.tap(/^趣味运动会 /)
    await phone.tap('看票号')
    await phone.tap('我去不了了')
    await phone.tap('不去了，取消报名')
    await phone.see('已取消报名')
    await phone.tap('返回')
    await phone.tap('返回')
    await phone.button(/^趣味运动会 下午2:00 长青社区广场 还有\d+个名额/).waitFor()
  })

  test('what was called off stays there with the reason, for those who had a place and for nobody else', async () => {
    await open('couple')
    await phone.button(/睡得好，心情好.*取消原因：活动室停电检修.*黄景松 活动取消.*吴玉珊 活动取消/).waitFor()
    await phone.page.context().close()

    await open('retiree')
    await phone.button(/^趣味运动会/).waitFor()
    expect(await phone.page.getByText('睡得好，心情好').count()).toBe(0)
  })

  test('of two with one phone the list says who has a place, and what is left for the other', async () => {
    const activityId = named.activities.simingLecture
    await stage.world.call(openidOf('couple'), 'registration.create', {
      activityId,
      personId: named.persons.wife,
    })

    await open('couple')

    await phone.button(/吴玉珊 已报名.*还有\d+个名额/).waitFor()
  })

  test('who is new here reads the same list without marks', async () => {
    await open('stranger')

    await phone.button(/个名额/).waitFor()
    expect(await phone.page.getByText('已报名').count()).toBe(0)
  })

  test('whoever signs up for two at the same time is told, and may go on', async () => {
    const { world } = stage
    const games = world.city.activities.find(({ _id }) => _id === named.activities.changqingGames)
    if (!games) throw new Error('no games')
    const { startsAt, endsAt } = games
    const id = await openActivity(world, { title: '书法课', startsAt, endsAt, capacity: 5 })
    const me = openidOf('secretary')
    const [person] = (await world.call(me, 'account.get', {})).persons
    await world.call(me, 'registration.create', { activityId: games._id, personId: person?.id ?? '' })

    phone = await openPhone(stage.browser, world.url, {
      persona: 'secretary',
      route: `features/registration/pages/confirm/index?activityId=${id}`,
    })
    await phone.see(/这个时间还报了趣味运动会/)
    await phone.tap('确认报名')

    await phone.see('报名成功')
  })
})
