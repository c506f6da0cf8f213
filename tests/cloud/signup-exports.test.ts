import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { anIdNumber, answers, asking, aTrip, organiser, taken } from './a-trip'

const [head, admin, auditor] = [openidOf('head'), openidOf('admin'), openidOf('auditor')]
const ID = anIdNumber('19430307')
const INSURED = asking({ insured: { from: 18, to: 80 } })
const reason = '交给保险公司'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

const aList = async () => {
  const activityId = await taken(world, INSURED)
  await answers(world, activityId).give({ what: 'insured', idNumber: ID })
  return activityId
}
const asked = async (activityId: string) =>
  (await world.call(organiser, 'signup.askExport', { activityId, reason })).exportId

test('the full list is for whoever asked with a reason, after the yes of a second person; each step is written down', async () => {
  const activityId = await aList()
  const exportId = await asked(activityId)
  const one = { activityId, exportId }
  expect(await world.refusal(organiser, 'signup.takeExport', one)).toBe('SIGNUP.NOT_APPROVED')

  await world.call(head, 'signup.decideExport', { ...one, yes: true })
  const { csv } = await world.call(organiser, 'signup.takeExport', one)

  expect(csv).toBe(`\uFEFF"姓名","身份证号","出生日期"\r\n"洪文质","${ID}","1943-03-07"\r\n`)
  const lines = (await world.call(auditor, 'audit.list', { orgId: named.orgs.xiamen })).items
  expect(lines.slice(0, 3).map(({ action, byName, target }) => [action, byName, target])).toEqual([
    ['signup.takeExport', '叶志恒', `${activityId} ${exportId} ${reason}`],
    ['signup.decideExport', '郭清源', `${activityId} ${exportId} approved`],
    ['signup.askExport', '叶志恒', `${activityId} ${reason}`],
  ])
  const events = JSON.stringify(world.cloud.database.peek('events', { limit: 5000 }))
  expect(events).not.toContain(ID)
})

test('nobody says yes to the own request, and nobody takes another one’s list', async () => {
  const activityId = await aList()
  const exportId = await asked(activityId)
  const one = { activityId, exportId }

  expect(await world.refusal(organiser, 'signup.decideExport', { ...one, yes: true })).toBe(
    'SIGNUP.OWN_EXPORT',
  )
  await world.call(head, 'signup.decideExport', { ...one, yes: true })
  expect(await world.refusal(admin, 'signup.takeExport', one)).toBe('SIGNUP.NOT_APPROVED')
})

test('a no is final, and of two answers the first one stands', async () => {
  const activityId = await aList()
  const one = { activityId, exportId: await asked(activityId) }

  await world.call(head, 'signup.decideExport', { ...one, yes: false })

  expect(await world.refusal(admin, 'signup.decideExport', { ...one, yes: true })).toBe('SIGNUP.DECIDED')
  expect(await world.refusal(organiser, 'signup.takeExport', one)).toBe('SIGNUP.NOT_APPROVED')
  const { items } = await world.call(organiser, 'signup.exports', { activityId })
  expect(items).toMatchObject([
    { state: 'refused', mine: true, reason, decidedByName: '郭清源', until: null },
  ])
})

test('two people answer at the same moment: one of them is told that it is decided', async () => {
  const activityId = await aList()
  const one = { activityId, exportId: await asked(activityId) }
  let meanwhile = 'nothing'
  world.cloud.faults.add({
    ...{ function: 'api', at: 5, when: 'before' },
    do: {
      meanwhile: async () => {
        meanwhile = (await world.ask(admin, 'signup.decideExport', { ...one, yes: false })).ok
          ? 'first'
          : 'late'
      },
    },
  })

  const answer = await world.ask(head, 'signup.decideExport', { ...one, yes: true })
  world.cloud.faults.clear()

  expect([meanwhile, answer]).toMatchObject(['first', { ok: false, code: 'SIGNUP.DECIDED' }])
})

test('a yes lasts one day', async () => {
  const activityId = await aList()
  const one = { activityId, exportId: await asked(activityId) }
  await world.call(head, 'signup.decideExport', { ...one, yes: true })
  const now = world.cloud.clock.now().getTime()

  world.cloud.clock.set(new Date(now + 24 * 3_600_000 - 60_000))
  await world.call(organiser, 'signup.takeExport', one)
  world.cloud.clock.set(new Date(now + 24 * 3_600_000))

  expect(await world.refusal(organiser, 'signup.takeExport', one)).toBe('SIGNUP.NOT_APPROVED')
})

test('a request of another activity opens nothing', async () => {
  const [activityId, other] = [await aList(), await aTrip(world, INSURED)]
  const exportId = await asked(activityId)
  await world.call(head, 'signup.decideExport', { activityId, exportId, yes: true })

  const crossed = { activityId: other, exportId }
  expect(await world.refusal(head, 'signup.decideExport', { ...crossed, yes: true })).toBe('NOT_FOUND')
  expect(await world.refusal(organiser, 'signup.takeExport', crossed)).toBe('NOT_FOUND')
})
