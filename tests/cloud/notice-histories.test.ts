import fc from 'fast-check'

import { makePerson } from '@/cloudfunctions/features/person/make'
import { toStored } from '@/cloudfunctions/kit/stored'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  consentsTo,
  delivered,
  draftNotice,
  JOBS,
  noticeIn,
  noticeWrongs,
  peopleAt,
  writer,
} from './notice-steps'
import { tickLater } from './stops'

const { daxiang } = named.orgs
const daughter = openidOf('daughter')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const DEEDS = [
  'publish',
  'correct',
  'again',
  'withdraw',
  'tick',
  'killed',
  'consent',
  'sign',
  'seen',
  'newcomer',
] as const
type Deed = { deed: (typeof DEEDS)[number]; at: number }

const aDeed: fc.Arbitrary<Deed> = fc.record({
  deed: fc.constantFrom(...DEEDS),
  at: fc.integer({ min: 1, max: 12 }),
})

let newcomers = 0
const moveIn = async () => {
  newcomers += 1
  const org = world.city.orgs.find(({ _id }) => _id === daxiang)
  const place = { orgId: daxiang, ancestors: org?.ancestors ?? [], name: '大乡村' }
  const person = makePerson({
    ...{
      id: `M${newcomers.toString().padStart(9, '0')}`,
      name: '新来的',
      phone: null,
      birthYear: 1950,
      place,
    },
    ...{ verified: true, by: writer, now: world.cloud.clock.now().toISOString() },
  })
  await world.cloud.database.load('persons', [toStored(person) as Record<string, unknown>])
}

/** Whatever the answer is: a refusal changes nothing, and a stop is found again. */
const play = async (noticeId: string, { deed, at }: Deed): Promise<unknown> => {
  const { rev } = noticeIn(world, noticeId)
  const text = { title: '停水通知', body: `第${rev}次：停水。`, changed: '改了' }
  switch (deed) {
    case 'publish':
      return world.ask(writer, 'notice.publish', { noticeId, rev, at: null })
    case 'correct':
    case 'again':
      return world.ask(writer, 'notice.correct', { noticeId, rev, ...text, again: deed === 'again' })
    case 'withdraw':
      return world.ask(writer, 'notice.withdraw', { noticeId, reason: '写错了' })
    case 'tick':
      return delivered(world)
    case 'killed':
      world.cloud.faults.add({ function: 'jobs', at, when: 'after', do: 'stop' })
      await delivered(world).catch(() => 'killed')
      return world.cloud.faults.clear()
    case 'consent':
      return consentsTo(world, daughter, noticeId).catch(() => 'not out yet')
    case 'sign':
      return world.ask(daughter, 'notice.sign', { noticeId, personId: named.persons.father })
    case 'seen':
      return world.ask(daughter, 'notice.seen', { noticeId })
    case 'newcomer':
      return moveIn()
  }
}

test('whatever happens to a notice, at rest everybody of its last telling stands in one place and nothing came twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 3, maxLength: 8 }), async (deeds) => {
      const noticeId = await draftNotice(world, { sign: deeds.length % 2 === 0 })
      let addressees: string[] = []
      for (const deed of [{ deed: 'publish', at: 1 } as const, ...deeds]) {
        const before = noticeIn(world, noticeId).telling
        await play(noticeId, deed)
        if (noticeIn(world, noticeId).telling > before) addressees = peopleAt(world, daxiang)
      }

      for (let tick = 0; tick < 8; tick += 1) await tickLater(world, JOBS)

      const withdrawn = noticeIn(world, noticeId).state === 'withdrawn'
      expect(await noticeWrongs(world, noticeId, withdrawn ? [] : addressees)).toEqual([])
    }),
    { numRuns: 8, seed: 20261122 },
  )
}, 300_000)
