import { CONSENTED, LINKED, RELATIONS } from '@/types/kernel/labels'
import type { Confirmed, Link, PersonRow } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

export const bornWords = ({ birthYear }: PersonRow): string =>
  birthYear === null ? '没写出生年' : `${birthYear}年生`

export const phoneWords = ({ phoneMasked }: PersonRow): string => phoneMasked || '没有电话'

/** What tells two people of one name apart. */
export const rowWords = (row: PersonRow): string => [bornWords(row), row.orgName, phoneWords(row)].join('，')

export const confirmedWords = ({ how, byName, at, note }: Confirmed): string =>
  [LINKED[how], byName, dayOf(at), note ?? ''].filter(Boolean).join('，')

export const hearsWords = ({ on, how, byName, at, note }: NonNullable<Link['hears']>): string =>
  [on ? '同时收通知' : '不再收通知', CONSENTED[how], byName, dayOf(at), note ?? ''].filter(Boolean).join('，')

export const holderWords = ({ relation, holder }: Link): string => {
  if (relation === 'self') return '本人的微信'
  return holder ? `${holder.name}的微信` : '没登记姓名的微信'
}

/** 洪文质是父母; nothing to say about one's own. */
export const relationWords = (name: string, { relation }: Link): string =>
  relation === 'self' ? '' : `${name}是对方的${RELATIONS[relation]}`
