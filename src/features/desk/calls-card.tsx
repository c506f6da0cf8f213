import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { QueryView } from '@/src/ui/query-view'

import styles from '@/src/staff/desk.module.scss'

/** How far everybody has been told, and the way to those who must be called. With nothing to tell, nothing is shown. */
export const CallsCard = ({ activityId }: { activityId: string }): ReactNode => {
  const query = useQuery('call.counts', { subject: 'activity', subjectId: activityId })

  return (
    <QueryView query={query} empty={undefined}>
      {({ sent, waiting, toCall, done, wrong }) =>
        sent + waiting + toCall + done === 0 ? null : (
          <Card>
            <Heading level={2}>{toCall > 0 ? `要打电话告诉的人（${toCall}）` : '通知'}</Heading>
            <View className={cx(styles.figures)}>
              <View>{`已发 ${sent}`}</View>
              <View>{`待发 ${waiting}`}</View>
              <View>{`要打电话 ${toCall}`}</View>
              <View>{`打过了 ${done}`}</View>
              {wrong > 0 && <View>{`其中号码错 ${wrong}`}</View>}
            </View>
            <View className={cx(styles.buttons)}>
              <Button fit onTap={() => go(paths.callList(activityId))}>
                去打电话
              </Button>
            </View>
          </Card>
        )
      }
    </QueryView>
  )
}
