import { useState } from 'react'

import type { CallCard, CallSubject } from '@/types/call'
import type { InputOf, OutputOf } from '@/types/kernel/contract'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

type Said = InputOf<'call.result'>['result']

export interface One {
  /** null: nobody is left. */
  query: Query<{ card: CallCard | null }>
  counts: OutputOf<'call.next'> | null
  /** Whom the last result was about, while it can be taken back by a tap. */
  last: { personId: string; name: string; said: Said['what'] } | null
  claim: (card: CallCard) => Promise<void>
  putBack: (card: CallCard) => Promise<void>
  say: (card: CallCard, result: Said) => Promise<boolean>
  undo: () => Promise<void>
  onward: () => void
  busy: boolean
  error: CallError | null
}

/** Not what it answered before, but what it is about to. */
const waiting = <T>(query: Query<T>): Query<T> => ({
  ...query,
  data: null,
  status: query.error ? 'failed' : 'loading',
})

interface Where {
  subject: CallSubject
  subjectId: string
  orgId?: string | undefined
  communityId?: string | undefined
  personId?: string | undefined
}

/** One person after the other; whoever is being called stays until there is a result, or until somebody else is asked for. */
export const useOne = ({ subject, subjectId, orgId, communityId, personId }: Where): One => {
  const about = { subject, subjectId }
  const [who, setWho] = useState(personId ?? null)
  const [skip, setSkip] = useState<readonly string[]>([])
  const [last, setLast] = useState<One['last']>(null)
  const from = { ...(orgId ? { orgId } : {}), ...(communityId ? { communityId } : {}) }
  const next = useQuery('call.next', { ...about, ...from, skip: [...skip] })
  const one = useQuery('call.get', who === null ? null : { ...about, personId: who })
  /** What stood there before the last result: its person must not be called once more. */
  const [stale, setStale] = useState<unknown>(null)
  const claiming = useAction('call.claim')
  const puttingBack = useAction('call.putBack')
  const saying = useAction('call.result')
  const undoing = useAction('call.undo')
  const all = [claiming, puttingBack, saying, undoing]
  const show = (id: string) => {
    if (id === who) one.reload()
    setWho(id)
  }
  const onward = () => {
    setStale(next.data)
    setWho(null)
    next.reload()
  }

  return {
    query:
      who === null
        ? next.data === stale
          ? waiting(next)
          : next
        : { ...one, data: one.data && { card: one.data } },
    counts: next.data,
    last,
    onward,
    busy: all.some(({ busy }) => busy),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    claim: async (card) => {
      const claimed = await claiming.run({ ...about, personId: card.personId })
      setLast(null)
      if (claimed) show(card.personId)
      else if (who !== null) one.reload()
    },
    putBack: async (card) => {
      if (!(await puttingBack.run({ ...about, personId: card.personId }))) return
      setSkip((before) => [...before, card.personId].slice(-40))
      onward()
    },
    say: async (card, result) => {
      if (!(await saying.run({ ...about, personId: card.personId, result }))) return false
      setLast({ personId: card.personId, name: card.name, said: result.what })
      onward()
      return true
    },
    undo: async () => {
      if (!last || !(await undoing.run({ ...about, personId: last.personId }))) return
      setLast(null)
      show(last.personId)
    },
  }
}
