import type { DeliveryRecord } from '@/types/delivery-shapes'

import {
  book,
  branchId,
  brought,
  caseworker,
  CASEWORKER_GRANT,
  fillRound,
  followUpsOf,
  homesIn,
  nobodyHome,
  roundId,
  secretary,
  stockOf,
  stockWrongs,
} from '../cloud/delivery-steps'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { settled } from './settled'
import { openStage } from './stage'

const stage = openStage()

const pageOf = (page: string) => `features/delivery/pages/${page}`

/** Twenty members who need it: those who do by age or walk, and others who ask for it. */
const twentyHomes = async () => {
  const { world } = stage
  await fillRound(world, secretary, branchId)
  const listed = new Set(homesIn(world).map(({ personId }) => personId))
  const asking = world.city.persons
    .filter(({ _id, memberOf }) => memberOf?.includes(branchId) && !listed.has(_id))
    .slice(0, 20 - listed.size)
  for (const { _id: personId } of asking) {
    const { rev, address } = await world.call(secretary, 'delivery.home', { personId })
    await world.call(secretary, 'delivery.setHome', { personId, rev, address, needsDelivery: true })
  }
  await fillRound(world, secretary, branchId)
  const { rev } = await world.call(secretary, 'delivery.round', { roundId })
  await world.call(secretary, 'delivery.setItems', { roundId, rev, items: [{ itemId: book, count: 1 }] })
  return homesIn(world)
}

/** Fourteen are done: eleven were brought it, three were not. Six are left for the caseworker. */
const prepared = async () => {
  const { world } = stage
  const homes = await twentyHomes()
  for (const [i, { _id: deliveryId, rev }] of homes.entries()) {
    const record: DeliveryRecord = i < 9 ? nobodyHome : brought()
    if (i < 6) {
      const plan = { items: null, grantId: CASEWORKER_GRANT, second: '老陈' }
      await world.call(secretary, 'delivery.plan', { deliveryId, rev, ...plan })
    } else await world.call(secretary, 'delivery.record', { deliveryId, rev, record })
  }
  return homes.slice(0, 6)
}

const homeRow = ({ page }: Phone) => page.getByRole('button', { name: /大字本1份/ }).locator('visible=true')

const bring = async (phone: Phone, need = '') => {
  await homeRow(phone).first().click()
  await phone.see('送到了吗')
  if (need !== '') {
    await phone.page.getByRole('switch').locator('visible=true').click()
    await phone.page.getByLabel('要跟进什么').locator('visible=true').fill(need)
  }
  await phone.tap('记好了')
}

test('six homes, the network lost at the third: six records once, six books out, a wheelchair to follow up, and the round adds up', async () => {
  const { world, browser } = stage
  const six = await prepared()
  const before = stockOf(world).left
  const phone = await openPhone(browser, world.url, {
    persona: 'caseworker',
    route: pageOf('mine/index'),
    step: 'largest',
  })
  await phone.tap('下载要去的人家')
  await phone.see('还有6家要去')
  await phone.see('大字本6份')
  expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])

  await bring(phone)
  await phone.see('还有5家要去')
  await bring(phone)
  await phone.see('还有4家要去')
  await homeRow(phone).first().click()
  await phone.see('送到了吗')
  expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])
  await phone.page.goBack()
  await phone.page.context().setOffline(true)
  await bring(phone, '想要轮椅')
  for (const left of [3, 2, 1]) {
    await phone.see(`还有${left}家要去`)
    await bring(phone)
  }
  await phone.see('4条记在手机里，还没传')
  expect(stockOf(world).left).toBe(before - 2)

  await phone.page.context().setOffline(false)
  await phone.see('条都传好了')
  await phone.tap('重新下载要去的人家')
  await phone.see('都去过了')
  const done = homesIn(world).filter(({ _id }) => six.some((each) => each._id === _id))
  expect(done.map(({ state, entries }) => [state, entries.length])).toEqual(six.map(() => ['delivered', 1]))
  expect(stockOf(world).left).toBe(before - 6)
  expect(stockWrongs(world)).toEqual([])
  expect((await world.call(caseworker, 'followUp.mine', {})).items).toMatchObject([{ what: '想要轮椅' }])
  expect(six.flatMap(({ personId }) => followUpsOf(world, personId))).toHaveLength(1)
})

test('the secretary sees that the round adds up, closes the wheelchair and looks at the storeroom; so does the desk', async () => {
  const { world, browser } = stage
  const mine = await openPhone(browser, world.url, {
    persona: 'secretary',
    route: `${pageOf('round/index')}?roundId=${roundId}`,
    step: 'largest',
  })
  await mine.see('20户 = 送到17 + 没送到有原因3')
  await settled(mine.page)
  expect(await elderViolations(mine.page, { step: 'largest' })).toEqual([])

  const follow = await openPhone(browser, world.url, {
    persona: 'secretary',
    route: `${pageOf('follow/index')}?orgId=${branchId}`,
    step: 'largest',
  })
  await follow.tap(/^想要轮椅，/)
  await follow.page.getByLabel('办得怎样').fill('轮椅送到家了')
  await follow.page.getByRole('checkbox', { name: '已经告诉本人' }).click()
  await follow.tap('办结')
  await follow.see('现在没有要跟进的事。')

  for (const route of [
    `rounds/index?orgId=${branchId}`,
    `round/index?roundId=${roundId}`,
    `one/index?deliveryId=${homesIn(world)[0]?._id}`,
    `stock/index?orgId=${branchId}`,
    `home/index?personId=${homesIn(world)[0]?.personId}`,
  ]) {
    const desk = await openPhone(browser, world.url, {
      persona: 'admin',
      route: pageOf(route),
      viewport: { width: 1280, height: 800 },
    })
    await settled(desk.page)
    expect([route, await elderViolations(desk.page, { step: 'standard', desk: true })]).toEqual([route, []])
    await desk.page.context().close()
  }
})
