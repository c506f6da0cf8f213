import type { ReactNode } from 'react'

import { mayEnrol } from '@/domain/leader'

import { Button } from '@/src/ui/button'

import type { Sheet } from './use-sheet'

/** Nothing to send where everybody has a place. */
export const SendButton = ({ sheet: { query, chosen, busy, send } }: { sheet: Sheet }): ReactNode =>
  query.data?.people.some(mayEnrol) === true && (
    <Button
      kind='main'
      busy={busy}
      why={chosen.length === 0 ? '请先点一下要报名的组员' : null}
      onTap={() => void send(false)}
    >
      {chosen.length === 0 ? '报名' : `给 ${chosen.length} 位报名`}
    </Button>
  )
