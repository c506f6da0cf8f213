import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { PickerField } from '@/src/ui/picker-field'

import { Anchor } from './anchor'
import styles from './edit.module.scss'
import type { Edit } from './use-edit'

type DayName = 'day' | 'opensDay' | 'closesDay'
type TimeName = 'start' | 'end' | 'opensTime' | 'closesTime'

interface PickProps<N> {
  edit: Edit
  name: N
  label: string
}

const Day = ({ edit, name, label }: PickProps<DayName>) => (
  <PickerField
    mode='date'
    label={label}
    value={edit.form[name]}
    error={edit.error(name)}
    onChange={(day) => edit.set({ [name]: day })}
  />
)

const Time = ({ edit, name, label }: PickProps<TimeName>) => (
  <PickerField
    mode='time'
    label={label}
    value={edit.form[name]}
    error={edit.error(name)}
    onChange={(time) => edit.set({ [name]: time })}
  />
)

export const EditWhen = ({ edit }: { edit: Edit }): ReactNode => (
  <Card>
    <Heading level={2}>什么时候</Heading>
    <Anchor name='day'>
      <Day edit={edit} name='day' label='哪一天' />
    </Anchor>
    <View className={cx(styles.pair)}>
      <Time edit={edit} name='start' label='几点开始' />
      <Anchor name='end'>
        <Time edit={edit} name='end' label='几点结束' />
      </Anchor>
    </View>
    {edit.form.signUp === 'firstCome' && (
      <>
        <Heading level={3}>报名时间（可不填）</Heading>
        <View className={cx(styles.note)}>不填就是：发布以后马上可以报名，到活动开始为止。</View>
        <Anchor name='opensDay'>
          <View className={cx(styles.pair)}>
            <Day edit={edit} name='opensDay' label='报名从哪一天' />
            <Time edit={edit} name='opensTime' label='几点开始报名' />
          </View>
        </Anchor>
        <Anchor name='closesDay'>
          <View className={cx(styles.pair)}>
            <Day edit={edit} name='closesDay' label='报名到哪一天' />
            <Time edit={edit} name='closesTime' label='几点截止报名' />
          </View>
        </Anchor>
      </>
    )}
  </Card>
)
