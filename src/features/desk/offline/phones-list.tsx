import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'

type Lease = OutputOf<'offline.leases'>['items'][number]

interface PhonesListProps {
  activityId: string
  leases: readonly Lease[]
  onChanged: () => void
}

/** Whose phones hold the names; a lost one is taken back. */
export const PhonesList = ({ activityId, leases, onChanged }: PhonesListProps): ReactNode => {
  const { run, busy, error } = useAction('offline.revoke')
  const [asked, setAsked] = useState<Lease | null>(null)
  const onRevoke = async ({ id: leaseId }: Lease) => {
    setAsked(null)
    if (await run({ activityId, leaseId })) onChanged()
  }

  return (
    <>
      <Heading level={2}>下载过名单的手机</Heading>
      {error && <Notice tone='bad' title={error.sentence} />}
      {leases.map((lease) => (
        <View key={lease.id} className={cx(styles.buttons)}>
          <View>{`${lease.byName}，${whenWords(lease.at, null, now().toISOString())}下载`}</View>
          {lease.revoked ? (
            <View>已收回</View>
          ) : (
            <Button fit busy={busy} label={`收回${lease.byName}的名单`} onTap={() => setAsked(lease)}>
              收回
            </Button>
          )}
        </View>
      ))}
      <Confirm
        open={asked !== null}
        title={`收回${asked?.byName ?? ''}手机上的名单吗？`}
        yes='收回名单'
        danger
        onYes={() => asked && void onRevoke(asked)}
        onNo={() => setAsked(null)}
      >
        手机丢了才收回。收回以后那部手机再传来的，都先放在这里等您核对，不会丢。
      </Confirm>
    </>
  )
}
