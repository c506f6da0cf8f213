import { whenWords } from '@/domain/calendar'
import type { Activity } from '@/types/activity'

import { seatsWords } from './facts'

/** What 读给我听 says: everything on the page, in sentences. */
export const spoken = (activity: Activity, now: string): string => {
  const { title, place, suits, bring, speaker, about } = activity
  const parts = [
    title,
    activity.state === 'calledOff' ? `这场已经取消，${activity.calledOffReason ?? ''}` : '',
    `时间，${whenWords(activity.startsAt, activity.endsAt, now)}`,
    `地点，${place.name}，${place.address}`,
    activity.signUp === 'none' ? '不用报名，来了就行' : `名额${seatsWords(activity)}`,
    suits && `适合，${suits}`,
    bring && `请带，${bring}`,
    speaker && `讲课，${speaker}`,
    place.way && `怎么去，${place.way}`,
    about,
  ]
  return parts.filter(Boolean).join('。')
}

/** What a family reads: when and where, in one line each. */
export const shareText = (activity: Activity, now: string): string =>
  [activity.title, whenWords(activity.startsAt, activity.endsAt, now), activity.place.name].join('\n')
