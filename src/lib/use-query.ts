import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { InputOf, OutputOf, Path } from '@/types/kernel/contract'

import { CallError } from './call-error'
import { call } from './client'
import { keepAnswer, recallAnswer } from './kept-answer'

export interface Query<T> {
  data: T | null
  status: 'loading' | 'ready' | 'failed'
  error: CallError | null
  /** The server is busy and we stand in the queue. */
  waiting: boolean
  /** ISO instant of a kept answer that is shown because there is no network. */
  savedAt: string | null
  reload: () => void
}

export interface QueryOptions {
  /** Keep the last answer on the phone and show it when there is no network. Never for other people's data. */
  keep?: boolean
}

type State<T> = Omit<Query<T>, 'reload'> & { key: string }

/** Refusals that say nothing about the page's content. */
const PASSING = new Set<string>(['BUSY', 'OFFLINE', 'INTERNAL'])

const fresh = <T>(key: string): State<T> => ({
  key,
  data: null,
  status: 'loading',
  error: null,
  waiting: false,
  savedAt: null,
})

/** Reads when the page opens, when the input changes and when the page is shown again. `null` as input: not yet. */
export const useQuery = <P extends Path>(
  path: P,
  input: InputOf<P> | null,
  { keep = false }: QueryOptions = {},
): Query<OutputOf<P>> => {
  const key = JSON.stringify([path, input])
  const [state, setState] = useState<State<OutputOf<P>>>(() => fresh(key))
  const newest = useRef(0)
  const shown = useRef(false)

  const load = useCallback(() => {
    const [, asked] = JSON.parse(key) as [P, InputOf<P> | null]
    if (asked === null) return
    const turn = (newest.current += 1)
    const update = (change: (before: State<OutputOf<P>>) => State<OutputOf<P>>) => {
      if (turn === newest.current) setState((before) => change(before.key === key ? before : fresh(key)))
    }

    call(path, asked, { onWaiting: () => update((before) => ({ ...before, waiting: true })) }).then(
      (data) => {
        if (keep) keepAnswer(key, data)
        update(() => ({ ...fresh(key), data, status: 'ready' }))
      },
      (reason: unknown) => {
        const error = reason instanceof CallError ? reason : new CallError('INTERNAL', '')
        const kept = keep && error.code === 'OFFLINE' ? recallAnswer<OutputOf<P>>(key) : null
        update((before) => ({
          ...fresh(key),
          error,
          // What stands on the page stays when a second look fails for a passing reason.
          ...(PASSING.has(error.code) && before.data !== null
            ? { status: 'ready' as const, data: before.data, savedAt: before.savedAt ?? kept?.at ?? null }
            : { status: kept ? 'ready' : 'failed', data: kept?.data ?? null, savedAt: kept?.at ?? null }),
        }))
      },
    )
  }, [path, key, keep])

  useEffect(load, [load])
  useDidShow(() => {
    if (shown.current) load()
    shown.current = true
  })

  return { ...(state.key === key ? state : fresh<OutputOf<P>>(key)), reload: load }
}
