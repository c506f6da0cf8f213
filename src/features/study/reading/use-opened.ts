import { useEffect } from 'react'

import type { Me } from '@/types/account'
import type { Reading } from '@/types/material-shapes'

import { call } from '@/src/lib/client'
import type { Query } from '@/src/lib/use-query'

import { rememberRead } from './reading-list'

type Person = Me['persons'][number]

/** Whose own phone this is: a helper's reading is not the parent's. */
export const ownPersons = (me: Me | null): Person[] =>
  (me?.persons ?? []).filter(({ standing }) => standing === 'self')

/** Opened is opened: of one owner at once; where several share the phone they say who looks. What fails is tried at the next opening. */
export const useOpened = (reading: Reading | null, me: Query<Me>): void => {
  const own = ownPersons(me.data)
  const [only] = own.length === 1 ? own : []
  const materialId = reading?.id ?? null
  const personId = only?.id ?? null
  useEffect(() => {
    if (reading) rememberRead(reading)
  }, [reading])
  useEffect(() => {
    if (materialId !== null && personId !== null)
      call('study.opened', { materialId, personId }).catch(() => null)
  }, [materialId, personId])
}
