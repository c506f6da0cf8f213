import { useCallback, useEffect, useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Registrant } from '@/types/registration'

import { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import type { Query } from '@/src/lib/use-query'

const loadAll = async (activityId: string, cursor: string | null = null): Promise<Registrant[]> => {
  const { items, next } = await call('registration.list', {
    ...{ activityId, limit: LIMITS.pageMax },
    ...(cursor === null ? {} : { cursor }),
  })

  return next === null ? items : [...items, ...(await loadAll(activityId, next))]
}

type State = Pick<Query<Registrant[]>, 'data' | 'error' | 'status'>

const LOADING: State = { data: null, error: null, status: 'loading' }

/** The whole list once: it must not move while somebody compares it with the paper, nor when the camera comes back. */
export const useAllRegistrants = (activityId: string): Query<Registrant[]> => {
  const [state, setState] = useState(LOADING)

  const reload = useCallback(() => {
    loadAll(activityId).then(
      (data) => setState({ data, error: null, status: 'ready' }),
      (reason: unknown) =>
        setState({
          data: null,
          error: reason instanceof CallError ? reason : new CallError('INTERNAL', ''),
          status: 'failed',
        }),
    )
  }, [activityId])
  useEffect(reload, [reload])

  return { ...state, waiting: false, savedAt: null, reload }
}
