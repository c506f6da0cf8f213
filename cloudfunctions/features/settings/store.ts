import { collection, is } from '@/cloudfunctions/kit/database'

import type { SettingsDocument } from './document'

const settings = collection<SettingsDocument>('settings')

/** Own settings along an org's path, root first: one call. */
export const settingsAlong = async (ancestors: readonly string[]): Promise<SettingsDocument[]> => {
  const found = await settings.query({ where: { _id: is.in(ancestors) }, limit: 20 })
  return found.sort((a, b) => ancestors.indexOf(a._id) - ancestors.indexOf(b._id))
}

export const settingsAmong = (orgIds: readonly string[]): Promise<SettingsDocument[]> =>
  orgIds.length === 0
    ? Promise.resolve([])
    : settings.query({ where: { _id: is.in(orgIds) }, limit: orgIds.length })

export const addSettings = (document: SettingsDocument) => settings.add(document)

export const changeSettings = async (
  orgId: string,
  rev: number,
  own: SettingsDocument['own'],
  by: { openid: string; now: string },
): Promise<boolean> =>
  (await settings.update(
    { _id: orgId, rev },
    { set: { own, updatedAt: by.now, updatedBy: by.openid }, inc: { rev: 1 } },
  )) === 1
