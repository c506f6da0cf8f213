import type { ReactNode } from 'react'

import type { Activity } from '@/types/activity'

import { whyWait } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useMe } from '@/src/lib/session'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'

import type { Detail } from './use-detail'
import { whyNot } from './why-not'

/** The one main button: sign up, or my ticket; several tickets stand on the page. */
export const SignUpFooter = ({ activity, detail }: { activity: Activity; detail: Detail }): ReactNode => {
  const { held, others } = detail
  const why = whyNot(activity, useNow())
  const stranger = useMe()?.persons.length === 0
  const [mine] = held
  if (activity.signUp === 'none' || activity.state === 'calledOff') return null

  if (mine && others.length === 0)
    return held.length > 1 ? null : (
      <Button kind='main' onTap={() => go(paths.ticket(activity.id, mine.personId))}>
        看票号
      </Button>
    )

  const words = mine ? '再给家人报名' : whyWait(activity, 1) ? '排队等名额' : '我要报名'
  const next = stranger ? paths.who(activity.id) : paths.confirm(activity.id)
  return (
    <Button kind='main' why={why} onTap={() => go(next)}>
      {words}
    </Button>
  )
}
