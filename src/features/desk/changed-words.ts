import type { DeskActivity } from '@/types/activity'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'

import { placesWords } from './stage'

/** What somebody else changed meanwhile, one line each: 名称：… */
export const changedWords = (before: DeskActivity, after: DeskActivity, today: string): string[] => {
  const rows: [string, (activity: DeskActivity) => string][] = [
    ['名称', ({ title }) => title],
    ['类型', ({ typeName }) => typeName],
    [
      '时间',
      ({ startsAt, endsAt }) => `${dayWords(dayOf(startsAt), today)} ${clockOf(startsAt)}–${clockOf(endsAt)}`,
    ],
    ['地点', ({ place }) => `${place.name} ${place.address}`],
    ['怎么去', ({ place }) => place.way],
    ['名额', placesWords],
    ['适合谁', ({ suits }) => suits],
    ['请带', ({ bring }) => bring],
    ['谁来讲', ({ speaker }) => speaker],
    ['介绍', ({ about }) => about],
    ['电话', ({ contactPhone }) => contactPhone],
  ]

  return rows
    .filter(([, words]) => words(before) !== words(after))
    .map(([label, words]) => `${label}：${words(after)}`)
}
