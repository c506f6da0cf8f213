import { named } from '@/tests/fixtures/city/named'
import { personaOf } from '@/tests/fixtures/city/personas'
import type { World } from '@/tests/world'
import { startWorld } from '@/tests/world'

import { openPhone } from './host/open-phone'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const activityId = named.activities.daxiangLecture
const atTheDoor = () =>
  openPhone(world, { persona: 'doorStaff', path: 'features/checkin/pages/door/index', query: { activityId } })

test('the door staff tick a person of the list, feel it and the server knows it', async () => {
  const door = atTheDoor()
  await door.sees('陈秀英')

  await door.taps('陈秀英 1948')
  await door.until('a tick on the server', () => door.calls().includes('checkin.tick'))
  await door.sees('陈秀英 签到了')

  const counts = await world.call(personaOf('doorStaff').openid, 'checkin.counts', { activityId })
  expect(counts.named).toBe(1)
  expect(door.phone.done.map(({ api }) => api)).toContain('vibrateShort')
  door.close()
})
