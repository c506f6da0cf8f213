import type { World } from '../world'
import { lastCall } from '../cloud/state'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { Figures } from './measure'
import { atMost } from './measure'

/** Database calls of one action, caller look-up and event included. */
export const measureCounts = async (world: World): Promise<Figures> => {
  const retiree = openidOf('retiree')
  const me = named.persons.retiree
  const count = (path: string) => lastCall(world, path).databaseCalls

  await world.call(retiree, 'home.get', { scene: `p=${named.orgs.changqing}` })
  await world.call(retiree, 'registration.create', {
    activityId: named.activities.changqingLecture,
    personId: me,
  })
  await world.call(retiree, 'registration.mine', {})
  await world.call(openidOf('organiser'), 'registration.list', {
    activityId: named.activities.changqingLecture,
  })
  const who = { personId: named.persons.chenDaxiang }
  await world.call(openidOf('doorStaff'), 'checkin.tick', {
    activityId: named.activities.daxiangLecture,
    who,
  })

  return {
    'calls.register': atMost(count('registration.create'), 6, 'database calls'),
    'calls.checkIn': atMost(count('checkin.tick'), 4, 'database calls'),
    'calls.home': atMost(count('home.get'), 5, 'database calls'),
    'calls.list': atMost(count('registration.mine'), 2, 'database calls'),
  }
}
