import type { DeskActivity } from '@/types/activity'
import { SIGN_UP } from '@/types/kernel/labels'

import { dayOf, dayWords, timeWords, weekdayOf } from '@/domain/calendar'

const line = (label: string, words: string) => (words === '' ? '' : `${label}：${words}`)

/** Plain text for a WeChat group: the date is written out, because a message is read days later. */
export const invitationOf = (activity: DeskActivity, today: string): string => {
  const { title, startsAt, endsAt, place, signUp, capacity, suits, bring, speaker, contactPhone } = activity
  const day = dayOf(startsAt)
  const places = signUp === 'firstCome' && capacity !== null ? `（${capacity}个名额）` : ''

  return [
    `【活动邀请】${title}`,
    line('时间', `${dayWords(day, today)}${weekdayOf(day)}${timeWords(startsAt)}到${timeWords(endsAt)}`),
    line('地点', [place.name, place.address].filter(Boolean).join('，')),
    line('怎么去', place.way),
    line('谁来讲', speaker),
    line('适合', suits),
    line('请带', bring),
    line('报名', `${SIGN_UP[signUp]}${places}`),
    signUp === 'firstCome' ? '在微信里打开“晚晴”小程序，点“我要报名”；也可以打电话，我们帮您报。' : '',
    line('电话', contactPhone),
  ]
    .filter(Boolean)
    .join('\n')
}
