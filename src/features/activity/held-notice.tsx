import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { stateOf } from '@/src/lib/registration-words'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import type { Detail } from './use-detail'

/** 已报名, by name; the tickets stand here unless the main button leads to the only one. */
export const HeldNotice = ({ held, others }: Pick<Detail, 'held' | 'others'>): ReactNode => {
  const now = useNow()
  if (held.length === 0) return null
  const tickets = held.length > 1 || others.length > 0 ? held : []

  return (
    <>
      {held.map((row) => {
        const { tone, words } = stateOf(row, now)
        return (
          <Notice key={row.personId} tone={tone} title={words}>
            {row.personName}
          </Notice>
        )
      })}
      {tickets.map(({ activityId, personId, personName }) => (
        <Button key={personId} onTap={() => go(paths.ticket(activityId, personId))}>
          {`看${personName}的票号`}
        </Button>
      ))}
    </>
  )
}
