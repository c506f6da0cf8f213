import type { visit } from '@/types/visit'

import { filesOf } from '@/cloudfunctions/features/person/files'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { CueDocument } from './document'
import * as store from './store'
import { cueRow, cueOf, visitRow } from './view'
import { onlyOwnHomes } from './own-homes'
import { idsOf, keeperOf } from './person'

type Use = Handlers<typeof visit>

const rowsOf = async (found: readonly CueDocument[], limit: number, me: string) => {
  const { items, next } = pageOfRows(found, { by: store.CUES_BY, limit }, (cue) => cue)
  const files = await filesOf([...new Set(items.map(({ personId }) => personId))])
  return {
    items: items.flatMap((cue) => {
      const person = files.get(cue.personId)
      return person ? [cueRow(cue, person, me)] : []
    }),
    next,
  }
}

export const cues: Use['cues'] = async ({ orgId, overdue, cursor, limit }, { caller, now }) =>
  rowsOf(await store.openCues(orgId, overdue ? now : null, { cursor, limit }), limit, caller.openid)

export const mine: Use['mine'] = async ({ orgId, cursor, limit }, { caller }) =>
  rowsOf(await store.cuesOf(caller.openid, orgId, { cursor, limit }), limit, caller.openid)

export const get: Use['get'] = async (_, ctx) => {
  const { scoped: person, caller } = ctx
  await onlyOwnHomes(ctx)
  const ids = idsOf(person)
  const [open, newest] = await Promise.all([store.openOfPerson(ids), store.visitsOf(ids)])
  return {
    ...{ personId: person._id, name: person.name, birthYear: person.birthYear, orgName: person.orgName },
    ...{ keeperName: keeperOf(person)?.name ?? null, deceased: Boolean(person.deceasedAt) },
    ...{ cues: open.map((cue) => cueOf(cue, caller.openid)), visits: newest.map(visitRow) },
  }
}
