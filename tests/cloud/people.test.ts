import { named } from '../fixtures/city/named'
import { openidOf, personas } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'

const admin = openidOf('admin')
const CLAIM = 'claim-me-once-42'

let world: World
beforeAll(async () => {
  world = await startWorld({
    functionEnv: { WANQING_CLAIM_CODE: CLAIM },
    personas: () => [...personas, verified],
  })
})
afterAll(() => world.stop())

/** Whose number WeChat knows; the number is set by the test. */
const verified = { key: 'verified', name: '', about: '', openid: 'oVerified', phone: '' }

/** What WeChat's number button hands to the page. */
const phoneCode = async (openid: string): Promise<string> => {
  const headers = { 'x-wanqing-persona': openid }
  const answer = await fetch(`${world.url}/gateway/phone-code`, { method: 'POST', headers })
  return ((await answer.json()) as { code: string }).code
}

test('name and phone once: an unverified person, at home where the wall code hangs, the number masked', async () => {
  const me = await world.call('oFirst', 'person.introduce', {
    name: '林小满',
    phone: '10011112222',
    orgId: named.orgs.changqing,
  })

  expect(me).toMatchObject({ name: '林小满', phoneMasked: '100****2222', standing: 'self' })
  const [stored] = world.cloud.database.peek('persons', { query: { _id: me.id } })
  expect(stored).toMatchObject({ verified: false, orgName: '长青社区' })
  expect((await world.call('oFirst', 'home.get', {})).me.persons).toEqual([me])
})

test('a couple shares one phone: two persons behind one account, and not the same one twice', async () => {
  await world.call('oCouple', 'person.introduce', { name: '王建国', phone: '10033334444' })
  const wife = await world.call('oCouple', 'person.introduce', {
    name: '李秀梅',
    phone: '10033334444',
    relation: 'spouse',
  })

  expect(wife.standing).toBe('self')
  expect(await world.refusal('oCouple', 'person.introduce', { name: '李秀梅' })).toBe('PERSON.DUPLICATE')
  expect((await world.call('oCouple', 'account.get', {})).persons).toHaveLength(2)
})

test('WeChat’s verified number and the right name find the person on the books; a typed number never does', async () => {
  const known = world.city.persons.find(
    ({ phone, _id }) => phone && !Object.values<string>(named.persons).includes(_id),
  )
  if (!known?.phone) throw new Error('nobody with a phone')
  const alone = world.city.persons.filter(({ phone, name }) => phone === known.phone && name === known.name)
  expect(alone).toHaveLength(1)

  const typed = await world.call('oTyped', 'person.introduce', { name: known.name, phone: known.phone })
  expect(typed.id).not.toBe(known._id)

  await world.cloud.database.run('database.removeDocument', {
    ...{ collectionName: 'persons', queryType: 'WHERE', multi: true },
    query: JSON.stringify({ _id: typed.id }),
  })
  verified.phone = known.phone
  const code = await phoneCode(verified.openid)
  const linked = await world.call(verified.openid, 'person.introduce', { name: known.name, phoneCode: code })
  expect(linked.id).toBe(known._id)
})

test('a spent number code is refused and asks for the number by hand', async () => {
  expect(await world.refusal('oSpent', 'person.introduce', { name: '赵一', phoneCode: 'spent' })).toBe(
    'PERSON.PHONE_CODE',
  )
})

test('staff hands over a code: the son acts for the father, once, and nobody else can use it', async () => {
  const staff = openidOf('organiserTongan')
  const { code } = await world.call(staff, 'person.giveCode', {
    personId: named.persons.father,
    relation: 'parent',
    confirmedBy: 'phone',
  })
  const tap = newRequest()

  const father = await world.call('oSon', 'person.useCode', { code }, tap)

  expect(father).toMatchObject({ name: '洪文质', standing: 'proxy', relation: 'parent' })
  expect(await world.call('oSon', 'person.useCode', { code }, tap)).toEqual(father)
  expect(await world.refusal('oThief', 'person.useCode', { code })).toBe('CODE.WRONG')
  const registered = await world.call('oSon', 'registration.create', {
    activityId: named.activities.daxiangPhone,
    personId: named.persons.father,
  })
  expect(registered.byName).toBe('家人')
})

test('a code is worth nothing after seven days', async () => {
  const { code } = await world.call(admin, 'grant.invite', {
    orgId: named.orgs.tongan,
    role: 'doorStaff',
    name: '某某',
  })
  world.cloud.clock.advance(7 * 24 * 3_600_000)

  expect(await world.refusal('oLate', 'grant.accept', { code })).toBe('CODE.WRONG')
  world.cloud.clock.advance(-7 * 24 * 3_600_000)
})

test('an invited colleague has the role on that org and nowhere else', async () => {
  const { code } = await world.call(admin, 'grant.invite', {
    orgId: named.orgs.tongan,
    role: 'doorStaff',
    name: '新来的签到员',
  })
  await world.call('oColleague', 'grant.accept', { code })

  await world.call('oColleague', 'checkin.counts', { activityId: named.activities.daxiangLecture })
  expect(
    await world.refusal('oColleague', 'checkin.counts', { activityId: named.activities.ridongLecture }),
  ).toBe('NOT_FOUND')
  expect(await world.refusal('oOther', 'grant.accept', { code })).toBe('CODE.WRONG')
})

test('the deployer’s code makes the first administrator, once; there is no other way in', async () => {
  expect(await world.refusal('oBoss', 'grant.claimFirst', { code: 'a-wrong-code', name: '管理员' })).toBe(
    'CODE.WRONG',
  )

  expect(await world.call('oBoss', 'grant.claimFirst', { code: CLAIM, name: '管理员' })).toMatchObject({
    role: 'admin',
  })

  expect(await world.refusal('oSecond', 'grant.claimFirst', { code: CLAIM, name: '第二个' })).toBe(
    'GRANT.CLAIMED',
  )
  await world.call('oBoss', 'ops.health', { orgId: named.orgs.xiamen })
})

test('the full number needs a reason, and the look stands in the log without the number', async () => {
  const person = world.city.persons.find(({ orgId, phone }) => orgId === named.orgs.daxiang && phone)
  const { phone } = await world.call(openidOf('organiserTongan'), 'person.revealPhone', {
    personId: person?._id ?? '',
    reason: '通知改时间',
  })

  expect(phone).toBe(person?.phone)
  const [line] = world.cloud.database.peek('events', { query: { action: 'person.revealPhone' } })
  expect(line).toMatchObject({ byName: '叶志恒', whose: [person?._id], answer: null })
  expect(JSON.stringify(line)).not.toContain(phone)
})

test('this phone no longer acts for that person: registrations stay, the person is gone from the account', async () => {
  const couple = openidOf('couple')

  await world.call(couple, 'person.leave', { personId: named.persons.wife })

  expect((await world.call(couple, 'account.get', {})).persons.map(({ id }) => id)).toEqual([
    named.persons.husband,
  ])
})
