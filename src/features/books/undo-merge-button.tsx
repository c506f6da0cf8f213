import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonRow } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'

import styles from '@/src/staff/desk.module.scss'
import { rowWords } from './words'

interface UndoMergeButtonProps {
  /** The file that was merged away. */
  merged: PersonRow
  onDone: () => void
}

export const UndoMergeButton = ({ merged, onDone }: UndoMergeButtonProps): ReactNode => {
  const { run, busy, error } = useAction('person.unmerge')
  const [asking, setAsking] = useState(false)

  const onUndo = async () => {
    if (await run({ personId: merged.id })) onDone()
  }

  return (
    <View className={cx(styles.buttons)}>
      <Button
        fit
        busy={busy}
        why={error?.sentence}
        label={`撤销合并：${merged.name}，${merged.orgName}`}
        onTap={() => setAsking(true)}
      >
        撤销合并
      </Button>
      <Confirm
        open={asking}
        title={`撤销${merged.name}的合并吗？`}
        yes='撤销合并'
        onYes={() => void onUndo()}
        onNo={() => setAsking(false)}
      >
        {`${merged.name}（${rowWords(merged)}）又是单独的一份，原来替他办理的微信也回到这一份。报名和签到的记录都在。`}
      </Confirm>
    </View>
  )
}
