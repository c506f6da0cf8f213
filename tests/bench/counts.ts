import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { cardOf } from '@/cloudfunctions/features/person/make'
import type { Standing } from '@/cloudfunctions/features/registration/project'
import { projectRow } from '@/cloudfunctions/features/registration/project'

import type { World } from '../world'
import { lastCall } from '../cloud/state'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { idOf, load, NOW, personOf } from './crowd'
import type { Figures } from './measure'
import { atMost } from './measure'
import { timelinePage } from './timeline'

const MANY = 2_000

/** Staff opens the list of an activity with 2,000 registrants. */
const registrantsPage = async (world: World): Promise<number> => {
  const [activity] = world.cloud.database.peek('activities', {
    query: { _id: named.activities.daxiangLecture },
  }) as unknown as ActivityDocument[]
  if (!activity) throw new Error('no activity')
  const people = Array.from({ length: MANY }, (_, i) => personOf(idOf('MNY', i), '林桂英'))
  const rows = people.map((person) => projectRow(activity, standing(person._id), cardOf(person)))
  await load(world, 'registrations', rows)
  const page = await world.call(openidOf('organiserTongan'), 'registration.list', {
    activityId: activity._id,
  })
  if (page.items.length === 0) throw new Error('an empty page')
  return lastCall(world, 'registration.list').databaseCalls
}

const standing = (personId: string): Standing => ({
  ...{ personId, ticket: '000000', seats: 1, party: { id: personId, seats: 1 }, state: 'registered' },
  ...{ by: { openid: '', name: '本人', kind: 'self' }, at: NOW, requestId: personId, walkIn: false },
  ...{ promotedAt: null, offeredUntil: null },
})

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
    'calls.registrantsPage': atMost(await registrantsPage(world), 2, 'database calls'),
    'timeline.calls': atMost(await timelinePage(world), 3, 'database calls'),
    'calls.list': atMost(count('registration.mine'), 2, 'database calls'),
  }
}
