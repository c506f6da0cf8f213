import { useState } from 'react'

import type { Registrant } from '@/types/registration'
import { LIMITS } from '@/types/kernel/limits'

import type { Pages } from '@/src/lib/use-pages'
import { usePages } from '@/src/lib/use-pages'

export interface DoorList {
  pages: Pages<Registrant>
  rows: Registrant[]
  search: string
  find: (words: string) => void
  /** The answer of a tick stands at once, without asking for the list again. */
  put: (registrant: Registrant) => void
}

interface Put {
  after: Registrant | undefined
  registrant: Registrant
}

export const useDoorList = (activityId: string): DoorList => {
  const [search, find] = useState('')
  const [put, setPut] = useState<Record<string, Put>>({})
  const pages = usePages('registration.list', {
    activityId,
    limit: LIMITS.pageMax,
    ...(search === '' ? {} : { search }),
  })

  // A row that was loaded again since is newer than the answer that was put over it.
  const shown = (row: Registrant) => {
    const one = put[row.personId]
    return one && (one.after === row || one.after === undefined) ? one.registrant : row
  }

  return {
    pages,
    rows: (pages.data ?? []).map(shown),
    search,
    find,
    put: (registrant) => {
      const { personId } = registrant
      const after = pages.data?.find((row) => row.personId === personId)
      setPut((before) => ({ ...before, [personId]: { after, registrant } }))
    },
  }
}
