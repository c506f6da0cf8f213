import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'

import { notCome } from '@/domain/checkin'

import { now } from '@/src/lib/clock'
import { useQuery } from '@/src/lib/use-query'
import { Notice } from '@/src/ui/notice'

/** 没来成, once it is over; a figure for organisers, never a list. */
export const NotCome = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const { id, state, endsAt, signUp } = activity
  const over = state === 'published' && signUp !== 'none' && endsAt <= now().toISOString()
  const counts = useQuery('checkin.counts', over ? { activityId: id } : null).data

  return counts ? (
    <Notice tone='plain' title={`没来成 ${notCome(counts)} 位`}>
      有名额、没有签到的人。照纸质表补签以后会变少。
    </Notice>
  ) : null
}
