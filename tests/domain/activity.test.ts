import { countedAs, whyNotPublish } from '@/domain/activity'
import { DEFAULT_SETTINGS, effectiveSettings } from '@/domain/settings'

const draft = (over = {}) => ({
  title: '健康讲座',
  startsAt: '2026-11-23T01:00:00.000Z',
  endsAt: '2026-11-23T02:30:00.000Z',
  opensAt: '2026-11-20T01:00:00.000Z',
  closesAt: '2026-11-23T01:00:00.000Z',
  place: { name: '活动室', address: '', way: '坐26路', location: null },
  signUp: 'firstCome' as const,
  capacity: 30,
  quotas: [],
  cancelsUntil: '2026-11-23T01:00:00.000Z',
  suits: '',
  contactPhone: '0592-0001234',
  ...over,
})
const NOW = '2026-11-22T00:00:00.000Z'

test('nothing is missing from a complete draft', () => {
  expect(whyNotPublish(draft(), NOW)).toEqual([])
})

test('each thing missing names its field', () => {
  const missing = whyNotPublish(
    draft({
      endsAt: '2026-11-23T01:00:00.000Z',
      contactPhone: '',
      place: { name: '', address: '', way: '', location: null },
    }),
    NOW,
  )

  expect(missing.map(({ field }) => field)).toEqual(['endsAt', 'place.name', 'place.way', 'contactPhone'])
})

test('what has begun cannot be announced any more', () => {
  expect(whyNotPublish(draft(), '2026-11-23T01:00:00.000Z').map(({ field }) => field)).toEqual(['startsAt'])
})

test('sign-up times matter only where there is a sign-up', () => {
  const odd = { closesAt: '2026-11-20T00:00:00.000Z' }

  expect(whyNotPublish(draft(odd), NOW)).toHaveLength(1)
  expect(whyNotPublish(draft({ ...odd, signUp: 'none' }), NOW)).toEqual([])
})

test('文艺演出进社区 and 送春联 need no sign-up by default; the nearest org that says something wins', () => {
  const none = DEFAULT_SETTINGS.activityTypes
    .filter(({ signUp }) => signUp === 'none')
    .map(({ name }) => name)

  expect(none).toEqual(['文艺演出进社区', '送春联'])
  expect(
    effectiveSettings([{ address: '老同志' }, { checkInOpensMinutes: 30 }, { address: '军休干部' }]),
  ).toMatchObject({
    address: '军休干部',
    checkInOpensMinutes: 30,
  })
})

test('a session is the centre’s when somebody of the root or of the level below wrote it, else the place’s own', () => {
  const path = ['city', 'district', 'street', 'community']

  expect(countedAs(path, ['city'])).toBe('centre')
  expect(countedAs(path, ['community', 'district'])).toBe('centre')
  expect(countedAs(path, ['street'])).toBe('community')
  expect(countedAs(path, ['elsewhere'])).toBe('community')
})
