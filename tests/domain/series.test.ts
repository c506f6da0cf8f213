import type { Plan } from '@/domain/series'
import { draftAt, lastOf, takesOver } from '@/domain/series'

const activity = {
  ...{
    type: 'phone',
    title: '手机课',
    signUp: 'firstCome' as const,
    capacity: 20,
    promotion: 'offer' as const,
  },
  ...{ startsAt: '2026-12-02T01:00:00.000Z', closesAt: '2026-12-01T01:00:00.000Z' },
  ...{ cancelsUntil: '2026-12-02T01:00:00.000Z', releasesAt: '2026-11-30T01:00:00.000Z' },
  place: { name: '老人会', address: '', way: '坐619路', location: null },
  quotas: [{ orgId: 'C212107213', name: '大乡村', places: 5 }],
  ...{ suits: '', bring: '', speaker: '叶老师', about: '', contactPhone: '', asks: null },
}

test('another day: deadlines keep their distance to the start, and what ended with the start still does', () => {
  const times = { startsAt: '2026-12-09T06:00:00.000Z', endsAt: '2026-12-09T07:30:00.000Z' }

  const draft = draftAt(activity, times)

  expect(draft).toMatchObject({
    ...times,
    ...{ closesAt: '2026-12-08T06:00:00.000Z', releasesAt: '2026-12-07T06:00:00.000Z' },
    quotas: [{ orgId: 'C212107213', places: 5 }],
  })
  expect('cancelsUntil' in draft || 'opensAt' in draft).toBe(false)
})

test('what is asked is asked again: the pledge by its text, the place by its id', () => {
  const asks = {
    ...{ contact: true, family: false, insured: null, questions: [], ages: null },
    pledge: { version: 'ABCDEFGHJK', text: '我自愿参加' },
    ...{ mobility: null, memberOf: { orgId: 'B212107213', name: '第一党支部' } },
    livesIn: { orgId: 'C212107213', name: '大乡村' },
  }

  expect(
    draftAt({ ...activity, asks }, { ...activity, endsAt: '2026-12-02T02:00:00.000Z' }).asks,
  ).toMatchObject({
    ...{ pledge: '我自愿参加', livesIn: 'C212107213', memberOf: 'B212107213', contact: true },
  })
})

test('one more is copied from the latest that was made and not called off', () => {
  const sessions = [
    { state: 'published', startsAt: '2026-12-02T01:00:00.000Z' },
    { state: 'draft', startsAt: '2026-12-09T01:00:00.000Z' },
    { state: 'calledOff', startsAt: '2026-12-16T01:00:00.000Z' },
    { state: null, startsAt: '2026-12-23T01:00:00.000Z' },
  ]

  expect(lastOf(sessions)?.startsAt).toBe('2026-12-09T01:00:00.000Z')
  expect(lastOf([])).toBeNull()
})

describe('a draft takes over from its series', () => {
  const plan = (over: Partial<Plan['template']> = {}, entryIds: string[] = []): Plan => ({
    template: { ...activity, quotas: [], ...over },
    entryIds,
  })

  test('what is new there and stands on the draft as it was, and nothing else', () => {
    const after = plan({ title: '新名称', bring: '老花镜' }, ['F000000001'])

    expect(takesOver(plan(), plan(), after).sort()).toEqual(['bring', 'entryIds', 'title'])
    expect(takesOver(plan({ title: '自己的名称' }), plan(), after).sort()).toEqual(['bring', 'entryIds'])
    expect(takesOver(after, plan(), after)).toEqual([])
  })

  test('absent, null and not asked for are one; the order of keys says nothing', () => {
    const turned = { location: null, way: '坐619路', address: '', name: '老人会' }

    expect(takesOver(plan({ asks: null }), plan(), plan({ title: '新', wallCode: false }))).toEqual(['title'])
    expect(takesOver(plan({ place: turned }), plan(), plan({ place: { ...turned, name: '新' } }))).toEqual([
      'place',
    ])
  })
})
