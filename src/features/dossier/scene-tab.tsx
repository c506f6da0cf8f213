import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import { EndBox } from './end-box'
import { PhotosBox } from './photos-box'
import type { TabProps } from './section-props'

export const SceneTab = (props: TabProps): ReactNode => {
  const { activity, logistics } = props.dossier

  return (
    <View className={cx(styles.grid)}>
      <PhotosBox {...props} />
      <View className={cx(styles.column)}>
        <Card>
          <Heading level={2}>去现场</Heading>
          {logistics.equipment.length === 0 && <View>还没有写要带什么，在“计划”里写。</View>}
          <View className={cx(styles.buttons)}>
            {logistics.equipment.length > 0 && (
              <Button fit onTap={() => go(paths.pack(activity.id))}>
                装车和清点
              </Button>
            )}
            {activity.state === 'published' && (
              <Button fit onTap={() => go(paths.door(activity.id))}>
                现场签到
              </Button>
            )}
          </View>
        </Card>
        <EndBox {...props} />
      </View>
    </View>
  )
}
