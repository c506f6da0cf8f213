import { useState } from 'react'

import { MESSAGE_KINDS } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'
import type { OutputOf } from '@/types/kernel/contract'
import type { Registration } from '@/types/registration'

import { askConsent } from '@/src/lib/consent'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'

type Kind = OutputOf<'message.templates'>['items'][number]['kind']

/** What is worth a message, the most important first. */
const WANTED: Partial<Record<Registration['state'], readonly Kind[]>> = {
  registered: ['calledOff', 'changed', 'reminder', 'registered'],
  waiting: ['promoted', 'offer', 'calledOff'],
  applied: ['promoted', 'calledOff'],
}

export interface Remind {
  /** What would be sent, in words; empty: this installation sends nothing of the kind. */
  what: readonly string[]
  /** `off`: WeChat could not ask. */
  answer: 'yes' | 'no' | 'off' | null
  ask: () => void
}

export const useRemind = ({ activityId, state }: Registration): Remind => {
  const wanted = WANTED[state] ?? []
  const templates = useQuery('message.templates', wanted.length > 0 ? { activityId } : null)
  const { run } = useAction('message.granted')
  const [answer, setAnswer] = useState<Remind['answer']>(null)

  const offered = wanted.flatMap((kind) => templates.data?.items.filter((each) => each.kind === kind) ?? [])
  const ids = [...new Set(offered.map(({ id }) => id))].slice(0, LIMITS.templatesAtOnce)

  const record = async (answers: Awaited<ReturnType<typeof askConsent>>) => {
    if (!answers) return setAnswer('off')
    const yes = answers.some((each) => each.answer === 'accept')
    await run({ activityId, answers })
    setAnswer(yes ? 'yes' : 'no')
  }

  return {
    what: offered.flatMap(({ kind, id }) => (ids.includes(id) ? [MESSAGE_KINDS[kind].label] : [])),
    answer,
    ask: () => {
      void askConsent(ids).then(record)
    },
  }
}
