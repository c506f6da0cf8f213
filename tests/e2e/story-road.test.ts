import type { OfflineEntry } from '@/types/offline'

import { makePerson } from '@/cloudfunctions/features/person/make'

import { openActivity } from '../cloud/open-activity'
import { door, organiser } from '../cloud/on-the-road'
import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { newRequest } from '../world'

import { elderViolations, measuredViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { settled } from './settled'
import { openStage } from './stage'

const { hongtang, daxiang } = named.orgs
const GIVEN = '春夏秋冬梅兰竹菊松柏桂荷山水云海江河湖泉石林木森禾'

const stage = openStage({ goesOn: true })

/** 洪塘镇 25, 大乡村 15: the list that the communities have handed in. */
const people = (orgId: string, surname: string, count: number) =>
  Array.from(GIVEN.slice(0, count)).map((given, i) => ({
    ...{ id: `PTR${orgId.slice(-3)}00${10 + i}`, name: `${surname}${given}`, orgId },
    phone: `1000${orgId.slice(-3)}00${10 + i}`,
  }))
const town = people(hongtang, '邵', 25)
const village = people(daxiang, '柯', 15)

let activityId: string
beforeAll(async () => {
  const { world } = stage
  const more = { verified: false, by: organiser, now: '2026-11-01T00:00:00.000Z' }
  const persons = [...town, ...village].map(({ id, name, orgId, phone }) => {
    const org = world.city.orgs.find(({ _id }) => _id === orgId)
    const place = { orgId, ancestors: org?.ancestors ?? [], name: org?.name ?? '' }
    return { ...makePerson({ id, name, birthYear: 1950, place, phone, ...more }) }
  })
  await world.cloud.database.load('persons', persons)
  activityId = await openActivity(world, { type: 'study', capacity: 40, title: '研学：华侨博物院' })
  for (const { id } of [...town, ...village])
    await world.call(organiser, 'places.enrol', { activityId, personId: id })
}, 120_000)

const at = (persona: PersonaKey, page: string, desk = false) =>
  openPhone(stage.browser, stage.world.url, {
    ...{ persona, route: `features/rollcall/pages/${page}/index?activityId=${activityId}` },
    ...(desk
      ? { step: 'standard' as const, viewport: { width: 1280, height: 900 } }
      : { step: 'largest' as const }),
  })
const field = ({ page }: Phone, label: string | RegExp) => page.getByLabel(label).locator('visible=true')
const tick = ({ page }: Phone, name: string) =>
  page
    .getByRole('checkbox', { name: new RegExp(name) })
    .locator('visible=true')
    .first()
    .click()
const stop = ({ page }: Phone, name: string) => page.getByRole('tab', { name }).click()
const bus = ({ page }: Phone, name: string) =>
  page.getByLabel('哪辆车', { exact: true }).locator('visible=true').selectOption({ label: name })

/** All forty got in this morning; the phones of that morning are not part of the story. */
const boarded = async () => {
  const { leaseId } = await stage.world.call(door, 'offline.lease', { activityId })
  const all = [...town, ...village].map(({ id }): OfflineEntry => ({
    ...{ what: 'road', id: newRequest(), at: stage.world.cloud.clock.now().toISOString() },
    ...{ personId: id, pointId: 'p1', said: 'here', note: '' },
  }))
  await stage.world.call(door, 'offline.replay', { leaseId, entries: all.slice(0, 20) })
  await stage.world.call(door, 'offline.replay', { leaseId, entries: all.slice(20) })
}

test('the organiser gives the trip two buses, and forty people sit in them by communities', async () => {
  const desk = await at('organiserTongan', 'plan', true)
  await desk.see('还没分车 40人')
  await desk.tap('加一辆车')
  await field(desk, '1号车的座位，不算司机').fill('26')
  await field(desk, /^1号车谁带队/).fill('洪伟民')
  await desk.tap('加一辆车')
  await field(desk, '2号车的座位，不算司机').fill('15')
  await settled(desk.page)
  expect(await elderViolations(desk.page, { step: 'standard', desk: true })).toEqual([])
  await desk.tap('保存车和点名的地方')

  await desk.tap('自动分车')

  await desk.see('1号车 25 / 26 座')
  await desk.see('2号车 15 / 15 座')
  await desk.tap('给邵春换车')
  await bus(desk, '2号车，空0座')
  await desk.tap('就这样坐')
  await desk.see('邵春坐不下')
  await settled(desk.page)
  expect(await measuredViolations(desk.page, { step: 'standard', desk: true })).toEqual([])
  await desk.tap('给邵夏分小组')
  await field(desk, /^小组的名字/).fill('1组')
  await desk.tap('就这样分')
  await desk.see('1组 1人')
  await settled(desk.page)
  expect(await measuredViolations(desk.page, { step: 'standard', desk: true })).toEqual([])
  const { riders } = await stage.world.call(organiser, 'rollcall.plan', { activityId })
  expect(riders.filter(({ busId }) => busId === 'b2').map(({ orgName }) => orgName)).toEqual(
    village.map(() => '大乡村'),
  )
  await desk.page.context().close()
})

test('on the way back, without signal, one of forty is missing by name; fetched by the family, and the bus may leave', async () => {
  await boarded()
  const [last] = village.slice(-1)
  const [one, two] = [await at('doorStaff', 'call'), await at('organiserTongan', 'call')]
  for (const phone of [one, two]) {
    await phone.tap('下载名单')
    await phone.see('人齐了，可以发车')
    await stop(phone, '返程')
    await phone.see('还差25人')
  }
  await one.see('1组 1人，还差1人')
  await settled(one.page)
  expect(await elderViolations(one.page, { step: 'largest' })).toEqual([])

  for (const { name } of town.slice(0, 15)) await tick(one, name)
  await one.page.context().setOffline(true)
  await two.page.context().setOffline(true)
  for (const { name } of town.slice(15)) await tick(one, name)
  await one.see('人齐了，可以发车')
  await one.see('1组 1人，齐了')
  await bus(two, '2号车')
  for (const { name } of village.slice(0, 14)) await tick(two, name)
  await two.see(`还差1人：${last?.name ?? ''}`)
  await two.tap(`打电话给${last?.name ?? ''}`)
  await two.see('现在没有信号')
  await two.see(`${last?.name ?? ''}的号码在打印的上车名单上。`)
  await settled(two.page)
  expect(await measuredViolations(two.page, { step: 'largest' })).toEqual([])

  // Signal again: both phones know all of it, once.
  await one.page.context().setOffline(false)
  await two.page.context().setOffline(false)
  await two.page.reload()
  await bus(two, '所有的人')
  await two.see('到了 39 / 40 人')
  await two.see(`还差1人：${last?.name ?? ''}`)
  await two.tap(`打电话给${last?.name ?? ''}`)
  await two.see(last?.phone ?? '')
  await two.tap(`${last?.name ?? ''}没到`)
  await two.page.getByRole('radio', { name: '家人接走' }).click()
  await settled(two.page)
  expect(await measuredViolations(two.page, { step: 'largest' })).toEqual([])
  await field(two, /^谁说的，怎么说的/).fill('女儿来接，打过电话')
  await two.tap('不用等了，记下来')

  await two.see('人齐了，可以发车')
  await two.see('家人接走：女儿来接，打过电话')
  await settled(two.page)
  expect(await measuredViolations(two.page, { step: 'largest' })).toEqual([])
  const { said } = await stage.world.call(door, 'rollcall.sheet', { activityId })
  const back = said.filter(({ pointId }) => pointId === 'p3')
  expect(back.filter((each) => each.said === 'here')).toHaveLength(39)
  expect(back.find(({ personId }) => personId === last?.id)).toMatchObject({ said: 'family' })
})
