import type { Caller } from '@/cloudfunctions/kit/caller'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'

import { idsOf, keeperOf } from './person'
import { openOfPerson } from './store'

interface Asking {
  caller: Caller
  standing: string
  scoped: PersonDocument
  fail: (code: 'NOT_FOUND') => AppError
}

/** 包户人员: the homes they look after, and those they have said they go to; any other looks like none. */
export const onlyOwnHomes = async ({ caller, standing, scoped, fail }: Asking): Promise<void> => {
  if (standing !== 'caseworker' || keeperOf(scoped)?.openid === caller.openid) return
  const open = await openOfPerson(idsOf(scoped))
  if (!open.some(({ owner }) => owner?.openid === caller.openid)) throw fail('NOT_FOUND')
}
