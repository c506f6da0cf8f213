import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Activity } from '@/types/activity'

import { useNow } from '@/src/lib/use-now'
import { CallButton } from '@/src/ui/call-button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { ShareButton } from '@/src/ui/share-button'
import { SpeakButton } from '@/src/ui/speak-button'

import { Facts } from './facts'
import { HeldNotice } from './held-notice'
import { Online } from './online'
import { shareText, spoken } from './spoken'
import type { Detail } from './use-detail'
import { Way } from './way'

interface DetailScreenProps {
  activity: Activity
  detail: Detail
}

/** Everything one asks before going: when, where, how to get there, what to bring, whom to phone. */
export const DetailScreen = ({ activity, detail }: DetailScreenProps): ReactNode => {
  const now = useNow()

  return (
    <>
      {activity.state === 'calledOff' ? (
        <Notice tone='bad' title='这场活动已经取消'>
          {activity.calledOffReason}
        </Notice>
      ) : (
        <HeldNotice held={detail.held} others={detail.others} />
      )}
      <View>
        <SpeakButton text={spoken(activity, now)} />
      </View>
      <Facts activity={activity} />
      <Way place={activity.place} />
      {activity.state === 'published' && <Online online={activity.online} />}
      {activity.about !== '' && (
        <Card>
          <Heading level={2}>介绍</Heading>
          <View>{activity.about}</View>
        </Card>
      )}
      {activity.contactPhone !== '' && <CallButton number={activity.contactPhone} words='问这场活动' />}
      <ShareButton text={shareText(activity, now)} />
    </>
  )
}
