import { whenWords } from '@/domain/calendar'
import { whyNotRegister } from '@/domain/registration'
import type { Activity } from '@/types/activity'
import { sentences } from '@/types/kernel/errors'

/** Why 我要报名 is grey, in one sentence; null = it can be pressed. */
export const whyNot = (activity: Activity, now: string): string | null => {
  if (activity.state !== 'calledOff' && now >= activity.endsAt) return sentences['ACTIVITY.OVER']
  const refusal = whyNotRegister(activity, false, now)
  if (refusal === 'REGISTRATION.NOT_OPEN') return `${whenWords(activity.opensAt, null, now)}开始报名`
  // Where the places are gone one gets in line.
  if (refusal === 'REGISTRATION.FULL') return null
  return refusal && sentences[refusal]
}
