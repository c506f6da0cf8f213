import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import type { TabProps } from './section-props'

/** The sign-up itself is worked on where it always was; here stand its figures. */
export const SignUpTab = ({ dossier: { activity, counts } }: TabProps): ReactNode => (
  <Card>
    <Heading level={2}>报名</Heading>
    {activity.state === 'draft' ? (
      <View>还没有发布，发布以后才能报名。</View>
    ) : (
      <View className={cx(styles.figures)}>
        <View>{`报名 ${counts.registered} 位`}</View>
        <View>{`现场来的 ${counts.walkIns} 位`}</View>
      </View>
    )}
    <View className={cx(styles.buttons)}>
      {activity.state !== 'draft' && (
        <Button fit onTap={() => go(paths.registrants(activity.id))}>
          报名名单
        </Button>
      )}
      <Button fit onTap={() => go(paths.deskActivity(activity.id))}>
        {activity.state === 'draft' ? '去发布' : '活动页面'}
      </Button>
    </View>
  </Card>
)
