import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { PATTERNS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { TextField } from '@/src/ui/text-field'

import styles from './ticket-entry.module.scss'

interface TicketEntryProps {
  tick: (ticket: string) => Promise<boolean>
  busy: boolean
}

/** Where there is no camera: the six digits, as they are read out at the door. */
export const TicketEntry = ({ tick, busy }: TicketEntryProps): ReactNode => {
  const [ticket, setTicket] = useState('')
  const [error, setError] = useState<string>()

  const onTick = async () => {
    if (!PATTERNS.ticket.test(ticket)) return setError('票号是6位数字')
    setError(undefined)
    if (await tick(ticket)) setTicket('')
  }

  return (
    <View className={cx(styles.entry)}>
      <View className={cx(styles.field)}>
        <TextField
          label='票号（6位数字）'
          value={ticket}
          keyboard='digits'
          maxLength={6}
          error={error}
          onChange={(text) => setTicket(text.replace(/\D/g, ''))}
          onDone={() => void onTick()}
        />
      </View>
      <View className={cx(styles.button)}>
        <Button kind='main' fit busy={busy} onTap={() => void onTick()}>
          按票号签到
        </Button>
      </View>
    </View>
  )
}
