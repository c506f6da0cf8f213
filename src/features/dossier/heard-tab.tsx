import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { attendance, notCome } from '@/domain/checkin'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import { NoteList } from './note-list'
import type { TabProps } from './section-props'

const OVER = ['over', 'held', 'reported']

export const HeardTab = ({ dossier, may, reload }: TabProps): ReactNode => {
  const { activity, counts, heard, stage } = dossier
  const { visits, people } = attendance(counts)

  return (
    <View className={cx(styles.grid)}>
      <Card>
        <Heading level={2}>现场听到</Heading>
        <NoteList
          {...{ activityId: activity.id, notes: heard, path: 'dossier.hear', reload }}
          label='听到什么'
          hint='照原话写一句，不写是谁说的'
          none='还没有记'
          mayAdd
          mayDrop={may.plan}
        />
      </Card>
      <Card>
        <Heading level={2}>到场</Heading>
        <View className={cx(styles.figures)}>
          <View>{`到场人数 ${people}（记了名字的）`}</View>
          <View>{`到场人次 ${visits}（再加只记人数 ${counts.heads}）`}</View>
          {OVER.includes(stage) && <View>{`没来成 ${notCome(counts)} 位`}</View>}
        </View>
        <Button onTap={() => go(paths.surveyDesk(activity.id))}>请您说一说：问到场的人</Button>
      </Card>
    </View>
  )
}
