import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'

import { HeldEntryCard } from './held-entry'
import { PhonesList } from './phones-list'

/** Shown only where a phone has taken the list along, or something waits. */
export const OfflineBox = ({ activityId, reload }: { activityId: string; reload: () => void }): ReactNode => {
  const held = useQuery('offline.held', { activityId })
  const phones = useQuery('offline.leases', { activityId })
  const waiting = held.data?.items ?? []
  const leases = phones.data?.items ?? []

  return (
    <>
      {waiting.length > 0 && <Heading level={2}>没信号时签到的，请核对</Heading>}
      {waiting.map((entry) => (
        <HeldEntryCard
          key={entry.id}
          activityId={activityId}
          entry={entry}
          onSettled={() => {
            held.reload()
            reload()
          }}
        />
      ))}
      {leases.length > 0 && (
        <PhonesList activityId={activityId} leases={leases} onChanged={() => phones.reload()} />
      )}
    </>
  )
}
