import { EMPTY } from '@/cloudfunctions/features/registration/roster-fields'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { toStored } from '@/cloudfunctions/kit/stored'

import type { World } from '../world'

const NOW = '2026-11-01T00:00:00.000Z'

const PLACE = { orgId: 'D000350206', ancestors: ['A000003502', 'D000350206'] }

const idOf = (prefix: string, i: number): string =>
  `${prefix}${i.toString().padStart(10 - prefix.length, '0')}`

export interface Somebody {
  openid: string
  personId: string
}

/** n people with an account each: everything that registering reads of them. */
export const makeCrowd = async ({ cloud }: World, n: number): Promise<Somebody[]> => {
  const crowd = Array.from({ length: n }, (_, i) => ({ openid: `oCrowd_${i}`, personId: idOf('CRD', i) }))
  const accounts = crowd.map(({ openid, personId }, i) => ({
    ...newEnvelope(openid, openid, NOW),
    persons: [
      {
        ...{ personId, relation: 'self', name: `人${i}`, phoneMasked: '', since: NOW, ...PLACE },
        card: {
          name: `人${i}`,
          birthYear: 1950,
          orgName: '湖里区',
          phoneTail: '0000',
          sortName: `ren ${i}`,
          search: ['人', 'r'],
        },
      },
    ],
    ...{ proxies: [], grants: [], grantOrgs: [] },
  }))
  await cloud.database.load('accounts', toStored(accounts) as Record<string, unknown>[])
  return crowd
}

/** A published activity with an open roster. */
export const makeActivity = async ({ cloud }: World, number: number, capacity: number): Promise<string> => {
  const _id = idOf('BNCH', number)
  const times = {
    startsAt: '2026-12-01T01:00:00.000Z',
    endsAt: '2026-12-01T03:00:00.000Z',
    opensAt: NOW,
    closesAt: '2026-12-01T01:00:00.000Z',
  }
  const places = { capacity, left: capacity, taken: 0 }
  const rules = {
    waiting: 0,
    quotas: [],
    releasesAt: null,
    promotion: 'automatic',
    cancelsUntil: times.startsAt,
  }
  const activity = {
    ...newEnvelope(_id, 'bench', NOW),
    ...{
      ...PLACE,
      orgName: '湖里区',
      type: 'health',
      typeName: '讲座',
      title: '抢名额',
      state: 'published',
      calledOffReason: null,
    },
    ...{
      ...times,
      ...places,
      ...rules,
      place: { name: '活动室', address: '', way: '', location: null },
      signUp: 'firstCome',
    },
    ...{
      suits: '',
      bring: '',
      speaker: '',
      about: '',
      contactPhone: '',
      remote: false,
      checkInOpensMinutes: 60,
    },
  }
  const roster = {
    ...newEnvelope(_id, 'bench', NOW),
    ...{ ...PLACE, ...places, open: true, opensAt: times.opensAt, closesAt: times.closesAt },
    ...{ mode: 'firstCome', promotion: 'automatic', quotas: {}, releasesAt: null, draw: null },
    ...EMPTY,
  }
  await cloud.database.load('activities', [toStored(activity) as Record<string, unknown>])
  await cloud.database.load('rosters', [toStored(roster) as Record<string, unknown>])
  return _id
}
