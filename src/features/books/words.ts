import { CONSENTED, LINKED, MEMBERSHIPS, RELATIONS } from '@/types/kernel/labels'
import type { Confirmed, Link, PersonFile, PersonRow } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

export const bornWords = ({ birthYear }: PersonRow): string =>
  birthYear === null ? '没写出生年' : `${birthYear}年生`

export const phoneWords = ({ phoneMasked }: PersonRow): string => phoneMasked || '没有电话'

/** 长青社区第一党支部（正式，从2021-12-01起）. */
export const membershipWords = ({ branchName, kind, from, to }: PersonFile['memberships'][number]): string =>
  `${branchName}（${MEMBERSHIPS[kind]}，${to === null ? `从${from}起` : `${from}到${to}`}）`

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
