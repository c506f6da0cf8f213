import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'
import { COUNTED_AS, PROMOTION, SIGN_UP } from '@/types/kernel/labels'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Tag } from '@/src/ui/tag'

import { asksFor } from './sign-up-words'
import { placesWords, stageOf } from './stage'

const registrationWords = (activity: DeskActivity, instant: string): string => {
  const { state, opensAt, closesAt, startsAt } = activity
  if (state === 'calledOff') return '不再报名'
  if (state === 'published' && closesAt <= instant) return '报名时间过了'
  const open = state === 'draft' ? '发布以后就可以报' : '现在可以报'
  const from = opensAt > instant ? `${whenWords(opensAt, null, instant)}开始` : open
  const until = closesAt === startsAt ? '到活动开始' : `到${whenWords(closesAt, null, instant)}`

  return `${from}，${until}`
}

/** `why` etc. that are empty are not shown: a list of dashes says nothing. */
export const ActivityFacts = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const instant = now().toISOString()
  const stage = stageOf(activity, instant)
  const { quotas, releasesAt, promotion, capacity } = activity
  const shown = asksFor(activity.signUp)
  const { place, signUp, suits, bring, speaker, about, contactPhone } = activity
  const rest: [string, string][] = [
    ['怎么去', place.way],
    ['谁来讲', speaker],
    ['适合谁', suits],
    ['请带', bring],
    ['介绍', about],
    ['电话', contactPhone],
  ]

  return (
    <Card>
      <View>
        <Tag tone={stage.tone}>{stage.words}</Tag>
      </View>
      {activity.calledOffReason !== null && <Fact label='取消原因'>{activity.calledOffReason}</Fact>}
      <Fact label='给谁办'>{activity.orgName}</Fact>
      <Fact label='类型'>{activity.typeName}</Fact>
      <Fact label='谁来办'>{COUNTED_AS[activity.countedAs]}</Fact>
      <Fact label='时间'>{whenWords(activity.startsAt, activity.endsAt, instant)}</Fact>
      <Fact label='地点' note={place.address}>
        {place.name || '还没写'}
      </Fact>
      <Fact label='报名' {...(shown.times ? { note: registrationWords(activity, instant) } : {})}>
        {shown.places ? `${SIGN_UP[signUp]}，${placesWords(activity)}` : SIGN_UP[signUp]}
      </Fact>
      {quotas.length > 0 && (
        <Fact
          label='分到'
          {...(releasesAt === null ? {} : { note: `没用完的${whenWords(releasesAt, null, instant)}放开` })}
        >
          {quotas.map(({ name, places }) => `${name} ${places} 个`).join('，')}
        </Fact>
      )}
      {shown.promotion && capacity !== null && <Fact label='有人取消'>{PROMOTION[promotion]}</Fact>}
      {rest.map(([label, words]) =>
        words === '' ? null : (
          <Fact key={label} label={label}>
            {words}
          </Fact>
        ),
      )}
    </Card>
  )
}
