import { consent, organiser, phoneOf, rest } from '../cloud/message-steps'
import { delivered, publishNotice } from '../cloud/notice-steps'
import { openActivity } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const stage = openStage()
const retiree = openidOf('retiree')
const { retiree: personId } = named.persons
const PC = { width: 1280, height: 800 }
const norm = { desk: true, step: 'standard' } as const

/** Clock time in Xiamen on a day of November 2026. */
const clock = (day: number, time: string) =>
  stage.world.cloud.clock.set(new Date(`2026-11-${day}T${time}:00.000+08:00`))

/** Leaves at 06:30 of the 24th; the retiree goes, and WeChat may tell her. */
const theBus = async (): Promise<string> => {
  const { world } = stage
  const [startsAt, endsAt] = ['2026-11-23T22:30:00.000Z', '2026-11-24T10:00:00.000Z']
  const activityId = await openActivity(world, { title: '坐车去土楼', capacity: 9, startsAt, endsAt })
  await world.call(retiree, 'registration.create', { activityId, personId })
  await consent(world, retiree, activityId, ['reminder', 'changed'])
  await rest(world)
  return activityId
}

test('a bus at 06:30 is reminded of at 19:00; what changes at 22:10 is telephoned at once, and no message goes at night', async () => {
  const activityId = await theBus()
  const { world } = stage
  clock(23, '18:50')
  await rest(world)
  expect(phoneOf(world, retiree)).toEqual([])
  clock(23, '19:00')
  await rest(world)
  expect(phoneOf(world, retiree)).toEqual(['demo-reminder 坐车去土楼'])

  clock(23, '22:10')
  const desk = await openPhone(stage.browser, world.url, {
    persona: 'organiserTongan',
    route: `features/desk/pages/edit/index?orgId=${named.orgs.tongan}&activityId=${activityId}`,
    viewport: PC,
  })
  await desk.page.getByLabel('几点开始', { exact: true }).fill('06:00')
  await desk.tap('保存')
  await desk.page.waitForURL((url) => !url.hash.includes('pages/edit'))
  await rest(world)

  const calls = await openPhone(stage.browser, world.url, {
    persona: 'organiser',
    route: `features/call/pages/list/index?subjectId=${activityId}`,
    viewport: PC,
  })
  await calls.see('还有 1 位要打电话')
  await calls.tap(/^林淑贞/)
  await calls.see('为什么要打：夜里不发，开始得又早')
  await calls.tap('我来打')
  await calls.tap('号码错')
  await calls.tap('号码不对')
  await calls.tap('知道新号码，去改')
  await calls.see('打过去不是本人')
  await calls.tap('改电话')
  await calls.page.getByLabel(/^新的号码/).fill('10012340000')
  expect(await elderViolations(calls.page, norm)).toEqual([])
  await calls.tap('改林淑贞的电话')
  await calls.page.getByText('打过去不是本人').first().waitFor({ state: 'hidden' })
  const about = { subject: 'activity' as const, subjectId: activityId }
  expect(await world.call(organiser, 'call.counts', about)).toMatchObject({ toCall: 1, wrong: 0 })

  clock(24, '05:00')
  await rest(world)
  expect(phoneOf(world, retiree)).toEqual(['demo-reminder 坐车去土楼'])
})

test('a volunteer finds the village’s people, in the largest letters, and tells one of them', async () => {
  const { world } = stage
  clock(24, '10:00')
  await publishNotice(world)
  await delivered(world)
  const phone = await openPhone(stage.browser, world.url, {
    ...{ persona: 'volunteer', step: 'largest', route: 'pages/home/index' },
  })
  await phone.page
    .getByRole('button', { name: /^帮忙打电话/ })
    .last()
    .click()
  await phone.see('停水通知')
  expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])
  await phone.page
    .getByRole('button', { name: /停水通知/ })
    .first()
    .click()
  await phone.tap('我来打')
  await phone.see('您正在打')
  expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])
  await phone.tap('通知到了')
  await phone.see(/：通知到了，记下了/)
})
