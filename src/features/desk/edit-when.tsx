import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import { Anchor } from './anchor'
import { Day, Time } from './edit-day-time'
import styles from './edit.module.scss'
import { asksFor } from './sign-up-words'
import type { Edit } from './use-edit'

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
    {asksFor(edit.form.signUp).times && (
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
    {asksFor(edit.form.signUp).places && (
      <>
        <Heading level={3}>最晚什么时候能取消（可不填）</Heading>
        <View className={cx(styles.note)}>不填就是：到活动开始为止。过了这个时间，去不了要打电话说。</View>
        <Anchor name='cancelsDay'>
          <View className={cx(styles.pair)}>
            <Day edit={edit} name='cancelsDay' label='取消到哪一天' />
            <Time edit={edit} name='cancelsTime' label='取消到几点' />
          </View>
        </Anchor>
      </>
    )}
  </Card>
)
