import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'
import { usePrint } from './use-print'

/** Word files: they print from any PC and can be corrected by hand. */
export const PrintBox = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const { poster, sheet, wall, busy, error } = usePrint(activity.id, activity.orgId)

  return (
    <Card>
      <Heading level={2}>打印</Heading>
      <View className={cx(styles.buttons)}>
        <Button fit busy={busy === 'poster'} onTap={poster}>
          下载海报
        </Button>
        <Button fit busy={busy === 'sheet'} onTap={sheet}>
          下载签到表
        </Button>
        <Button fit busy={busy === 'wall'} onTap={wall}>
          下载墙上的码
        </Button>
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
    </Card>
  )
}
