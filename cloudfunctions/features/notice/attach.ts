import type { Attached } from '@/types/notice-attached'

import { freshIn, heldBy, NOTHING } from '@/domain/notice-attached'

import { announceLetGo } from '@/cloudfunctions/features/upload/announce'
import { waitingForNotice } from '@/cloudfunctions/features/upload/take'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Scoped } from '@/cloudfunctions/kit/document'

import type { NoticeDocument } from './document'

interface Writing {
  now: string
  fail(code: 'INPUT', path: string, message: string): AppError
}

type Before = Pick<NoticeDocument, 'orgId' | 'older' | 'attached'>

/** A file id is the client's word: it hung there before, or was brought up for this org within two days. No call where nothing is new. */
export const mustBeThere = async (
  attached: Attached | undefined,
  before: Before,
  writing: Writing & { field: string },
): Promise<void> => {
  const fresh = freshIn(attached ?? NOTHING, heldBy(before))
  if (fresh.length === 0) return
  const waiting = await waitingForNotice(before.orgId, fresh, writing.now)
  if (fresh.some((fileId) => !waiting.has(fileId)))
    throw writing.fail('INPUT', writing.field, '有图片或文件放得太久了，请删掉重新加')
}

/** What is no longer held after the change is announced before it, so that a stop in between loses no file. */
export const letGo = async (
  before: Before & Scoped,
  after: readonly string[],
  { openid, now }: { openid: string; now: string },
): Promise<void> => {
  const fileIds = heldBy(before).filter((fileId) => !after.includes(fileId))
  const { orgId, ancestors } = before
  await announceLetGo({ openid, now, scope: { orgId, ancestors }, fileIds })
}
