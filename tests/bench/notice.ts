import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { makePerson } from '@/cloudfunctions/features/person/make'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { peopleIn } from '@/domain/notice'

import { openidOf } from '../fixtures/city/personas'
import { demoTemplates } from '../fixtures/city/templates'
import type { World } from '../world'
import { embedded, idOf, load, NOW, PLACE } from './crowd'
import type { Figures } from './measure'
import { atMost, exactly, shown } from './measure'

const HERE = { orgId: 'C20300BENC', ancestors: [...PLACE.ancestors, 'C20300BENC'] }
const TEMPLATE = demoTemplates.notice.id
const admin = openidOf('admin')
const JOBS = 'notice-expand message-send'
/** As far away as a database and WeChat are. */
const DATABASE_MS = 10
const SEND_MS = 150
/** More database calls than any tick makes. */
const CALLS = 6_000
const LONGEST_TICKS = 200

const resident = (i: number): PersonDocument =>
  makePerson({
    ...{ id: idOf('NTC', i), name: '林桂英', phone: null, birthYear: 1950, verified: true },
    ...{ place: { ...HERE, name: '新社区' }, by: 'bench', now: NOW },
  })

const openidFor = (i: number): string => `oNotice_${i}`

/** A community of so many people, every other one with a phone that consented to one notice. */
const settle = async (world: World, people: number): Promise<void> => {
  const residents = Array.from({ length: people }, (_, i) => resident(i))
  await load(world, 'orgs', [
    {
      ...newEnvelope(HERE.orgId, 'bench', NOW),
      ...{ ...HERE, kind: 'community', name: '新社区', parentId: PLACE.orgId, path: [] },
      ...{ phone: '', address: '', way: '', remote: false, sortName: 'xinshequ' },
    },
  ])
  await load(world, 'persons', residents)
  const reachable = residents.flatMap((person, i) => (i % 2 === 0 ? [{ person, openid: openidFor(i) }] : []))
  await load(
    world,
    'accounts',
    reachable.map(({ person, openid }) => ({
      ...newEnvelope(openid, openid, NOW),
      persons: [{ ...embedded(person, 'self'), ...HERE }],
      ...{ proxies: [], grants: [], grantOrgs: [], grantScopes: [] },
    })),
  )
  await load(
    world,
    'credits',
    reachable.map(({ openid }) => ({ ...newEnvelope(openid, openid, NOW), left: { [TEMPLATE]: 1 } })),
  )
  for (const { openid } of reachable) world.cloud.credits.give(openid, TEMPLATE, 5)
}

const publish = async (world: World): Promise<string> => {
  const audience = { kind: 'org' as const, orgId: HERE.orgId, born: null }
  const draft = { title: '停水通知', body: '明天上午停水。', audience, sign: false, callIfMissed: true }
  const { id: noticeId, rev } = await world.call(admin, 'notice.create', { orgId: HERE.orgId, draft })
  await world.call(admin, 'notice.publish', { noticeId, rev, at: null })
  return noticeId
}

const slowDown = ({ cloud }: World): void => {
  for (let at = 1; at <= CALLS; at += 1)
    cloud.faults.add({ function: 'jobs', at, when: 'before', do: { delayMs: DATABASE_MS }, times: Infinity })
  cloud.faults.slowOpenApi(SEND_MS)
}

/** Still being listed, or somebody is still to be sent to. */
const isWaiting = ({ cloud: { database } }: World, noticeId: string): boolean =>
  database.peek('notices', { query: { _id: noticeId } })[0]?.workAt !== null ||
  ['due', 'claimed'].some(
    (state) => database.peek('messages', { query: { subjectId: noticeId, state }, limit: 1 }).length > 0,
  )

/** Minute after minute until nobody waits: the seconds of the longest tick, all database calls, and to whom each message went. */
const deliver = async (world: World, noticeId: string) => {
  const { cloud } = world
  let [longestS, calls, ticks] = [0, 0, 0]
  // The local cloud remembers the newest messages only, so that they are gathered tick by tick.
  const sent = new Map<number, string>()
  for (let waits = true; waits && ticks < LONGEST_TICKS; ticks += 1) {
    const start = performance.now()
    await cloud.tick('jobs', JOBS)
    longestS = Math.max(longestS, (performance.now() - start) / 1000)
    calls += cloud.calls().findLast((each) => each.function === 'jobs')?.databaseCalls ?? 0
    for (const { id, openid, page } of cloud.messages()) if (page.includes(noticeId)) sent.set(id, openid)
    cloud.clock.advance(61_000)
    waits = isWaiting(world, noticeId)
  }
  return { longestS: Math.round(longestS * 10) / 10, calls, ticks, sent: [...sent.values()] }
}

/** One notice to a whole community over a slow database and a slow WeChat: everybody is accounted for, nobody twice. */
export const measureNotice = async (world: World, people: number): Promise<Figures> => {
  await settle(world, people)
  const noticeId = await publish(world)
  slowDown(world)
  const { longestS, calls, ticks, sent } = await deliver(world, noticeId)
  world.cloud.faults.clear()

  const { tally } = await world.call(admin, 'notice.open', { noticeId })
  const unaccounted = people - peopleIn(tally) + tally.waiting + Math.abs(sent.length - tally.sent)
  return {
    'notice.addressees': exactly(peopleIn(tally), people, 'people'),
    'notice.callsPerAddressee': atMost(Math.round((calls / people) * 100) / 100, 2.2, 'database calls'),
    'notice.unaccounted': exactly(unaccounted, 0, 'people'),
    'notice.sentTwice': exactly(sent.length - new Set(sent).size, 0, 'messages'),
    'notice.longestTickS': atMost(longestS, 45, 's'),
    'notice.ticks': shown(ticks, 'minutes until everybody was told'),
  }
}
