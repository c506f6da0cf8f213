import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { aboutOf, callOne } from './call-steps'
import { idOf, moved } from './call-world'
import { organiser, saidTo } from './message-steps'
import type { Phone } from './phones'
import { makePhones } from './phones'
import { rowOf, violations } from './state'
import { killedAtEveryWrite, tickLater } from './stops'

const PEOPLE = 60
const admin = openidOf('admin')
const second = openidOf('organiser')
const passed = { what: 'passed' as const }
const trouble = { what: 'trouble' as const, note: '住院了' }

let world: World
let phones: Phone[]
let id: string
beforeAll(async () => {
  world = await startWorld({ persons: 180, threads: 2 })
  phones = await makePhones(world, PEOPLE)
  await tickLater(world)
  id = await moved(world, phones)
}, 120_000)
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

let taken = 0
/** Somebody whom nobody has called yet. */
const somebody = (): string => {
  taken += 1
  return idOf(phones, taken - 1)
}
const claim = (personId: string, by = organiser) => world.call(by, 'call.claim', aboutOf(id, personId))
const claimed = async () => {
  const personId = somebody()
  await claim(personId)
  return personId
}
const card = (personId: string) => world.call(organiser, 'call.get', aboutOf(id, personId))
/** How it stands, and the results that stand. */
const stands = async (personId: string) => {
  const { state, tries } = await card(personId)
  return [state, ...tries.flatMap(({ result, undone }) => (undone ? [] : [result]))]
}
const cuesOf = (personId: string) => world.cloud.database.peek('cues', { query: { personId, why: 'call' } })
const fileOf = (personId: string) => world.cloud.database.peek('persons', { query: { _id: personId } })[0]

describe('killed at any write and tapped again,', () => {
  test('a claim is one claim, and giving it back frees the person', async () => {
    const personId = somebody()
    const about = aboutOf(id, personId)
    const putBack = (tap?: string) => world.ask(organiser, 'call.putBack', about, tap)
    await killedAtEveryWrite(world, {
      prepare: () => putBack(),
      ask: (_, tap) => world.ask(organiser, 'call.claim', about, tap),
      then: 'again',
      check: async (_, moment) => expect([moment, await stands(personId)]).toEqual([moment, ['mine']]),
    })
    await killedAtEveryWrite(world, {
      prepare: () => claim(personId),
      ask: (_, tap) => putBack(tap),
      then: 'again',
      check: async (_, moment) => expect([moment, await stands(personId)]).toEqual([moment, ['free']]),
    })
  })

  test('通知到 is said once, and taken back once', async () => {
    const personId = somebody()
    const reached = { ...aboutOf(id, personId), result: { what: 'reached' as const } }
    const undo = (tap?: string) => world.ask(organiser, 'call.undo', aboutOf(id, personId), tap)
    await killedAtEveryWrite(world, {
      prepare: async () => {
        await undo()
        await claim(personId)
      },
      ask: (_, tap) => world.ask(organiser, 'call.result', reached, tap),
      then: 'again',
      check: async (_, moment) =>
        expect([moment, await stands(personId)]).toEqual([moment, ['done', 'reached']]),
    })
    await killedAtEveryWrite(world, {
      prepare: async () => {
        if ((await card(personId)).state !== 'done') await world.call(organiser, 'call.result', reached)
      },
      ask: (_, tap) => undo(tap),
      then: 'again',
      check: async (_, moment) => expect([moment, await stands(personId)]).toEqual([moment, ['mine']]),
    })
    expect(saidTo(world, id, personId)).toContain('changed unreachable')
  })

  test('住院 opens one cue', async () => {
    await killedAtEveryWrite(world, {
      prepare: claimed,
      ask: (personId, tap) =>
        world.ask(organiser, 'call.result', { ...aboutOf(id, personId), result: trouble }, tap),
      then: 'again',
      check: async (personId, moment) =>
        expect([moment, await stands(personId), cuesOf(personId).length]).toEqual([
          ...[moment, ['done', 'trouble'], 1],
        ]),
    })
  })

  test('不去了 gives the place back once', async () => {
    await killedAtEveryWrite(world, {
      prepare: claimed,
      ask: (personId, tap) =>
        world.ask(organiser, 'call.result', { ...aboutOf(id, personId), result: { what: 'notComing' } }, tap),
      then: 'again',
      check: async (personId, moment) =>
        expect([moment, await stands(personId), rowOf(world, id, personId)?.state]).toEqual([
          ...[moment, ['done', 'notComing'], 'cancelled'],
        ]),
    })
    expect(violations(world, id)).toEqual([])
  })

  test('a death that a second one confirms takes the places and the messages; undone, the file says so', async () => {
    const said = async () => {
      const personId = somebody()
      await callOne(world, second, { activityId: id, personId, result: passed })
      return personId
    }
    await killedAtEveryWrite(world, {
      prepare: said,
      ask: (personId, tap) => world.ask(admin, 'call.confirmPassing', { personId, yes: true }, tap),
      then: 'again',
      check: (personId, moment) => {
        const state = rowOf(world, id, personId)?.state
        expect([moment, state, saidTo(world, id, personId)]).toEqual([
          ...[moment, 'cancelled'],
          ['changed cancelled', 'registered cancelled'],
        ])
      },
    })
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const personId = await said()
        await world.call(admin, 'call.confirmPassing', { personId, yes: true })
        return personId
      },
      ask: (personId, tap) => world.ask(admin, 'call.undoPassing', { personId, reason: '同名的另一位' }, tap),
      then: 'again',
      check: (personId, moment) =>
        expect([moment, fileOf(personId)?.deceasedAt ?? null]).toEqual([moment, null]),
    })
    expect(violations(world, id)).toEqual([])
  })
})
