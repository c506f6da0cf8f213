import { aCloud, type CloudInTest } from './a-cloud'

interface Seen {
  called: number
  made: string
  is: boolean
  text: string
}

let cloud: CloudInTest

beforeAll(async () => {
  cloud = await aCloud()
})

afterAll(() => cloud.stop())

test('functions see the clock that was set, in every form of Date, and back in real time', async () => {
  cloud.clock.set(new Date('2027-02-06T01:00:00Z'))
  const moved = (await cloud.probe('now')) as Seen
  cloud.clock.set(null)
  const real = (await cloud.probe('now')) as Seen

  expect(moved.made).toMatch(/^2027-02-06T01:00:0/)
  expect(new Date(moved.called).toISOString()).toMatch(/^2027-02-06T01:00:0/)
  expect(moved.text).toContain('Feb 06 2027')
  expect(moved.is).toBe(true)
  expect(Math.abs(real.called - Date.now())).toBeLessThan(5000)
})

test('a warm instance follows a move at once', async () => {
  const before = (await cloud.probe('now')) as Seen
  cloud.clock.advance(24 * 3_600_000)
  const after = (await cloud.probe('now')) as Seen

  expect(after.called - before.called).toBeGreaterThanOrEqual(24 * 3_600_000)
  cloud.clock.set(null)
})
