import { tc3Authorization } from '@/cloudfunctions/kit/sms'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { callsAbout } from './call-steps'
import { consent, messagesOf, organiser, phoneOf, saidTo } from './message-steps'
import { openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones, nthPhone } from './phones'
import { tickLater } from './stops'

const functionEnv = {
  ...{
    WANQING_SMS_SECRET_ID: 'AKIDlocal',
    WANQING_SMS_SECRET_KEY: 'local',
    WANQING_SMS_APP_ID: '1400000000',
  },
  ...{ WANQING_SMS_SIGN: '晚晴', WANQING_SMS_TEMPLATE: '1110' },
}
const JOBS = 'message-plan message-send'

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2, functionEnv })
  phones = await makePhones(world, 30)
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** Phones whose owner has a number on the books. */
const numbered = () =>
  phones.filter(({ personId }) => world.city.persons.find(({ _id }) => _id === personId)?.phone)
const owner = (i: number) => nthPhone(numbered(), i)
const numberOf = ({ personId }: Phone) => world.city.persons.find(({ _id }) => _id === personId)?.phone
const textsTo = (phone: Phone, title: string) =>
  world.cloud
    .texts()
    .filter((text) => text.phone === `+86${numberOf(phone) ?? ''}` && text.values[0] === title)
const rest = async () => {
  await tickLater(world, JOBS)
  await tickLater(world, JOBS)
}
const verify = ({ personId }: Phone) =>
  world.call(openidOf('admin'), 'person.confirm', { personId, how: 'inPerson' })
const joined = async ({ openid, personId }: Phone, title: string) => {
  const activityId = await openActivity(world, { title, capacity: 9 })
  await world.call(openid, 'registration.create', { activityId, personId })
  await rest()
  return activityId
}
const callOff = (activityId: string) =>
  world.call(organiser, 'activity.callOff', { activityId, reason: '老师住院了' })
const toCall = async (activityId: string) => (await callsAbout(world, organiser, activityId)).toCall

test('TC3-HMAC-SHA256 signs the published example as published', () => {
  const masked = '*'.repeat(32)
  const authorization = tc3Authorization({
    ...{ secretId: `AKID${masked}`, secretKey: masked, service: 'cvm', host: 'cvm.tencentcloudapi.com' },
    ...{ action: 'DescribeInstances', timestamp: 1551113065 },
    body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
  })

  expect(authorization).toBe(
    `TC3-HMAC-SHA256 Credential=AKID${masked}/2019-02-25/cvm/tc3_request, ` +
      'SignedHeaders=content-type;host;x-tc-action, ' +
      'Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f',
  )
})

test('who cannot be reached by WeChat and has a verified number gets one text message, and nobody calls', async () => {
  await verify(owner(0))
  const id = await joined(owner(0), '春游')
  expect(saidTo(world, id, owner(0).personId)).toEqual(['registered unreachable'])

  await callOff(id)
  await rest()

  expect(textsTo(owner(0), '春游').map(({ values }) => values)).toEqual([
    ['春游', '12月5日星期六上午9:00', '取消了，不用来了', '0592-0001234'],
  ])
  expect(messagesOf(world, id).find(({ kind }) => kind === 'calledOff')).toMatchObject({
    ...{ state: 'sent', by: 'sms', openids: [] },
  })
  expect(await toCall(id)).toBe(0)
})

test('WeChat first; what WeChat refuses goes by text message', async () => {
  await verify(owner(1))
  const id = await joined(owner(1), '剪纸课')
  await consent(world, owner(1).openid, id, ['calledOff'])
  await callOff(id)
  await rest()
  expect(phoneOf(world, owner(1).openid)).toContain('demo-change 剪纸课')
  expect(textsTo(owner(1), '剪纸课')).toEqual([])

  const next = await joined(owner(1), '合唱课')
  await world.call(owner(1).openid, 'message.granted', {
    ...{ activityId: next, answers: [{ id: 'demo-change', answer: 'accept' }] },
  })
  await callOff(next)
  await rest()
  expect(textsTo(owner(1), '合唱课')).toHaveLength(1)
})

test('no verified number: somebody calls', async () => {
  const id = await joined(owner(2), '下棋课')
  const before = world.cloud.database.peek('persons', { query: { _id: owner(2).personId } })[0]
  await callOff(id)
  await rest()

  expect(textsTo(owner(2), '下棋课').length).toBe(before?.verified ? 1 : 0)
  expect(await toCall(id)).toBe(before?.verified ? 0 : 1)
})

test('a stop after the text message: it is not sent again, and somebody calls', async () => {
  await verify(owner(3))
  const first = await joined(owner(3), '第一场')
  await callOff(first)
  await rest()
  const jobs = world.cloud.calls().filter((call) => call.function === 'jobs')
  // The tick that told it reads whose number is verified, and records the result last.
  const run = jobs.findLast(({ databaseActions }) =>
    databaseActions.some((each, i) => each.includes('getDocument persons') && i > 0),
  )
  const actions = run?.databaseActions ?? []
  const at = actions.findLastIndex((each) => each === 'database.modifyDocument messages') + 1
  const second = await joined(owner(3), '第二场')
  await callOff(second)
  world.cloud.clock.advance(121_000)
  world.cloud.faults.add({ function: 'jobs', at, when: 'before', do: 'stop' })
  await world.cloud.tick('jobs', JOBS).catch(() => undefined)
  world.cloud.faults.clear()

  for (let tick = 0; tick < 6; tick += 1) await tickLater(world, JOBS)

  expect(textsTo(owner(3), '第二场')).toHaveLength(1)
  const [message] = messagesOf(world, second).filter(({ kind }) => kind === 'calledOff')
  expect(message).toMatchObject({ state: 'unknown', why: 'unknown' })
})

test('at night no phone rings: what cannot wait is on the call list', async () => {
  await verify(owner(4))
  const { openid, personId } = owner(4)
  const [startsAt, endsAt] = ['2026-11-24T06:30:00.000+08:00', '2026-11-24T09:00:00.000+08:00'].map((each) =>
    new Date(each).toISOString(),
  ) as [string, string]
  const id = await openActivity(world, { title: '看日出', capacity: 9, startsAt, endsAt })
  await world.call(openid, 'registration.create', { activityId: id, personId })
  await rest()
  world.cloud.clock.set(new Date('2026-11-23T22:10:00.000+08:00'))
  await callOff(id)
  await rest()

  expect(textsTo(owner(4), '看日出')).toEqual([])
  expect(await callsAbout(world, organiser, id)).toMatchObject({
    ...{ toCall: 1, items: [{ why: 'night' }] },
  })
})

test('no reason and no word of health ever goes by text message', () => {
  expect(JSON.stringify(world.cloud.texts())).not.toMatch(/病|住院|困难|贫困|纠纷|矛盾|残疾|去世|慰问|空巢/)
})
