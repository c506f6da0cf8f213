import { forget, keep, recall } from './storage'

/** What a phone without signal holds for one purpose. It goes when `until` is over, whatever happens. */
export interface KeptBy<E> {
  leaseId: string
  until: string
  /** Everything written on this phone, sent or not. */
  log: E[]
}

/** Not answered by the server yet. Kept until it is, however long that takes. */
export interface Unsent<E> {
  leaseId: string
  entry: E
}

export interface Shelf<L extends KeptBy<E>, E> {
  ids: () => string[]
  listOf: (id: string) => L | null
  unsentOf: (id: string) => Unsent<E>[]
  /** False: the phone's storage is full, and nothing was kept. */
  keepList: (id: string, list: L) => boolean
  keepUnsent: (id: string, unsent: readonly Unsent<E>[]) => boolean
  /** Names whose time is over go, what is unsent stays. */
  wipeOver: (now: string) => void
}

const isArray = <T>(value: unknown): value is T[] => Array.isArray(value)

/** `index`: under which name the phone remembers what lies on the shelf; `needs`: without it a list is of an older version. */
export const shelf = <L extends KeptBy<E>, E>(name: string, index: string, needs: string): Shelf<L, E> => {
  const listKey = (id: string) => `${name}.list.${id}`
  const unsentKey = (id: string) => `${name}.unsent.${id}`
  const isList = (value: unknown): value is L =>
    typeof value === 'object' && value !== null && 'leaseId' in value && needs in value

  const ids = (): string[] => recall(index, isArray<string>) ?? []
  const listOf = (id: string) => recall(listKey(id), isList)
  const unsentOf = (id: string) => recall(unsentKey(id), isArray<Unsent<E>>) ?? []
  const forgetOver = (id: string, now: string) => {
    if ((listOf(id)?.until ?? '') > now) return
    forget(listKey(id))
    if (unsentOf(id).length > 0) return
    forget(unsentKey(id))
    keep(
      index,
      ids().filter((each) => each !== id),
    )
  }

  return {
    ...{ ids, listOf, unsentOf },
    keepList: (id, list) => keep(listKey(id), list) && keep(index, [...new Set([...ids(), id])]),
    keepUnsent: (id, unsent) => keep(unsentKey(id), unsent),
    wipeOver: (now) => ids().forEach((id) => forgetOver(id, now)),
  }
}
