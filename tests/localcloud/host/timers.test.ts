import { aCloud, type CloudInTest } from './a-cloud'
import { until } from './until'

let cloud: CloudInTest

const nightly = () => cloud.calls().filter((call) => call.function === 'nightly')

beforeAll(async () => {
  cloud = await aCloud()
})

afterAll(() => cloud.stop())

test('tick runs the trigger as the platform does: a Timer event, SOURCE wx_trigger and no OPENID', async () => {
  cloud.clock.set(new Date('2027-02-06T01:00:00Z'))

  const { event, context } = (await cloud.tick('nightly')) as { event: object; context: object }

  expect(event).toMatchObject({ Type: 'Timer', TriggerName: 'nightly', Time: '2027-02-06T01:00:00Z' })
  expect(context).toMatchObject({ SOURCE: 'wx_trigger' })
  expect(context).not.toHaveProperty('OPENID')
})

test('a function without a trigger cannot be ticked', async () => {
  await expect(cloud.tick('probe')).rejects.toThrow('no timer trigger')
})

test('running timers fire once when the clock passes their time in Beijing', async () => {
  cloud.clock.set(new Date('2027-02-06T18:29:00Z'))
  cloud.runTimers(true)
  const before = nightly().length

  cloud.clock.advance(61_000)

  await until(() => nightly().length > before)
  cloud.runTimers(false)
  expect(nightly()).toHaveLength(before + 1)
  expect(nightly().at(-1)).toMatchObject({ source: 'wx_trigger', openid: null, ok: true })
})
