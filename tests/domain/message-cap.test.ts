import fc from 'fast-check'

import { withinCap } from '@/domain/message-cap'
import type { Told } from '@/domain/message-fields'
import { toldTogether } from '@/domain/message-fields'

const parcel = (openids: string[], more: { urgent?: boolean; aDay?: number } = {}) => ({
  ...{ openids, urgent: false, aDay: 3, ...more },
})
const sentTo = (openid: string, count: number) => new Map([[openid, count]])

test('at most so many a day; what nobody may miss goes all the same, and counts', () => {
  const asked = [
    parcel(['A'], { urgent: true }),
    parcel(['A']),
    parcel(['A'], { urgent: true }),
    parcel(['A']),
  ]

  const goes = withinCap(asked, sentTo('A', 1)).map(({ openids }) => openids.length)

  expect(goes).toEqual([1, 1, 1, 0])
})

test('a family of which one has had enough hears through the other', () => {
  expect(withinCap([parcel(['A', 'B'])], sentTo('A', 3))[0]?.openids).toEqual(['B'])
})

const ACCOUNTS = ['A', 'B', 'C'] as const
const aParcel = fc.record({
  openids: fc.subarray([...ACCOUNTS], { minLength: 1 }),
  urgent: fc.boolean(),
  aDay: fc.constant(3),
})

test('over any days: never more than three that can wait to an account a day, nothing lost, nothing twice', () => {
  fc.assert(
    fc.property(fc.array(aParcel, { maxLength: 30 }), (all) => {
      let waiting = all.map((each, id) => ({ ...each, id }))
      const told: number[] = []
      for (let day = 0; waiting.length > 0; day += 1) {
        if (day > 30) return false
        const counts = new Map<string, number>()
        const pages = [waiting.slice(0, 7), waiting.slice(7)]
        const later: typeof waiting = []
        for (const page of pages)
          for (const { parcel: one, openids } of withinCap(page, counts)) {
            if (openids.length === 0) later.push(one)
            else told.push(one.id)
            for (const openid of openids) {
              const count = (counts.get(openid) ?? 0) + 1
              if (!one.urgent && count > one.aDay) return false
              counts.set(openid, count)
            }
          }
        waiting = later
      }
      return told.length === all.length && new Set(told).size === all.length
    }),
  )
})

describe('several of a kind as one', () => {
  const told = (title: string, startsAt: string, more: Partial<Told> = {}): Told => ({
    ...{ kind: 'reminder', title, placeName: '老人会', startsAt, personName: '林淑贞' },
    ...{ ticket: '012345', offeredUntil: null, ...more },
  })

  test('the first to begin by name, and how many; one place only where it is the same', () => {
    const [late, early] = [
      told('剪纸课', '2026-11-24T06:00:00.000Z'),
      told('健康讲座', '2026-11-24T01:00:00.000Z'),
    ]

    expect(toldTogether([late, early])).toMatchObject({
      ...{ title: '健康讲座等2场', startsAt: '2026-11-24T01:00:00.000Z', placeName: '老人会', ticket: '' },
    })
    expect(toldTogether([late, { ...early, placeName: '别处' }])?.placeName).toBe('')
    expect(toldTogether([late])).toBe(late)
  })

  test('however long the title, the count stands at its end; the earliest answer is asked for', () => {
    const one = told('讲'.repeat(40), '2026-11-24T01:00:00.000Z', {
      offeredUntil: '2026-11-23T09:00:00.000Z',
    })
    const two = told('课', '2026-11-24T02:00:00.000Z', { offeredUntil: '2026-11-23T04:00:00.000Z' })

    const { title, offeredUntil } = toldTogether([one, two]) ?? {}

    expect(title).toHaveLength(20)
    expect(title).toMatch(/…等2场$/)
    expect(offeredUntil).toBe('2026-11-23T04:00:00.000Z')
  })
})
