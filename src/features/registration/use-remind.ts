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
  applied: ['promoted', 'calledOff', 'notDrawn', 'declined'],
}

/** What comes of a lot or of staff's yes has one name for whoever waits for it. */
const RESULTS: readonly Kind[] = ['promoted', 'notDrawn', 'declined']

export interface Remind {
  /** Which question this is: WeChat takes no mixture of the two. */
  longTerm: boolean
  /** What would be sent, in words; empty: this installation sends nothing of the kind. */
  what: readonly string[]
  /** `off`: WeChat could not ask. */
  answer: 'yes' | 'no' | 'off' | null
  ask: () => void
}

type Offered = OutputOf<'message.templates'>['items'][number]

const useQuestion = (
  { activityId, state }: Registration,
  all: readonly Offered[],
  longTerm: boolean,
): Remind => {
  const { run } = useAction('message.granted')
  const [answer, setAnswer] = useState<Remind['answer']>(null)

  const offered = all.filter((each) => (each.longTerm ?? false) === longTerm)
  const ids = [...new Set(offered.map(({ id }) => id))].slice(0, LIMITS.templatesAtOnce)
  const wordsOf = (kind: Kind) =>
    MESSAGE_KINDS[state === 'applied' && RESULTS.includes(kind) ? 'registered' : kind].label

  const record = async (answers: Awaited<ReturnType<typeof askConsent>>) => {
    if (!answers) return setAnswer('off')
    const yes = answers.some((each) => each.answer === 'accept')
    await run({ activityId, answers })
    setAnswer(yes ? 'yes' : 'no')
  }

  return {
    longTerm,
    what: [...new Set(offered.flatMap(({ kind, id }) => (ids.includes(id) ? [wordsOf(kind)] : [])))],
    answer,
    ask: () => {
      void askConsent(ids).then(record)
    },
  }
}

/** One question for each way of subscribing that the installation has templates of. */
export const useRemind = (held: Registration): Remind[] => {
  const wanted = WANTED[held.state] ?? []
  const templates = useQuery('message.templates', wanted.length > 0 ? { activityId: held.activityId } : null)
  const offered = wanted.flatMap((kind) => templates.data?.items.filter((each) => each.kind === kind) ?? [])
  const questions = [useQuestion(held, offered, false), useQuestion(held, offered, true)]
  return questions.filter(({ what }) => what.length > 0)
}
