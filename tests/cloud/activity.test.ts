import type { ActivityDraft } from '@/types/activity'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { lastCall, rosterOf, rowsOf, violations } from './state'
import { ticksToRest } from './stops'

const organiser = openidOf('organiserTongan')
const orgId = named.orgs.daxiang

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const aDraft = (over: Partial<ActivityDraft> = {}): ActivityDraft => ({
  ...{ type: 'health', title: '冬季养生讲座', signUp: 'firstCome', capacity: 30 },
  ...{ quotas: [], releasesAt: null, promotion: 'automatic' },
  ...{ startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T02:30:00.000Z' },
  place: { name: '大乡村老人会', address: '大乡村1号', way: '坐619路到大乡站', location: null },
  ...{ suits: '所有退休人员', bring: '老花镜', speaker: '', about: '', contactPhone: '0592-0001234' },
  ...over,
})

const published = async (over: Partial<ActivityDraft> = {}): Promise<string> => {
  const { id } = await world.call(organiser, 'activity.create', { orgId, draft: aDraft(over) })
  await world.call(organiser, 'activity.publish', { activityId: id })
  return id
}

test('a draft is seen by staff only; published, it stands in the list of the place and can be joined', async () => {
  const { id, missing } = await world.call(organiser, 'activity.create', { orgId, draft: aDraft() })
  expect(missing).toEqual([])
  expect(await world.refusal(openidOf('retiree'), 'activity.get', { activityId: id })).toBe('NOT_FOUND')

  await world.call(organiser, 'activity.publish', { activityId: id })

  const { items } = await world.call('oPasserBy', 'activity.list', { scene: `p=${orgId}`, limit: 50 })
  expect(items.map((row) => row.id)).toContain(id)
  const father = await world.call(openidOf('daughter'), 'registration.create', {
    activityId: id,
    personId: named.persons.father,
  })
  expect(father.state).toBe('registered')
})

test('what a village’s own organiser plans is the village’s own, not the centre’s', async () => {
  const invited = { orgId, role: 'organiser' as const, name: '洪村干' }
  const { code } = await world.call(openidOf('admin'), 'grant.invite', invited)
  await world.call('oVillage', 'grant.accept', { code })

  const own = await world.call('oVillage', 'activity.create', { orgId, draft: aDraft() })
  const centres = await world.call(organiser, 'activity.create', { orgId, draft: aDraft() })

  expect([own.countedAs, centres.countedAs]).toEqual(['community', 'centre'])
})

test('what is missing stands between a draft and its publication, and each thing names its field', async () => {
  const draft = aDraft({ contactPhone: '', place: { name: '', address: '', way: '', location: null } })
  const { id, missing } = await world.call(organiser, 'activity.create', { orgId, draft })

  expect(missing.map(({ field }) => field)).toEqual(['place.name', 'place.way', 'contactPhone'])
  expect(await world.refusal(organiser, 'activity.publish', { activityId: id })).toBe('ACTIVITY.NOT_READY')
})

test('publishing, editing and calling off are each done once for one tap, however often it is sent', async () => {
  const { id } = await world.call(organiser, 'activity.create', { orgId, draft: aDraft() })
  const tap = newRequest()
  const first = await world.call(organiser, 'activity.publish', { activityId: id }, tap)

  expect(await world.call(organiser, 'activity.publish', { activityId: id }, tap)).toEqual(first)
  expect(await world.refusal(organiser, 'activity.publish', { activityId: id })).toBe('ACTIVITY.NOT_DRAFT')

  const edit = newRequest()
  const input = { activityId: id, rev: first.rev, draft: aDraft({ title: '换了题目的讲座' }) }
  const edited = await world.call(organiser, 'activity.update', input, edit)
  expect(await world.call(organiser, 'activity.update', input, edit)).toEqual(edited)
  expect(edited).toMatchObject({ title: '换了题目的讲座', rev: first.rev + 1 })
})

test('an edit of an older revision is a CONFLICT and changes nothing', async () => {
  const id = await published()
  const { rev } = await world.call(organiser, 'activity.open', { activityId: id })
  await world.call(organiser, 'activity.update', {
    activityId: id,
    rev,
    draft: aDraft({ title: '先改的题目' }),
  })

  const late = { activityId: id, rev, draft: aDraft({ title: '后改的题目' }) }

  expect(await world.refusal(openidOf('admin'), 'activity.update', late)).toBe('CONFLICT')
  expect((await world.call(organiser, 'activity.open', { activityId: id })).title).toBe('先改的题目')
})

test('the capacity never falls below who is registered; more places are free at once', async () => {
  const id = await published({ capacity: 1 })
  const daughter = openidOf('daughter')
  await world.call(daughter, 'registration.create', { activityId: id, personId: named.persons.father })
  const { rev } = await world.call(organiser, 'activity.open', { activityId: id })

  const wider = await world.call(organiser, 'activity.update', {
    activityId: id,
    rev,
    draft: aDraft({ capacity: 5 }),
  })
  expect(wider).toMatchObject({ left: 4, taken: 1 })
  const unlimited = await world.call(organiser, 'activity.update', {
    activityId: id,
    rev: wider.rev,
    draft: aDraft({ capacity: null }),
  })
  expect(unlimited.left).toBeNull()
  const full = await world.call(organiser, 'activity.update', {
    activityId: id,
    rev: unlimited.rev,
    draft: aDraft({ capacity: 1 }),
  })
  expect(full.left).toBe(0)
  expect(violations(world, id)).toEqual([])

  const lecture = named.activities.daxiangLecture
  const before = await world.call(organiser, 'activity.open', { activityId: lecture })
  const below = {
    activityId: lecture,
    rev: before.rev,
    draft: aDraft({ capacity: 40, startsAt: before.startsAt, endsAt: before.endsAt }),
  }
  expect(await world.refusal(organiser, 'activity.update', below)).toBe('ACTIVITY.CAPACITY_BELOW')
  expect(rosterOf(world, lecture).capacity).toBe(60)
})

test('called off with a reason: nobody can join, the registered read 已取消 and why, the rows remain', async () => {
  const activityId = named.activities.ridongLecture
  const rows = rowsOf(world, activityId).length

  await world.call(openidOf('organiserJimei'), 'activity.callOff', { activityId, reason: '台风停办' })

  expect(rowsOf(world, activityId)).toHaveLength(rows)
  expect(
    rowsOf(world, activityId).every(
      ({ state, activity }) => state === 'calledOff' && activity.calledOffReason === '台风停办',
    ),
  ).toBe(true)
  expect(await world.call('oPasserBy', 'activity.get', { activityId })).toMatchObject({
    state: 'calledOff',
    calledOffReason: '台风停办',
  })
  expect(
    await world.refusal(openidOf('organiserJimei'), 'activity.callOff', { activityId, reason: '再取消' }),
  ).toBe('ACTIVITY.CALLED_OFF')
})

test('types come from the org’s settings: the nearest that says something wins, and a new type may be used', async () => {
  const own = { activityTypes: [{ key: 'song', name: '红歌会', signUp: 'none' as const }] }
  await world.call(openidOf('admin'), 'settings.update', { orgId: named.orgs.tongan, rev: 0, own })

  expect((await world.call(organiser, 'activity.types', { orgId })).types).toEqual(own.activityTypes)
  const made = await world.call(organiser, 'activity.create', {
    orgId,
    draft: aDraft({ type: 'song', signUp: 'none' }),
  })
  expect(made.typeName).toBe('红歌会')
  expect(
    await world.refusal(organiser, 'activity.create', { orgId, draft: aDraft({ type: 'health' }) }),
  ).toBe('INPUT')
})

test('a list is paged: every row comes once, in the order of time', async () => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await world.call(openidOf('organiser'), 'activity.desk', {
      ...{ orgId: named.orgs.xiamen, from: '2026-11-01T00:00:00.000Z', limit: 7 },
      ...(cursor ? { cursor } : {}),
    })
    seen.push(...page.items.map(({ startsAt, id }) => `${startsAt} ${id}`))
    cursor = page.next ?? undefined
  } while (cursor)

  expect(seen).toEqual([...new Set(seen)].sort())
  expect(seen.length).toBeGreaterThan(40)
  expect(
    await world.refusal(openidOf('organiser'), 'activity.desk', {
      orgId: named.orgs.xiamen,
      from: '2026-11-01T00:00:00.000Z',
      cursor: 'forged',
    }),
  ).toBe('INPUT')
})

test('the board says where each session stands, from what happened, in at most two database calls more', async () => {
  const [door, activityId, draftId] = [
    ...([openidOf('doorStaff'), named.activities.daxiangLecture, named.activities.tonganDraft] as const),
  ]
  const board = async () => {
    const from = '2026-11-01T00:00:00.000Z'
    const { items } = await world.call(organiser, 'activity.desk', {
      orgId: named.orgs.tongan,
      from,
      limit: 50,
    })
    return Object.fromEntries(items.map(({ id, stage }) => [id, stage]))
  }
  const before = await board()
  const calls = lastCall(world, 'activity.desk').databaseCalls
  await world.call(door, 'checkin.tick', { activityId, who: { personId: named.persons.chenDaxiang } })
  const { endsAt } = await world.call(door, 'activity.open', { activityId })
  world.cloud.clock.set(new Date(endsAt))
  const over = await board()
  await ticksToRest(world)
  const held = await board()
  await world.call(door, 'dossier.end', { activityId, endedAt: endsAt })
  await world.call(door, 'dossier.hear', { activityId, text: '明年还要来' })

  expect(before).toMatchObject({ [activityId]: 'published', [draftId]: 'planning' })
  expect([over[activityId], held[activityId]]).toEqual(['over', 'held'])
  expect((await board())[activityId]).toBe('reported')
  expect(calls).toBeLessThanOrEqual(5)
})
