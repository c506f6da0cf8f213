import type { WaitingParty } from '@/types/places'

import { bornWords } from '@/src/staff/born-words'

/** 陈秀英（1948年，大乡村）、王建国 …: enough to tell two of one name apart. */
export const namesOf = ({ members }: Pick<WaitingParty, 'members'>): string =>
  members.map(({ name, birthYear, orgName }) => `${name}（${bornWords(birthYear)}，${orgName}）`).join('、')

/** 3人，有1位没写名字. */
export const seatsWords = ({ seats, members }: Pick<WaitingParty, 'seats' | 'members'>): string =>
  seats > members.length ? `${seats}人，有${seats - members.length}位没写名字` : `${seats}人`
