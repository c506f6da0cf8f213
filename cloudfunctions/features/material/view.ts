import type { Material, MaterialPart, MaterialRow, Reading, ShelfRow } from '@/types/material-shapes'

import { temporaryUrls } from '@/cloudfunctions/kit/wechat'

import type { MaterialDocument, StoredPart, Text } from './document'
import type { MaterialHead, ShelfHead } from './store'

/** Long enough to hear an hour to its end with a pause for tea. */
const URL_SECONDS = 3 * 3600

export const textOf = (from: Text): Text => {
  const { title, category, source, body, transcript, links, videoLink, parts } = from
  return { title, category, source, body, transcript, links, videoLink, parts }
}

const partsWithUrls = async (parts: readonly StoredPart[]): Promise<MaterialPart[]> => {
  const urls = await temporaryUrls(
    parts.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return parts.map(({ id, kind, name, after }, i) => ({ id, kind, name, after, url: urls[i] ?? '' }))
}

export const materialRow = (material: MaterialHead): MaterialRow => {
  const { _id, title, category, orgName, byName, state, version, updatedAt } = material
  return { id: _id, title, category, orgName, byName, state, version, updatedAt }
}

export const shelfRow = ({ _id, outTitle, shelf, orgName, publishedAt, outHas }: ShelfHead): ShelfRow => ({
  ...{ id: _id, title: outTitle, category: shelf === '' ? 'affairs' : shelf, orgName },
  ...{ publishedAt: publishedAt ?? '', ...outHas },
})

export const materialView = async (
  material: MaterialDocument,
  decider: Material['decider'],
): Promise<Material> => {
  const { orgId, orgName, state, version, publishedAt, byName, askedByName, changed } = material
  const { approved, returned, withdrawnAt, withdrawnReason, older } = material
  return {
    ...{ id: material._id, rev: material.rev, orgId, orgName, state, version, publishedAt },
    ...{ ...textOf(material), parts: await partsWithUrls(material.parts), byName, askedByName, changed },
    ...{ approved, returned, older, decider },
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason },
  }
}

type Published = Pick<Reading, 'version' | 'orgName' | 'approvedByName'> & { publishedAt: string | null }

export const readingView = async (id: string, text: Text, of: Published): Promise<Reading> => ({
  ...{ id, ...textOf(text), parts: await partsWithUrls(text.parts) },
  ...{ version: of.version, orgName: of.orgName, approvedByName: of.approvedByName },
  publishedAt: of.publishedAt ?? '',
})
