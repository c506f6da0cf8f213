import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { organiser, rest } from './message-steps'
import { aDraft, openActivity } from './open-activity'
import type { Phone } from './phones'
import { nthPhone } from './phones'

/** An activity that is called off; these many people have to be told so by telephone. */
export const toBeCalled = async (
  world: World,
  phones: readonly Phone[],
  { title = '春游', orgId = named.orgs.tongan, capacity = 30 } = {},
): Promise<string> => {
  const activityId = await openActivity(world, { title, capacity }, orgId)
  for (const { openid, personId } of phones)
    await world.call(openid, 'registration.create', { activityId, personId })
  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  await rest(world)
  return activityId
}

/** An activity with another time, so that places are still held; `waits`: who stands in line for one. */
export const moved = async (
  world: World,
  phones: readonly Phone[],
  { title = '剪纸课', waits = [] as readonly Phone[] } = {},
): Promise<string> => {
  const capacity = phones.length
  const activityId = await openActivity(world, { title, capacity })
  for (const { openid, personId } of [...phones, ...waits])
    await world.call(openid, 'registration.create', { activityId, personId, waits: true })
  await rest(world)
  const { rev } = await world.call(organiser, 'activity.open', { activityId })
  const times = { startsAt: '2026-12-05T02:00:00.000Z', endsAt: '2026-12-05T03:30:00.000Z' }
  await world.call(organiser, 'activity.update', {
    ...{ activityId, rev, draft: aDraft({ title, capacity, ...times }) },
  })
  await rest(world)
  return activityId
}

export const idOf = (phones: readonly Phone[], i: number): string => nthPhone([...phones], i).personId
