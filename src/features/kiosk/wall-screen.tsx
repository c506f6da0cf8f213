import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import styles from './kiosk.module.scss'

interface WallScreenProps {
  wall: OutputOf<'checkin.wallCode'>
  stale: boolean
}

/** Stands on a big screen in the room: whoever reads it is there. */
export const WallScreen = ({ wall: { title, code }, stale }: WallScreenProps): ReactNode => {
  if (code === null)
    return (
      <Notice tone='care' title='这场活动签到不用现场码'>
        要用的话，请活动干事在“修改”里打开。
      </Notice>
    )
  if (stale)
    return (
      <Notice tone='bad' title='没有网络，号码没有换'>
        现在请在门口由工作人员签到。连上网以后，新的号码会自己出来。
      </Notice>
    )

  return (
    <View className={cx(styles.wall)}>
      <View>{title}</View>
      <View
        className={cx(styles.code)}
        {...aria({ role: 'img', label: `现场码 ${code.split('').join(' ')}` })}
      >
        {code}
      </View>
      <View>在手机上输入这4位数字，再点“我到了”。每分钟换一个。</View>
    </View>
  )
}
