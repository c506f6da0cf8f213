import type { ReactNode } from 'react'

import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { Registrant } from '@/types/registration'

import { isComing } from '@/domain/registration'
import { clockOf } from '@/domain/calendar'

import { Tag } from '@/src/ui/tag'

export const RegistrantState = ({ registrant }: { registrant: Registrant }): ReactNode => {
  const { state, presentAt, walkIn, paper } = registrant
  if (presentAt !== null)
    return (
      <Tag tone='good'>{`${paper ? '补录' : '已签到'} ${clockOf(presentAt)}${walkIn ? '，现场来的' : ''}`}</Tag>
    )

  return (
    <Tag tone={state === 'registered' ? 'plain' : isComing(state) ? 'care' : 'bad'}>
      {REGISTRATION_STATES[state]}
    </Tag>
  )
}
