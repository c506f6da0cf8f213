import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { refusedWith } from '@/src/lib/call-error'
import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'

import styles from './footer.module.scss'
import type { Confirming } from './use-confirm'

/** 确认报名, and what went wrong right above it, under the thumb. */
export const ConfirmFooter = ({ confirming }: { confirming: Confirming }): ReactNode => {
  const { activity, person, hasPlace, full, unfit, action, submit } = confirming
  if (!person || !activity.data) return null
  const ticket = () => replace(paths.ticket(activity.data?.id ?? '', person.id))

  if (hasPlace(person.id) || refusedWith(action.error, 'registration.create', 'REGISTRATION.DUPLICATE'))
    return (
      <Button kind='main' onTap={ticket}>
        {`${person.name}已经报名，看票号`}
      </Button>
    )

  // That the places are gone is said on the page already; the button offers the line.
  const gone = !action.busy && refusedWith(action.error, 'registration.create', 'REGISTRATION.FULL')
  return (
    <View className={styles.footer ?? ''}>
      {!gone && <Progress action={action} failed='没有报上' />}
      <Button kind='main' busy={action.busy} why={unfit} onTap={submit}>
        {full ? '排队等名额' : '确认报名'}
      </Button>
    </View>
  )
}
