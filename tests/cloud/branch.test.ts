import type { PersonDocument } from '@/cloudfunctions/features/person/document'

import { CASEWORKER_GRANT } from '../fixtures/city/branches'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { killedAtEveryWrite } from './stops'

const secretary = openidOf('secretary')
const admin = openidOf('admin')
const { firstBranch: orgId, southBranch, changqing } = named.orgs
const { retiree, husband, father } = named.persons
const formal = { orgId, kind: 'formal' as const, from: '2026-01-01', to: null }

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const stored = (personId: string): PersonDocument =>
  world.cloud.database.peek('persons', { query: { _id: personId } })[0] as unknown as PersonDocument
const out = async (personId: string, branchId: string = orgId) =>
  world.ask(admin, 'branch.endMember', { orgId: branchId, personId, to: '2000-01-01' })

/** Somebody of the place who is in no branch. */
let newcomers = 0
const freePerson = async (): Promise<string> => {
  newcomers += 1
  const person = { name: '林新来', phone: `1009988${String(1000 + newcomers)}`, orgId: changqing }
  return (await world.call(`oFree${String(newcomers)}`, 'person.introduce', person)).id
}

test('a branch has its 23 members, by name, a page at a time', async () => {
  const first = await world.call(secretary, 'branch.members', { orgId })
  const rest = await world.call(secretary, 'branch.members', { orgId, cursor: first.next ?? '' })
  const all = [...first.items, ...rest.items]

  expect([first.items.length, rest.items.length, rest.next]).toEqual([20, 3, null])
  expect(new Set(all.map(({ id }) => id)).size).toBe(23)
  expect(all.find(({ id }) => id === named.persons.secretary)).toMatchObject({ kind: 'formal', to: null })
})

test('the secretary finds somebody on the books of the place above the branch, and nobody elsewhere', async () => {
  const { name, birthYear } = stored(retiree)
  const found = await world.call(secretary, 'branch.find', { orgId, name, birthYear: birthYear ?? 0 })
  const far = await world.call(secretary, 'branch.find', { orgId, name: '洪文质', birthYear: 1943 })

  expect(found.items).toMatchObject([{ id: retiree }])
  expect(far.items).toEqual([])
  expect(await world.refusal(admin, 'branch.addMember', { ...formal, personId: father })).toBe('NOT_FOUND')
  expect(
    await world.refusal(admin, 'branch.addMember', { ...formal, orgId: changqing, personId: retiree }),
  ).toBe('BRANCH.NOT_BRANCH')
})

test('one formal branch, temporary ones beside it; ended, the next is free', async () => {
  const personId = await freePerson()
  await world.call(secretary, 'branch.addMember', { ...formal, personId })
  const south = { orgId: southBranch, personId, from: '2026-12-01', to: '2027-03-31' }

  expect(await world.refusal(admin, 'branch.addMember', { ...south, kind: 'formal' })).toBe('BRANCH.FORMAL')
  await world.call(admin, 'branch.addMember', { ...south, kind: 'temporary' })
  expect(stored(personId).memberOf).toEqual([orgId, southBranch])
  expect(await world.refusal(secretary, 'branch.addMember', { ...formal, personId })).toBe('BRANCH.MEMBER')

  await world.call(secretary, 'branch.endMember', { orgId, personId, to: '2026-10-31' })
  expect(stored(personId).memberOf).toEqual([southBranch])
  expect(await world.refusal(secretary, 'branch.endMember', { orgId, personId, to: '2026-11-30' })).toBe(
    'BRANCH.NOT_MEMBER',
  )
  const { memberships } = await world.call(admin, 'person.get', { personId })
  expect(memberships.map(({ branchName, to }) => [branchName, to])).toEqual([
    ['长青社区第一党支部', '2026-10-31'],
    ['海南候鸟临时党支部', '2027-03-31'],
  ])
  await out(personId, southBranch)
})

test('whoever holds a role on a branch opens the file of its members, and of nobody else', async () => {
  const { code } = await world.call(admin, 'grant.invite', { orgId, role: 'secretary', name: '副书记' })
  await world.call('oDeputy', 'grant.accept', { code })
  const { items } = await world.call('oDeputy', 'branch.members', { orgId })

  expect(await world.call('oDeputy', 'person.get', { personId: items[0]?.id ?? '' })).toMatchObject({
    id: items[0]?.id,
  })
  expect(await world.refusal('oDeputy', 'person.get', { personId: await freePerson() })).toBe('NOT_FOUND')
})

test('two secretaries add two people, and the same one, at once: each is there once', async () => {
  const one = await freePerson()
  const ask = (personId: string) => world.ask(secretary, 'branch.addMember', { ...formal, personId })

  const answers = await Promise.all([ask(one), ask(one), ask(husband)])

  expect(answers.slice(0, 2).filter(({ ok }) => ok)).toHaveLength(1)
  expect(stored(one).memberships).toHaveLength(1)
  await out(one)
  await out(husband)
})

test('killed at every write, a membership is there once and ends once', async () => {
  const personId = await freePerson()
  const input = { ...formal, personId }
  const added = await killedAtEveryWrite(world, {
    prepare: () => out(personId),
    ask: (_, requestId) => world.ask(secretary, 'branch.addMember', input, requestId),
    then: 'again',
    check: (_, moment) => expect([moment, stored(personId).memberOf]).toEqual([moment, [orgId]]),
  })
  const ended = await killedAtEveryWrite(world, {
    prepare: () => world.ask(secretary, 'branch.addMember', input),
    ask: (_, requestId) =>
      world.ask(secretary, 'branch.endMember', { orgId, personId, to: '2026-10-31' }, requestId),
    then: async (tryAgain) => {
      await tryAgain()
      expect(stored(personId).memberOf).toEqual([])
    },
    check: () => out(personId).then(() => undefined),
  })

  expect(Math.min(added, ended)).toBeGreaterThan(1)
})

test('a home is given to somebody who walks there, and to nobody when the right is withdrawn', async () => {
  const { items } = await world.call(secretary, 'person.keepers', { personId: retiree })
  const caseworker = items.find(({ role }) => role === 'caseworker')
  await world.call(secretary, 'person.setKeeper', { personId: retiree, grantId: caseworker?.grantId ?? '' })

  expect(caseworker).toMatchObject({ grantId: CASEWORKER_GRANT, orgName: '长青社区' })
  expect((await world.call(admin, 'person.get', { personId: retiree })).keeper?.name).toBe('赖玉琴')
  expect(
    await world.refusal(admin, 'person.setKeeper', { personId: father, grantId: CASEWORKER_GRANT }),
  ).toBe('PERSON.KEEPER')

  await world.call(secretary, 'person.setKeeper', { personId: retiree, grantId: null })
  expect((await world.call(admin, 'person.get', { personId: retiree })).keeper).toBeNull()
  await world.call(secretary, 'person.setKeeper', { personId: retiree, grantId: CASEWORKER_GRANT })
  await world.call(admin, 'grant.withdraw', { orgId: changqing, grantId: CASEWORKER_GRANT })
  expect((await world.call(admin, 'person.get', { personId: retiree })).keeper).toBeNull()
})

test('a home is given once, whenever the tap dies', async () => {
  const { items } = await world.call(admin, 'person.keepers', { personId: husband })
  const grantId = items[0]?.grantId ?? ''
  await killedAtEveryWrite(world, {
    prepare: () => world.call(admin, 'person.setKeeper', { personId: husband, grantId: null }),
    ask: (_, requestId) => world.ask(admin, 'person.setKeeper', { personId: husband, grantId }, requestId),
    then: 'again',
    check: (_, moment) => expect([moment, stored(husband).keeper?.grantId]).toEqual([moment, grantId]),
  })
})
