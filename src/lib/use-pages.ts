import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { InputOf, OutputOf, Path } from '@/types/kernel/contract'

import { CallError } from './call-error'
import { call } from './client'
import type { Query } from './use-query'

/** Actions that answer a page of a list. */
export type PagedPath = {
  [P in Path]: OutputOf<P> extends { items: unknown[]; next: string | null } ? P : never
}[Path]

export type ItemOf<P extends PagedPath> = OutputOf<P> extends { items: (infer T)[] } ? T : never

export interface Pages<T> extends Query<T[]> {
  hasMore: boolean
  loadingMore: boolean
  more: () => void
}

interface State<T> extends Pick<Query<T[]>, 'data' | 'error'> {
  key: string
  next: string | null
  loadingMore: boolean
}

const fresh = <T>(key: string): State<T> => ({ key, data: null, error: null, next: null, loadingMore: false })

/** A list by pages; a changed input or a return to the page starts from the first page again. */
export const usePages = <P extends PagedPath>(
  path: P,
  input: Omit<InputOf<P>, 'cursor'> | null,
): Pages<ItemOf<P>> => {
  const key = JSON.stringify([path, input])
  const [state, setState] = useState<State<ItemOf<P>>>(() => fresh(key))
  const newest = useRef(0)
  const shown = useRef(false)

  const load = useCallback(
    (cursor: string | null, before: ItemOf<P>[]) => {
      const [, asked] = JSON.parse(key) as [P, object | null]
      if (asked === null) return
      const turn = (newest.current += 1)
      const update = (change: Partial<State<ItemOf<P>>>) => {
        if (turn === newest.current)
          setState((old) => ({ ...(old.key === key ? old : fresh(key)), loadingMore: false, ...change }))
      }

      call(path, (cursor === null ? asked : { ...asked, cursor }) as InputOf<P>).then(
        (page) => {
          const { items, next } = page as { items: ItemOf<P>[]; next: string | null }
          update({ data: [...before, ...items], next, error: null })
        },
        (reason: unknown) =>
          update({ error: reason instanceof CallError ? reason : new CallError('INTERNAL', '') }),
      )
    },
    [path, key],
  )
  const reload = useCallback(() => load(null, []), [load])

  useEffect(reload, [reload])
  useDidShow(() => {
    if (shown.current) reload()
    shown.current = true
  })

  const current = state.key === key ? state : fresh<ItemOf<P>>(key)
  return {
    data: current.data,
    error: current.error,
    status: current.data ? 'ready' : current.error ? 'failed' : 'loading',
    waiting: false,
    savedAt: null,
    reload,
    hasMore: current.next !== null,
    loadingMore: current.loadingMore,
    more: () => {
      setState((old) => ({ ...old, loadingMore: true }))
      load(current.next, current.data ?? [])
    },
  }
}
