import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { QuotaRows } from '@/src/staff/sign-up/quota-rows'
import { cx } from '@/src/ui/cx'

import { Anchor } from './anchor'
import { Day, Time } from './edit-day-time'
import styles from './edit.module.scss'
import type { Edit } from './use-edit'

export const EditQuotas = ({ edit }: { edit: Edit }): ReactNode => {
  const { form, set, error, orgs } = edit
  const { signUp, capacity, quotas } = form

  return (
    <Anchor name='quotas'>
      <QuotaRows
        {...{ signUp, capacity, quotas }}
        root={orgs.at(-1)}
        error={error('quotas')}
        onChange={(next) => set({ quotas: next })}
      />
      {quotas.length > 0 && signUp !== 'lists' && (
        <Anchor name='releasesDay'>
          <View>没用完的名额什么时候放开（可不填）</View>
          <View className={cx(styles.note)}>到了这个时间，社区没用完的名额给大家，排队的人先补。</View>
          <View className={cx(styles.pair)}>
            <Day edit={edit} name='releasesDay' label='哪一天放开' />
            <Time edit={edit} name='releasesTime' label='几点放开' />
          </View>
        </Anchor>
      )}
    </Anchor>
  )
}
