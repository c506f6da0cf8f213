import type { InputOf } from '@/types/kernel/contract'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'

export const admin = openidOf('admin')
export const tongan = openidOf('organiserTongan')

export const aVisit = (
  personId: string,
  more: Partial<InputOf<'visit.record'>> = {},
): InputOf<'visit.record'> => ({
  ...{ personId, on: '2026-11-21', form: 'home', visitors: '叶志恒、洪伟民', seen: null },
  ...{ hard: '', wish: '', gift: '', todo: '', nextOn: null, closes: [] },
  ...more,
})

export const cuesOf = ({ cloud }: World, personId: string) =>
  cloud.database.peek('cues', { query: { personId } })

export const visitsOf = ({ cloud }: World, personId: string) =>
  cloud.database.peek('visits', { query: { personId } })

export const fileOf = ({ cloud }: World, personId: string) =>
  cloud.database.peek('persons', { query: { _id: personId } })[0]

/** People of 同安, none of whom has a part in a story. */
export const peopleOf = ({ city }: World, orgId: string, from = 0): string[] =>
  city.persons
    .filter(({ _id, ancestors }) => ancestors.includes(orgId) && !_id.startsWith('P00000000'))
    .slice(from)
    .map(({ _id }) => _id)
