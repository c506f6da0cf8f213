import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'
import type { Org } from '@/types/org'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { OrgPicker } from '@/src/staff/org-picker'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import { DaysBox } from './days-box'
import { PlacesBox } from './places-box'
import { RuleBox } from './rule-box'
import { TemplateBox } from './template-box'
import { useNewSeries } from './use-new-series'

interface NewScreenProps {
  org: Org
  /** Begins with what this session was. */
  like?: DeskActivity
}

export const NewScreen = ({ org, like }: NewScreenProps): ReactNode => {
  const series = useNewSeries(org, like)

  const onCreate = async () => {
    const made = await series.create()
    if (made) replace(paths.series(made.id))
  }

  return (
    <>
      {series.restored && (
        <>
          <Notice tone='care' title='上次没存的内容还在，接着写就行' />
          <View>
            <Button fit onTap={series.startAgain}>
              不要了，重新填
            </Button>
          </View>
        </>
      )}
      <View className={cx(styles.grid)}>
        <View className={cx(styles.column)}>
          <OrgPicker
            title='给谁办'
            note='和它下面的人都能看到。要只给一个区、一个社区办，就往下选。'
            orgs={series.orgs}
            onChange={series.moveTo}
          />
          <TemplateBox series={series} orgId={series.orgs.at(-1)?.id ?? ''} />
        </View>
        <View className={cx(styles.column)}>
          <RuleBox series={series} />
          <PlacesBox series={series} root={series.orgs.at(-1)} />
          <DaysBox series={series} onCreate={() => void onCreate()} />
        </View>
      </View>
    </>
  )
}
