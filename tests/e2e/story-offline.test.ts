import { openActivity } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const organiser = openidOf('organiserTongan')

const stage = openStage()

const doorOf = (activityId: string) => `features/checkin/pages/offline/index?activityId=${activityId}`

/** A phone at the door with the list on it, and from now on without signal. */
const atTheVillage = async (persona: PersonaKey, activityId: string): Promise<Phone> => {
  const phone = await openPhone(stage.browser, stage.world.url, {
    persona,
    route: doorOf(activityId),
    step: 'largest',
  })
  await phone.tap('下载名单')
  await phone.see('到了 0 / 30 位')
  await phone.page.context().setOffline(true)
  return phone
}

const tick = async ({ page }: Phone, name: string): Promise<void> => {
  const row = page.getByRole('checkbox', { name: new RegExp(name) }).locator('visible=true')
  await row.first().click()
}

const others = ({ page }: Phone): Promise<void> => page.getByRole('tab', { name: '不在名单上' }).click()

const guest = async (phone: Phone, name: string, year: string): Promise<void> => {
  await phone.page.getByLabel('姓名').locator('visible=true').fill(name)
  await phone.page.getByLabel('出生年份').locator('visible=true').fill(year)
  await phone.tap('记下这一位')
  await phone.see(`${name} 记下了`)
}

test('大乡村 without signal on two phones: everybody is there once, and one name waits for staff', async () => {
  const people = stage.world.city.persons
    .filter(({ ancestors }) => ancestors.includes(named.orgs.tongan))
    .filter(({ name }, i, all) => all.findIndex((each) => each.name === name) === i)
    .slice(0, 31)
  const listed = people.slice(0, 30)
  const [namesake] = people.slice(30)
  const activityId = await openActivity(stage.world, { capacity: 50, title: '送课进村' })
  for (const { _id } of listed) {
    await stage.world.call(organiser, 'places.enrol', { activityId, personId: _id })
  }
  const one = await atTheVillage('doorStaff', activityId)
  const two = await atTheVillage('organiserTongan', activityId)
  expect(await elderViolations(one.page, { step: 'largest' })).toEqual([])

  const names = listed.map(({ name }) => name)
  for (const name of names.slice(0, 18)) await tick(one, name)
  await one.see('18条记在手机里，还没传')
  for (const name of names.slice(13, 30)) await tick(two, name)
  await others(one)
  await guest(one, '来双喜', '1944')
  await guest(one, '来三省', '1945')
  await others(two)
  await guest(two, '来四海', '1946')
  await guest(two, namesake?.name ?? '', String(namesake?.birthYear))

  // The phones are closed on the way home and opened again: nothing unsent is lost.
  await one.page.context().setOffline(false)
  await one.page.reload()
  await one.see('20条都传好了')
  await two.page.context().setOffline(false)
  await two.see('19条都传好了')
  await two.see('5位别的手机已经签过，1条等退服中心核对')

  expect(await stage.world.call(organiser, 'checkin.counts', { activityId })).toMatchObject({
    named: 34,
    walkIns: 4,
  })
  expect((await stage.world.call(organiser, 'offline.held', { activityId })).items).toMatchObject([
    { why: 'sameName', name: namesake?.name },
  ])

  const desk = await openPhone(stage.browser, stage.world.url, {
    persona: 'organiserTongan',
    route: `features/desk/pages/registrants/index?activityId=${activityId}`,
    viewport: { width: 1280, height: 800 },
  })
  await desk.see('没信号时签到的，请核对')
  expect(await elderViolations(desk.page, { step: 'standard', desk: true })).toEqual([])
  await desk.tap(new RegExp(`^就是${namesake?.name}`))
  await desk.page.getByText('没信号时签到的，请核对').waitFor({ state: 'hidden' })
  await desk.tap('收回洪伟民的名单')
  await desk.tap('收回名单')
  await desk.see('已收回')

  expect(await stage.world.call(organiser, 'checkin.counts', { activityId })).toMatchObject({ named: 34 })
})

test('two hours after the end the names are gone from the phone; what is unsent is still there', async () => {
  const activityId = await openActivity(stage.world, { capacity: 50, title: '送课进村' })
  const [person] = stage.world.city.persons.filter(({ ancestors }) => ancestors.includes(named.orgs.tongan))
  if (!person) throw new Error('nobody lives there')
  await stage.world.call(organiser, 'places.enrol', { activityId, personId: person._id })
  const phone = await openPhone(stage.browser, stage.world.url, {
    persona: 'doorStaff',
    route: doorOf(activityId),
  })
  await phone.tap('下载名单')
  await phone.see('到了 0 / 1 位')
  await phone.page.route('**/gateway/**', (route) => route.abort())
  await tick(phone, person.name)
  await phone.see('1条记在手机里，还没传')

  const kept = () => phone.page.evaluate(() => JSON.stringify(localStorage))
  expect(await kept()).toContain(person.name)
  await phone.page.evaluate(
    ({ key, until }) => {
      const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as { data: string }
      const list = { ...(JSON.parse(stored.data) as object), until }
      localStorage.setItem(key, JSON.stringify({ data: JSON.stringify(list) }))
    },
    { key: `wq.offline.list.${activityId}`, until: '2026-11-21T00:00:00.000Z' },
  )
  await phone.page.reload()

  await phone.see('1条记在手机里，还没传')
  expect(await kept()).not.toContain(person.name)
})
