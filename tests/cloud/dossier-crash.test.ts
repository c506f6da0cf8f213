import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aSession, head, organiser, paperwork, PLAN, SURVEY } from './dossier-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())

/** Killed at that moment, then the same tap once more: what the database sees after one call is what it sees before the next. */
const interrupted = async (at: number, ask: (tap: string) => Promise<{ ok: boolean }>) => {
  const tap = newRequest()
  world.cloud.faults.add({ function: 'api', at, when: 'before', do: 'stop' })
  await ask(tap).catch(() => 'killed')
  world.cloud.faults.clear()
  return ask(tap)
}

/** Who, receipt, scope, dossier, write, card, event: a save is the longest. */
test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'killed before database call %i, the next try ends it once',
  async (at) => {
    const activityId = await aSession(world)
    const { save, ask, get } = paperwork(world, activityId)
    await save(PLAN)

    const saved = await interrupted(at, (tap) =>
      world.ask(organiser, 'dossier.save', { activityId, rev: 0, part: SURVEY }, tap),
    )
    await ask()
    const { rev } = (await get(head)).approval
    const decided = await interrupted(at, (tap) =>
      world.ask(head, 'dossier.decide', { activityId, rev, yes: true, reason: '' }, tap),
    )
    const noted = await interrupted(at, (tap) =>
      world.ask(head, 'dossier.addNote', { activityId, text: '早点到' }, tap),
    )

    expect([saved.ok, decided.ok, noted.ok]).toEqual([true, true, true])
    const { survey, approval, improvements } = await get()
    expect([survey.rev, approval.steps.length, improvements.length]).toEqual([1, 2, 1])
    expect(approval.state).toBe('approved')
    const next = await aSession(world)
    expect((await paperwork(world, next).get()).lastCard).toMatchObject({ power: '祠堂有插座' })
  },
)
