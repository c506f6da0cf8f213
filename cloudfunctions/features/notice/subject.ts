import { isOut } from '@/domain/notice'

import { knownMessages, noticeMessageId } from '@/cloudfunctions/features/message/of-notice'
import type { AskedMessage, Standing, Subject } from '@/cloudfunctions/features/message/subject'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { personsOf } from '@/cloudfunctions/features/person/on-the-books'

import { readersOfPushes } from '@/cloudfunctions/features/study/reached'

import type { NoticeDocument } from './document'
import { kindOf } from './kind'
import { noticesById } from './store'

const PAGE = 'features/notice/pages/read/index'
const STUDY_PAGE = 'features/study/pages/read/index'

const keptMessage = (
  { subjectId, version, kind }: AskedMessage,
  { mergedInto }: PersonDocument,
): string | null =>
  mergedInto &&
  noticeMessageId({ noticeId: subjectId, version, kind: kind === 'study' ? kind : 'notice' }, mergedInto)

/** A duplicate is not told what the file that stands for it is told. */
const toldTwice = async (
  messages: readonly AskedMessage[],
  people: ReadonlyMap<string, PersonDocument>,
): Promise<Set<string>> => {
  const merged = messages.flatMap((message) => {
    const person = people.get(message.personId)
    const kept = person ? keptMessage(message, person) : null
    return kept ? [{ id: message._id, kept }] : []
  })
  const known = await knownMessages(merged.map(({ kept }) => kept))
  return new Set(merged.filter(({ kept }) => known.has(kept)).map(({ id }) => id))
}

const standingOf = (notice: NoticeDocument, person: PersonDocument): Standing => {
  const { _id, title, orgName, publishedAt, sign, audience } = notice
  const told = {
    ...{ kind: kindOf(notice), title, placeName: orgName, from: orgName, sign },
    ...{ startsAt: publishedAt ?? '', personName: person.name, ticket: '', offeredUntil: null },
  }
  const page =
    audience.kind === 'study' ? `${STUDY_PAGE}?materialId=${audience.materialId}` : `${PAGE}?noticeId=${_id}`
  return { told, effectAt: null, page, byOpenid: '' }
}

/** Of a push: whoever has read it meanwhile is not told any more. No call where there is none. */
const readAlready = async (notices: readonly NoticeDocument[]) => {
  const pushes = notices.flatMap(({ audience }) => (audience.kind === 'study' ? [audience.assignmentId] : []))
  const isRead = await readersOfPushes(pushes)
  return ({ audience }: NoticeDocument, person: PersonDocument): boolean =>
    audience.kind === 'study' && isRead(audience.assignmentId, person)
}

/** A notice holds until it is withdrawn, or told anew. */
export const noticeSubject: Subject = {
  standing: async (messages, now) => {
    const notices = new Map(
      (await noticesById([...new Set(messages.map(({ subjectId }) => subjectId))])).map((each) => [
        each._id,
        each,
      ]),
    )
    const people = new Map(
      (await personsOf([...new Set(messages.map(({ personId }) => personId))])).map((each) => [
        each._id,
        each,
      ]),
    )
    const isRead = await readAlready([...notices.values()])
    const twice = await toldTwice(messages, people)

    return new Map(
      messages.flatMap((message) => {
        const notice = notices.get(message.subjectId)
        const person = people.get(message.personId)
        const holds = notice && isOut(notice, now) && String(notice.telling) === message.version
        if (!holds || !person || person.removedAt !== null || twice.has(message._id)) return []
        if (isRead(notice, person)) return []
        return [[message._id, standingOf(notice, person)] as const]
      }),
    )
  },
}
