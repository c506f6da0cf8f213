import type { ReactNode } from 'react'

import type { Activity } from '@/types/activity'
import type { Asked } from '@/types/asks'
import { ASKED, SIGN_UP } from '@/types/kernel/labels'

import { fitsWords } from '@/domain/conditions'
import { isAsked } from '@/domain/signup'

import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { WhenFact } from '@/src/ui/when-fact'

/** 还有12个（共60个）; `left`, `capacity`: null = unlimited, 0 = none. Quotas are counted in. */
export const seatsWords = (activity: Activity): string => {
  const { signUp, left, capacity, quotas, waiting } = activity
  if (signUp === 'none') return SIGN_UP.none
  if (left === null || capacity === null) return '不限人数'
  if (signUp === 'lists' || signUp === 'lottery' || signUp === 'review')
    return `${capacity}个，${SIGN_UP[signUp]}`
  const all = quotas.reduce((sum, quota) => sum + quota.left, left)
  const line = waiting > 0 ? `，${waiting}组在排队` : ''
  return all < 1 ? `满了（共${capacity}个）${line}` : `还有${all}个（共${capacity}个）${line}`
}

/** 其中大乡村还有5个: places set aside. */
const Quotas = ({ activity: { quotas } }: { activity: Activity }): ReactNode =>
  quotas.length === 0 ? null : (
    <Fact label='分给'>{quotas.map(({ name, left }) => `${name}还有${left}个`).join('，')}</Fact>
  )

/** Conditions, and what will be asked after the place is taken. */
const Asks = ({ activity: { asks } }: { activity: Activity }): ReactNode => {
  if (!asks) return null
  const fits = fitsWords(asks)
  const asked = (Object.keys(ASKED) as Asked[]).filter((what) => isAsked(asks, what))
  return (
    <>
      {fits.length > 0 && <Fact label='要求'>{fits.join('，')}</Fact>}
      {asked.length > 0 && <Fact label='报名后要填'>{asked.map((what) => ASKED[what]).join('、')}</Fact>}
    </>
  )
}

const Optional = ({ label, value }: { label: string; value: string }): ReactNode =>
  value === '' ? null : <Fact label={label}>{value}</Fact>

/** When, where and for whom, in the order in which people ask. */
export const Facts = ({ activity }: { activity: Activity }): ReactNode => (
  <Card>
    <WhenFact startsAt={activity.startsAt} endsAt={activity.endsAt} />
    <Fact label='地点' note={activity.place.address}>
      {activity.place.name}
    </Fact>
    {activity.state === 'published' && (
      <Fact label={activity.signUp === 'none' ? '报名' : '名额'}>{seatsWords(activity)}</Fact>
    )}
    <Quotas activity={activity} />
    <Asks activity={activity} />
    <Optional label='适合' value={activity.suits} />
    <Optional label='请带' value={activity.bring} />
    <Optional label='讲课' value={activity.speaker} />
  </Card>
)
