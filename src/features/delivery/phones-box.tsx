import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Progress } from '@/src/ui/progress'
import { Tag } from '@/src/ui/tag'

type Phone = OutputOf<'delivery.leases'>['items'][number]

/** Whose phones hold names of this round; a lost one is taken back. */
export const PhonesBox = ({ roundId }: { roundId: string }): ReactNode => {
  const phones = useQuery('delivery.leases', { roundId })
  const action = useAction('delivery.revoke')
  const [asked, setAsked] = useState<Phone | null>(null)
  const onRevoke = async ({ id: leaseId }: Phone) => {
    if (await action.run({ roundId, leaseId })) phones.reload()
  }
  const items = phones.data?.items ?? []
  if (items.length === 0) return null

  return (
    <>
      <Heading level={2}>带着名单的手机</Heading>
      <Progress action={action} failed='没有收回' />
      <List label='带着名单的手机'>
        {items.map((phone) => (
          <ListItem
            key={phone.id}
            title={phone.byName}
            lines={[`${whenWords(phone.at, null, now().toISOString())}下载`]}
            state={phone.revoked ? <Tag>已收回</Tag> : undefined}
            {...(phone.revoked ? {} : { onTap: () => setAsked(phone), label: `收回${phone.byName}的名单` })}
          />
        ))}
      </List>
      <Confirm
        open={asked !== null}
        title={`收回${asked?.byName ?? ''}手机上的名单吗？`}
        yes='收回名单'
        danger
        onYes={() => asked && void onRevoke(asked)}
        onNo={() => setAsked(null)}
      >
        手机丢了才收回。收回以后那部手机再传来的，都先放着等您核对，不会丢。
      </Confirm>
    </>
  )
}
