import type { ReactNode } from 'react'

import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { Registrant } from '@/types/registration'

import { Notice } from '@/src/ui/notice'

/** 陈秀英 已报名: with the ticket to read out, or in line. */
export const EnrolDone = ({ registrant }: { registrant: Registrant }): ReactNode => {
  const { name, state, ticket } = registrant
  const seated = state === 'registered'

  return (
    <Notice tone={seated ? 'good' : 'care'} title={`${name}${REGISTRATION_STATES[state]}`}>
      {seated ? `票号 ${ticket}，请告诉本人` : '有了名额，会在“要打电话告诉的人”里看到'}
    </Notice>
  )
}
