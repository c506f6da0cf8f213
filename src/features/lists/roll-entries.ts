import type { LookedUp, Namesake } from '@/types/places'

import type { RollRow } from '@/domain/roll'
import { phoneDiffers, whoIsMeant } from '@/domain/table-roll'

import { newRequestId } from '@/src/lib/request-id'

/** One listed person on the way to a place. */
export interface Entry extends RollRow, LookedUp {
  key: number
  /** Who it is; null while nobody, or one of several, has to be chosen. */
  personId: string | null
  /** Ticked: to be entered. */
  on: boolean
  /** Kept over retries: the same person is never entered twice. */
  requestId: string
  /** In words, once the server refused. */
  reason: string | null
  entered: boolean
}

/** Ready where one person is meant; a name twice, another number, and whoever is registered, waits for a tick. */
export const entryOf = (row: RollRow, looked: LookedUp, key: number): Entry => {
  const meant = whoIsMeant(row, looked.found, looked.more)
  const differs = meant !== null && phoneDiffers(row, meant)
  return {
    ...row,
    ...looked,
    ...{ key, requestId: newRequestId(), reason: null, entered: false },
    doubts: differs ? [...row.doubts, `表格里的电话尾号是${row.told?.phoneTail}`] : row.doubts,
    personId: meant?.id ?? null,
    on: meant !== null && !meant.registered && !row.again && !differs,
  }
}

export const isReady = ({ on, personId, entered, reason }: Entry): boolean =>
  on && personId !== null && !entered && reason === null

/** 1955年生，洪塘镇，电话尾号1234. */
export const whoWords = ({ birthYear, orgName, phoneTail, registered }: Namesake): string =>
  [
    birthYear === null ? '没填出生年' : `${birthYear}年生`,
    orgName,
    phoneTail === '' ? '没有电话' : `电话尾号${phoneTail}`,
    ...(registered ? ['已经报过名了'] : []),
  ].join('，')

const whyMissing = ({ reason, found, personId }: Entry): string => {
  if (reason !== null) return reason
  if (found.length === 0) return '名册上没有这个名字'
  return personId === null ? '有几位同名，没有选是哪一位' : '没有勾选'
}

/** 名额满了：张三没有报上; null for whoever is on the list now. */
export const missingWords = (entry: Entry): string | null => {
  const { name, entered, reason, found, personId } = entry
  if (entered) return null
  const before = reason === null && found.some(({ id, registered }) => id === personId && registered)
  return before ? `以前已经报过名：${name}` : `${whyMissing(entry)}：${name}没有报上`
}
