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

/** What the function saw, and the clock just before and just after. */
const seenBetween = async (clock: () => number): Promise<[Seen, number, number]> => {
  const before = clock()
  const seen = (await cloud.probe('now')) as Seen
  return [seen, before, clock()]
}

const within = (instant: number, [from, to]: [number, number]): boolean => from <= instant && instant <= to

test('functions see the clock that was set, in every form of Date, and back in real time', async () => {
  cloud.clock.set(new Date('2027-02-06T01:00:00Z'))
  const [moved, ...between] = await seenBetween(() => cloud.clock.now().getTime())
  cloud.clock.set(null)
  const [real, ...truly] = await seenBetween(() => Date.now())

  expect(new Date(between[0]).toISOString()).toMatch(/^2027-02-06T01:00/)
  expect(within(moved.called, between)).toBe(true)
  expect(within(Date.parse(moved.made), between)).toBe(true)
  expect(moved.text).toContain('Feb 06 2027')
  expect(moved.is).toBe(true)
  expect(within(real.called, truly)).toBe(true)
})

test('a warm instance follows a move at once', async () => {
  const before = (await cloud.probe('now')) as Seen
  cloud.clock.advance(24 * 3_600_000)
  const after = (await cloud.probe('now')) as Seen

  expect(after.called - before.called).toBeGreaterThanOrEqual(24 * 3_600_000)
  cloud.clock.set(null)
})
