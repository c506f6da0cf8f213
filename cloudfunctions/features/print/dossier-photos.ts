import type { Paragraph } from 'docx'
import sharp from 'sharp'

import { clockOf, dayOf } from '@/domain/calendar'
import { PHOTO_KINDS } from '@/domain/dossier-words'

import type { StoredPhoto } from '@/cloudfunctions/features/dossier/document'
import { downloadFile } from '@/cloudfunctions/kit/wechat'

import { head, picture, words } from './sheet'

/** Two on a page, and enough to read a receipt. */
const PIXELS = 1000
const SHOWN = { width: 480, height: 360 }

const titleOf = ({ kind, at, byName }: StoredPhoto): string =>
  `${PHOTO_KINDS[kind]}（${byName}，${dayOf(at)} ${clockOf(at)}）`

/** Null: the file is gone. */
export const pictureOf = async ({ fileId }: Pick<StoredPhoto, 'fileId'>): Promise<Paragraph | null> => {
  const bytes = await downloadFile(fileId)
  if (!bytes) return null
  const { data, info } = await sharp(bytes)
    .resize({ width: PIXELS, height: PIXELS, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer({ resolveWithObject: true })
  const scale = Math.min(SHOWN.width / info.width, SHOWN.height / info.height)
  return picture({ bytes: data, width: info.width * scale, height: info.height * scale })
}

/** Photos with somebody who did not want to be on one are named and not shown: paper is passed on. */
export const photoPages = async (photos: readonly StoredPhoto[]): Promise<Paragraph[]> => {
  const pages: Paragraph[] = photos.length === 0 ? [] : [head(`照片和票据（${photos.length} 张）`)]
  for (const photo of photos) {
    const shown = photo.shy ? null : await pictureOf(photo)
    const why = photo.shy ? '：有人不愿出镜，只存在系统里' : ''
    pages.push(...(shown ? [shown] : []), ...words(`${titleOf(photo)}${why}`))
  }
  return pages
}
