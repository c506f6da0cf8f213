import { aboutOf } from '../cloud/call-steps'
import { consent, rest } from '../cloud/message-steps'
import { aDraft, openActivity } from '../cloud/open-activity'
import { makePhones } from '../cloud/phones'
import { rowOf } from '../cloud/state'
import { tickLater } from '../cloud/stops'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations, measuredViolations } from './elder-norm'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const stage = openStage()
const jimei = openidOf('organiserJimei')
const DESK = { width: 1280, height: 800 }
const TITLE = '日东社区健康讲座'

/** Twelve have places and one waits; the hour changes; five are sent it, seven must be called. */
const lectureMoved = async () => {
  const { world } = stage
  const phones = await makePhones(world, 13)
  await tickLater(world)
  const draft = aDraft({ title: TITLE, capacity: 12 })
  const { id } = await world.call(jimei, 'activity.create', { orgId: named.orgs.ridong, draft })
  await world.call(jimei, 'activity.publish', { activityId: id })
  for (const { openid, personId } of phones)
    await world.call(openid, 'registration.create', { activityId: id, personId, waits: true })
  for (const { openid } of phones.slice(0, 5)) await consent(world, openid, id, ['changed'])
  await rest(world)
  const { rev } = await world.call(jimei, 'activity.open', { activityId: id })
  const times = { startsAt: '2026-12-05T02:00:00.000Z', endsAt: '2026-12-05T03:30:00.000Z' }
  await world.call(jimei, 'activity.update', { activityId: id, rev, draft: { ...draft, ...times } })
  await rest(world)
  return { id, waiting: phones[12]?.personId ?? '' }
}

const open = (route: string) =>
  openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'organiserJimei', route: `features/call/pages/${route}`, viewport: DESK },
  })

const norm = { desk: true, step: 'standard' } as const

test('of twelve five were sent the new hour; the other seven are called one by one, and nobody is forgotten', async () => {
  const { id, waiting } = await lectureMoved()
  const { world } = stage
  let desk = await open(`list/index?subjectId=${id}`)
  await desk.see('还有 7 位要打电话')
  await desk.see('微信已发 5')
  expect(await elderViolations(desk.page, norm)).toEqual([])

  await desk.tap('一位一位打')
  await desk.see('请这样说')
  await desk.tap('我来打')
  await desk.see('您正在打')
  expect(await elderViolations(desk.page, norm)).toEqual([])
  const who = () => desk.page.locator('h2').locator('visible=true').first().innerText()
  const first = await who()
  await desk.page.context().close()
  desk = await open(`one/index?subjectId=${id}`)
  await desk.see('您正在打')
  expect(await who()).toBe(first)

  for (let i = 0; i < 4; i += 1) {
    if (i > 0) await desk.tap('我来打')
    const name = await who()
    await desk.tap('通知到了')
    await desk.see(`${name}：通知到了，记下了`)
  }
  await desk.tap('我来打')
  const missed = await who()
  await desk.tap('没人接，晚点再打')
  await desk.page.getByLabel('几点').fill('15:30')
  await desk.tap('到时候再打')
  await desk.see(`${missed}：没人接，记下了`)
  await desk.tap('我来打')
  await desk.tap('不去了')
  await desk.tap('不去了，取消报名')
  await desk.see(/：不去了，记下了/)
  await desk.tap('我来打')
  const ill = await who()
  await desk.tap('住院或有难处')
  await desk.page.getByLabel(/^写一句/).fill('摔了一跤，在医院')
  await desk.tap('请人上门看看')
  await desk.see('剩下的几位说好晚点再打，或有人正在打。')

  const about = { subject: 'activity' as const, subjectId: id }
  const counts = await world.call(jimei, 'call.counts', about)
  expect(counts).toMatchObject({ sent: 5, waiting: 0, toCall: 1, done: 6 })
  expect(rowOf(world, id, waiting)).toMatchObject({ state: 'registered' })
  const { items } = await world.call(jimei, 'call.list', about)
  expect(items).toMatchObject([{ name: missed, againAt: '2026-11-22T07:30:00.000Z' }])
  const file = world.city.persons.find(({ name }) => name === ill)
  const seen = await openPhone(stage.browser, world.url, {
    ...{ persona: 'admin', viewport: DESK },
    route: `features/visit/pages/person/index?personId=${file?._id ?? ''}`,
  })
  await seen.tap(/^看写了什么/)
  await seen.page.getByLabel(/^为什么要看/).fill('明天去看他')
  await seen.tap('看内容')
  await seen.see('摔了一跤，在医院')
  expect(await elderViolations(seen.page, norm)).toEqual([])

  const paper = await open(`paper/index?subjectId=${id}`)
  expect(await elderViolations(paper.page, norm)).toEqual([])
  await paper.tap(`通知到了：${missed}`)
  await paper.see('通知到了，记下了')
  expect(await world.call(jimei, 'call.counts', about)).toMatchObject({ sent: 5, toCall: 0, done: 7 })
}, 240_000)

test('a leader calls the own people in large letters, and a death waits for a second pair of eyes', async () => {
  const { world, browser } = stage
  const { father, chenDaxiang } = named.persons
  const organiser = openidOf('organiserTongan')
  const activityId = await openActivity(world, { title: '看潮戏', capacity: 9 })
  for (const personId of [father, chenDaxiang])
    await world.call(organiser, 'places.enrol', { activityId, personId })
  await world.call(organiser, 'activity.callOff', { activityId, reason: '演员有事' })
  await rest(world)
  const route = `features/call/pages/mine/index?orgId=${named.orgs.daxiang}`
  const one = `features/call/pages/one/index?subjectId=${activityId}&personId=${chenDaxiang}&orgId=${named.orgs.daxiang}`

  const phone = await openPhone(browser, world.url, {
    ...{ persona: 'leader', route, viewport: { width: 375, height: 700 } },
  })
  await phone.see('洪文质')
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])
  await phone.page.getByText('陈秀英').locator('visible=true').first().click()
  await phone.tap('我来打')
  await phone.see('打得怎么样')
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])
  await phone.tap('已去世')
  await phone.tap('是的，请同事核对')
  await phone.see('陈秀英：已去世，记下了')
  for (const page of [route, one]) {
    const small = await openPhone(browser, world.url, { persona: 'leader', route: page, step: 'largest' })
    expect(await measuredViolations(small.page, { step: 'largest' })).toEqual([])
  }

  const desk = await openPhone(browser, world.url, {
    ...{ persona: 'organiserTongan', viewport: DESK },
    route: `features/call/pages/cues/index?orgId=${named.orgs.tongan}`,
  })
  await desk.page.getByRole('tab', { name: '等着核对的' }).click()
  await desk.tap('核对过，已去世：陈秀英')
  await desk.tap('核对过了')
  await desk.see('没有等着核对的。')
  expect(
    await world.call(organiser, 'call.get', aboutOf(activityId, chenDaxiang)).catch(String),
  ).toMatchObject({ state: 'done' })
}, 240_000)
