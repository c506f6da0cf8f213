import type { material } from '@/types/material'
import type { Material } from '@/types/material-shapes'

import { whyNotDecide } from '@/domain/material'

import { rootPlace } from '@/cloudfunctions/features/org/place'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { MaterialDocument } from './document'
import { decidingOn } from './publish'
import { findMaterial, findVersion, LIST_BY, materialsOf, onShelf, SHELF_BY } from './store'
import { materialRow, materialView, readingView, shelfRow } from './view'

type Actions = Handlers<typeof material>

export const list: Actions['list'] = async ({ orgId, state, search, cursor, limit }) =>
  pageOfRows(await materialsOf(orgId, { state, search, cursor, limit }), { by: LIST_BY, limit }, materialRow)

const deciderOf = async (of: MaterialDocument, caller: Caller): Promise<Material['decider']> => {
  if (of.state !== 'asked') return 'no'
  const deciding = await decidingOn(of, caller)
  if (!deciding.may) return 'no'
  if (whyNotDecide(of.state, deciding)) return 'own'
  return deciding.own ? 'alone' : 'yes'
}

export const open: Actions['open'] = async (_, { scoped, caller }) =>
  materialView(scoped, await deciderOf(scoped, caller))

export const version: Actions['version'] = async ({ materialId, version: which }, ctx) => {
  const found = await findVersion(materialId, which)
  if (!found) throw ctx.fail('NOT_FOUND')
  return readingView(materialId, found.text, { ...found, orgName: ctx.scoped.orgName })
}

/** Whoever belongs somewhere belongs to the installation; a stranger sees its shelf too. */
const shelfFor = async ({ account }: Caller): Promise<string> => {
  const [first] = [...(account?.persons ?? []), ...(account?.proxies ?? []), ...(account?.grants ?? [])]
  return first?.ancestors[0] ?? (await rootPlace())?._id ?? ''
}

export const shelf: Actions['shelf'] = async ({ category, search, cursor, limit }, { caller }) =>
  pageOfRows(
    await onShelf(await shelfFor(caller), { category, search, cursor, limit }),
    { by: SHELF_BY, limit },
    shelfRow,
  )

export const get: Actions['get'] = async ({ materialId }, ctx) => {
  const found = await findMaterial(materialId)
  if (!found?.out) throw ctx.fail('NOT_FOUND')
  return readingView(materialId, found.out, { ...found, approvedByName: found.approved?.byName ?? '' })
}
