import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'
import type { Two } from './compare-table'
import { CompareTable } from './compare-table'
import { MergeForm } from './merge-form'

interface MergeScreenProps {
  orgId: string
  files: Two
}

export const MergeScreen = ({ orgId, files }: MergeScreenProps): ReactNode => (
  <View className={cx(styles.grid)}>
    <View className={cx(styles.column)}>
      <CompareTable files={files} />
    </View>
    <View className={cx(styles.column)}>
      {files.some(({ mergedInto }) => mergedInto) ? (
        <Notice tone='care' title='有一份已经合并，不用再合并' />
      ) : (
        <MergeForm orgId={orgId} files={files} />
      )}
    </View>
  </View>
)
