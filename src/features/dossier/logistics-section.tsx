import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Dossier } from '@/types/dossier'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { dial } from '@/src/lib/dial'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'

import { LogisticsFields } from './logistics-fields'
import { logisticsForm, logisticsOf } from './logistics-form'
import { SectionCard } from './section-card'
import type { TabProps } from './section-props'
import { useSection } from './use-section'

const pieceWords = ({ name, count, loaded, back }: Dossier['logistics']['equipment'][number]): string =>
  [`${name} ${count}`, loaded === null ? '' : `装了 ${loaded}`, back === null ? '' : `带回 ${back}`]
    .filter((part) => part !== '')
    .join('，')

const LogisticsView = ({ dossier: { activity, logistics } }: TabProps): ReactNode => {
  const { helpers, equipment, departsAt, vehicle, driver, driverPhone } = logistics
  return (
    <>
      <Fact label='帮忙的人'>
        {helpers.map(({ name, duty }) => (duty ? `${name}（${duty}）` : name)).join('、') || '还没写'}
      </Fact>
      <Fact label='出发'>
        {departsAt
          ? `${dayWords(dayOf(departsAt), dayOf(now().toISOString()))} ${clockOf(departsAt)}`
          : '还没写'}
      </Fact>
      <Fact label='车'>
        {[vehicle, driver, driverPhone].filter((part) => part !== '').join('，') || '还没写'}
      </Fact>
      <Fact label='器材'>
        {equipment.length === 0
          ? '还没写'
          : equipment.map((piece) => <View key={piece.key}>{pieceWords(piece)}</View>)}
      </Fact>
      <View className={cx(styles.buttons)}>
        {equipment.length > 0 && (
          <Button fit onTap={() => go(paths.pack(activity.id))}>
            装车和清点
          </Button>
        )}
        {driverPhone !== '' && (
          <Button fit onTap={() => dial(driverPhone)}>
            给司机打电话
          </Button>
        )}
      </View>
    </>
  )
}

export const LogisticsSection = (props: TabProps): ReactNode => {
  const { dossier, may, reload } = props
  const day = dayOf(dossier.activity.startsAt)
  const editing = useSection({
    ...{ dossier, what: 'logistics', reload, formOf: logisticsForm },
    partOf: (form) => logisticsOf(form, day),
  })

  return (
    <SectionCard
      title='人、车、器材'
      stamp={dossier.logistics}
      mayWrite={may.plan}
      editing={editing}
      view={<LogisticsView {...props} />}
      none='还没有写：谁帮忙、几点出发、哪辆车、带什么'
    >
      {(form) => <LogisticsFields form={form} editing={editing} />}
    </SectionCard>
  )
}
