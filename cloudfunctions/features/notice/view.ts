import type { MyNotice, Notice, NoticeRow, NoticeTally, ReadNotice } from '@/types/notice-shapes'
import type { Template } from '@/types/settings'

import { fileIdsOf, NOTHING, shownOf } from '@/domain/notice-attached'

import type { AccountPerson } from '@/cloudfunctions/kit/account'

import type { NoticeDocument, NoticeSignDocument } from './document'

export const noticeRow = (notice: NoticeDocument): NoticeRow => {
  const { _id, title, orgName, state, publishedAt, audienceName, byName } = notice
  return { id: _id, title, orgName, state, publishedAt, audienceName, byName }
}

const saidOf = ({
  title,
  body,
  orgName,
  publishedAt,
  older,
  withdrawnAt,
  withdrawnReason,
}: NoticeDocument) => ({
  ...{ title, body, orgName, publishedAt },
  older: older.map((each) => ({ ...each, attached: fileIdsOf(each.attached ?? NOTHING).length })),
  withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason },
})

interface Counted {
  tally: NoticeTally
  signed: number
  template: Template | null
}

export const noticeView = (notice: NoticeDocument, counted: Counted, now: string): Notice => {
  const { audience, audienceName, sign, callIfMissed, workAt, attached = NOTHING } = notice
  return {
    ...{ id: notice._id, rev: notice.rev, orgId: notice.orgId, ...saidOf(notice) },
    ...{ state: notice.state, byName: notice.byName, attached },
    ...{ audience, audienceName, sign, callIfMissed, ...counted },
    listing: workAt !== null && workAt <= now,
  }
}

export const myNoticeView = (
  { _id, title, orgName, publishedAt, state, sign }: NoticeDocument,
  seen: boolean,
): MyNotice => ({
  ...{ id: _id, title, orgName, publishedAt: publishedAt ?? '', seen, sign },
  withdrawn: state === 'withdrawn',
})

export const readView = (
  notice: NoticeDocument,
  people: readonly AccountPerson[],
  signs: readonly NoticeSignDocument[],
  more: Pick<ReadNotice, 'phone' | 'seen' | 'templateId'>,
): ReadNotice => {
  const signOf = (personId: string) =>
    signs.find((each) => each.personId === personId && each.telling === notice.telling)
  return {
    ...{ id: notice._id, ...saidOf(notice), sign: notice.sign, ...more },
    attached: shownOf(notice.attached ?? NOTHING),
    readers: people.map(({ personId, name }) => {
      const signed = signOf(personId)
      return { personId, name, signedAt: signed?.updatedAt ?? null, signedByName: signed?.byName ?? '' }
    }),
  }
}
