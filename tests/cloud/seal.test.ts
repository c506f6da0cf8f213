import { randomBytes } from 'node:crypto'

import { readKeys } from '@/cloudfunctions/kit/key-ring'
import { canSeal, keyPairs, lookUpOf, lookUpsOf, seal, unseal } from '@/cloudfunctions/kit/seal'

const ID_NUMBER = '11010119500307001X'
const AT = { collection: 'signups', id: 'A.P', field: 'idNumber' }
const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const [k1, k2, h1, h2] = [key('k1'), key('k2'), key('h1'), key('h2')] as const

const given = (seals: string, lookUps: string) => {
  process.env.WANQING_SEAL_KEYS = seals
  process.env.WANQING_LOOKUP_KEYS = lookUps
}
beforeEach(() => given(k1, h1))
afterAll(() => {
  delete process.env.WANQING_SEAL_KEYS
  delete process.env.WANQING_LOOKUP_KEYS
})

test('what was sealed opens where it was sealed, and shows nothing of itself', () => {
  const sealed = seal(AT, ID_NUMBER)

  expect(unseal(AT, sealed)).toBe(ID_NUMBER)
  expect(JSON.stringify(sealed)).not.toContain('19500307')
  expect(Buffer.from(sealed.n, 'base64')).toHaveLength(12)
  expect(Buffer.from(sealed.t, 'base64')).toHaveLength(16)
})

test('the same text sealed twice looks different each time', () => {
  const [one, other] = [seal(AT, ID_NUMBER), seal(AT, ID_NUMBER)]

  expect(one.n).not.toBe(other.n)
  expect(one.c).not.toBe(other.c)
})

test.each([{ collection: 'persons' }, { id: 'A.Q' }, { field: 'contact' }])(
  'a field carried to another place does not open there: %j',
  (elsewhere) => {
    const sealed = seal(AT, ID_NUMBER)

    expect(() => unseal({ ...AT, ...elsewhere }, sealed)).toThrow()
  },
)

test.each(['n', 'c', 't'] as const)('a changed field does not open: %s', (part) => {
  const sealed = seal(AT, ID_NUMBER)
  const bytes = Buffer.from(sealed[part], 'base64')
  bytes[0] = (bytes[0] ?? 0) ^ 1

  expect(() => unseal(AT, { ...sealed, [part]: bytes.toString('base64') })).toThrow()
})

test('a shortened tag does not open', () => {
  const sealed = seal(AT, ID_NUMBER)
  const t = Buffer.from(sealed.t, 'base64').subarray(0, 4).toString('base64')

  expect(() => unseal(AT, { ...sealed, t })).toThrow()
})

test('the first key seals, all of them open; without its key a field stays shut, and no key is told', () => {
  const old = seal(AT, ID_NUMBER)
  given(`${k2},${k1}`, h1)
  const young = seal(AT, ID_NUMBER)

  expect([old.k, young.k]).toEqual(['k1', 'k2'])
  expect([unseal(AT, old), unseal(AT, young)]).toEqual([ID_NUMBER, ID_NUMBER])
  given(k2, h1)
  expect(() => unseal(AT, old)).toThrow('no key k1 in WANQING_SEAL_KEYS')
})

test('equal texts are found within one purpose only, under every key of the ring', () => {
  const old = lookUpOf('signups A', ID_NUMBER)
  given(k1, `${h2},${h1}`)

  expect(lookUpOf('signups A', ID_NUMBER)).not.toBe(old)
  expect(lookUpsOf('signups A', ID_NUMBER)).toContain(old)
  expect(lookUpsOf('signups B', ID_NUMBER)).not.toContain(old)
  expect(keyPairs()).toEqual({ current: 'k1.h2', older: ['k1.h1'] })
})

test.each([
  ['', '', false],
  [k1, '', false],
  ['', h1, false],
  [k1, h1, true],
])('both rings are needed before anything is sealed', (seals, lookUps, can) => {
  given(seals, lookUps)

  expect(canSeal()).toBe(can)
})

test.each(['k1', 'k1:short', `${k1},${k1}`, `K 1:${k1.slice(3)}`])(
  'a ring that cannot be read is refused, and not quoted',
  (text) => {
    const refused = () => readKeys(text)

    expect(refused).toThrow(/is not <id>|one id/)
    expect(refused).not.toThrow(k1.slice(3))
  },
)
