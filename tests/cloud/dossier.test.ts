import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import {
  admin,
  aSession,
  asked,
  BUDGET,
  door,
  head,
  LOGISTICS,
  organiser,
  paperwork,
  PLAN,
  SURVEY,
} from './dossier-steps'
import { aDraft } from './open-activity'
import { lastCall } from './state'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
})
afterAll(() => world.stop())

const calls = (path: string) => lastCall(world, path).databaseCalls

describe('sections', () => {
  test('two colleagues write two sections at once, and a section twice is a CONFLICT that keeps the first', async () => {
    const activityId = await aSession(world)
    const { save, get } = paperwork(world, activityId)

    await Promise.all([save(PLAN), save(BUDGET)])
    const second = { activityId, rev: 0, part: { ...PLAN, aim: '别的' } }

    expect(await world.refusal(organiser, 'dossier.save', second as never)).toBe('CONFLICT')
    const { plan, budget } = await get()
    expect([plan.rev, budget.rev]).toEqual([1, 1])
    expect(plan).toMatchObject({ aim: '教会老人防骗', byName: '叶志恒' })
    await save(PLAN, 1)
    expect((await get()).plan.rev).toBe(2)
    expect(calls('dossier.get')).toBeLessThanOrEqual(6)
    expect(calls('dossier.save')).toBeLessThanOrEqual(6)
  })

  test('the same tap twice is one edit, with the answer of the first', async () => {
    const activityId = await aSession(world)
    const { save, get } = paperwork(world, activityId)
    const tap = newRequest()

    const first = await save(BUDGET, 0, tap)

    expect(await save(BUDGET, 0, tap)).toEqual(first)
    expect((await get()).budget.rev).toBe(1)
  })

  test('two lines with one key are refused; an empty budget is a budget', async () => {
    const activityId = await aSession(world)
    const [line] = BUDGET.what === 'budget' ? BUDGET.lines : []
    const part = { what: 'budget' as const, lines: line ? [line, line] : [] }

    expect(await world.refusal(organiser, 'dossier.save', { activityId, rev: 0, part })).toBe('INPUT')
    await paperwork(world, activityId).save({ what: 'budget', lines: [] })
  })

  test('the next session at the place begins with its last card, and an older card never covers a newer one', async () => {
    const [first, second] = [await aSession(world), await aSession(world)]
    await paperwork(world, first).save(SURVEY)

    expect((await paperwork(world, second).get()).lastCard).toMatchObject({ power: '祠堂有插座' })
    await paperwork(world, second).save({ ...SURVEY, power: '要拉线' } as typeof SURVEY)

    expect((await paperwork(world, second).get()).lastCard).toBeNull()
    const third = await aSession(world)
    expect((await paperwork(world, third).get()).lastCard).toMatchObject({ power: '要拉线' })
  })
})

describe('方案审批', () => {
  test('a plan is agreed to by the head, once; a second answer comes too late', async () => {
    const activityId = await aSession(world)
    const { decide, refused, get } = paperwork(world, activityId)
    const rev = await asked(world, activityId)

    await decide(rev)

    expect(await get()).toMatchObject({ stage: 'approved', approval: { state: 'approved' } })
    expect(await refused(admin, rev)).toBe('DOSSIER.NOT_ASKED')
    expect(await world.refusal(organiser, 'dossier.ask', { activityId })).toBe('DOSSIER.ASKED')
  })

  test('nothing is agreed to before it was asked for, and an empty plan is not asked for', async () => {
    const activityId = await aSession(world)

    expect(await paperwork(world, activityId).refused(head, 0)).toBe('DOSSIER.NOT_ASKED')
    expect(await world.refusal(organiser, 'dossier.ask', { activityId })).toBe('DOSSIER.NO_PLAN')
  })

  test('sent back with a reason, changed and asked for again; the trail tells it', async () => {
    const activityId = await aSession(world)
    const { decide, ask, get } = paperwork(world, activityId)
    const rev = await asked(world, activityId)
    const silent = { activityId, rev, yes: false, reason: '' }
    expect(await world.refusal(head, 'dossier.decide', silent)).toBe('INPUT')

    await decide(rev, false)
    await ask()
    await decide((await get(head)).approval.rev)

    const { steps } = (await get()).approval
    expect(steps.map(({ what }) => what)).toEqual(['asked', 'returned', 'asked', 'approved'])
    expect(steps[1]).toMatchObject({ reason: '车费太高', byName: '郭清源' })
  })

  test('another budget takes the approval back, also while the head reads; the actual cost does not', async () => {
    const activityId = await aSession(world)
    const { save, decide, refused, ask, get } = paperwork(world, activityId)
    const read = await asked(world, activityId)
    const lines = BUDGET.what === 'budget' ? BUDGET.lines : []
    const dearer = lines.map((line) => ({ ...line, planned: line.planned * 2 }))

    await save({ what: 'budget', lines: dearer }, 1)
    expect(await refused(head, read)).toBe('DOSSIER.NOT_ASKED')
    await ask()
    expect(await refused(head, read)).toBe('CONFLICT')
    await decide((await get(head)).approval.rev)

    const spent = dearer.map((line) => ({ ...line, actual: 100 }))
    expect(await save({ what: 'budget', lines: spent }, 2)).toMatchObject({ approval: 'approved' })
    const other = { ...PLAN, hosts: [] } as typeof PLAN
    expect(await save(other, 1)).toMatchObject({ approval: 'draft' })
  })

  test('whoever asked does not agree to it, while somebody else could', async () => {
    const activityId = await aSession(world)
    const { save, ask, get, refused } = paperwork(world, activityId)
    await save(PLAN)
    await ask(admin)

    const { approval, decider } = await get(admin)

    expect(decider).toBe('own')
    expect(await refused(admin, approval.rev)).toBe('DOSSIER.OWN')
    expect((await get(head)).decider).toBe('yes')
    expect((await get(organiser)).decider).toBe('no')
  })

  test('where nobody else is, an administrator may, and the record says so', async () => {
    const orgId = named.orgs.jimei
    const draft = aDraft({ capacity: 5 })
    const { id } = await world.call(admin, 'activity.create', { orgId, draft })
    const { decide, get } = paperwork(world, id)
    await world.call(admin, 'dossier.save', { activityId: id, rev: 0, part: PLAN })
    await world.call(admin, 'dossier.ask', { activityId: id })

    const { approval, decider } = await get(admin)
    await decide(approval.rev, true, admin)

    expect(decider).toBe('alone')
    expect((await get(admin)).approval.steps.at(-1)).toMatchObject({ what: 'approved', alone: true })
  })

  test('where the org wants it so, nothing goes out before its plan was agreed to', async () => {
    const orgId = named.orgs.tongan
    const { rev } = await world.call(admin, 'settings.get', { orgId })
    await world.call(admin, 'settings.update', { orgId, rev, own: { planFirst: true } })
    const activityId = await aSession(world)

    expect(await world.refusal(organiser, 'activity.publish', { activityId })).toBe('ACTIVITY.NOT_APPROVED')
    await paperwork(world, activityId).decide(await asked(world, activityId))
    await world.call(organiser, 'activity.publish', { activityId })

    const again = await world.call(admin, 'settings.get', { orgId })
    await world.call(admin, 'settings.update', { orgId, rev: again.rev, own: {} })
  })
})

describe('on the day', () => {
  test('what is loaded and comes back is counted while the desk edits the list', async () => {
    const activityId = await aSession(world)
    const { save, get } = paperwork(world, activityId)
    await save(LOGISTICS)
    const count = (when: 'loaded' | 'back', n: number | null) =>
      world.call(door, 'dossier.count', { activityId, key: 'chair', when, count: n })

    await Promise.all([count('loaded', 20), save(LOGISTICS, 1)])
    await count('back', 19)
    await count('back', 18)

    expect((await get()).logistics.equipment).toMatchObject([
      { key: 'chair', loaded: 20, back: 18 },
      { key: 'mike', loaded: null, back: null },
    ])
    await count('back', null)
    expect((await get()).logistics.equipment[0]).toMatchObject({ loaded: 20, back: null })
    const unknown = { activityId, key: 'tent', when: 'back' as const, count: 1 }
    expect(await world.refusal(door, 'dossier.count', unknown)).toBe('NOT_FOUND')
  })

  test('what was heard and what to do better stand there once, and can be taken back', async () => {
    const activityId = await aSession(world)
    const tap = newRequest()
    for (let i = 0; i < 2; i += 1)
      await world.call(door, 'dossier.hear', { activityId, text: '声音听不清' }, tap)
    await world.call(head, 'dossier.addNote', { activityId, text: '带两个音箱' })

    const { notes } = await world.call(organiser, 'dossier.notes', { activityId })
    const { heard } = await paperwork(world, activityId).get()

    expect(notes).toMatchObject([{ text: '带两个音箱', byName: '郭清源' }])
    expect(heard).toMatchObject([{ text: '声音听不清', byName: '洪伟民' }])
    const drop = { activityId, noteId: heard[0]?.id ?? '' }
    await world.call(organiser, 'dossier.dropNote', drop)
    await world.call(organiser, 'dossier.dropNote', drop)
    expect((await paperwork(world, activityId).get()).heard).toEqual([])
  })

  test('the real end is after the start and not in the future; with a line about it the session is reported', async () => {
    const activityId = named.activities.daxiang2022
    const get = () => paperwork(world, activityId).get()
    const before = await get()
    const end = (endedAt: string) => ({ activityId, endedAt })
    const { startsAt, endsAt } = before.activity

    expect(await world.refusal(door, 'dossier.end', end(startsAt))).toBe('DOSSIER.END')
    expect(await world.refusal(door, 'dossier.end', end('2030-01-01T00:00:00.000Z'))).toBe('DOSSIER.END')
    await world.call(door, 'dossier.end', end(endsAt))
    expect((await get()).stage).toBe('held')
    await world.call(door, 'dossier.hear', { activityId, text: '明年还要来' })
    expect((await get()).stage).toBe('reported')
  })
})

test('a session of another district is as if it were not there, to read, to write and to decide', async () => {
  const activityId = await aSession(world)
  const foreign = openidOf('organiserJimei')

  expect(await world.refusal(foreign, 'dossier.get', { activityId })).toBe('NOT_FOUND')
  expect(await world.refusal(foreign, 'dossier.save', { activityId, rev: 0, part: PLAN })).toBe('NOT_FOUND')
  expect(await world.refusal(foreign, 'dossier.addNote', { activityId, text: '不行' })).toBe('NOT_FOUND')
})
