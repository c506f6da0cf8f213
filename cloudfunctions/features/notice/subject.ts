import { isOut } from '@/domain/notice'

import { knownMessages, noticeMessageId } from '@/cloudfunctions/features/message/of-notice'
import type { AskedMessage, Standing, Subject } from '@/cloudfunctions/features/message/subject'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { personsOf } from '@/cloudfunctions/features/person/on-the-books'

import type { NoticeDocument } from './document'
import { noticesById } from './store'

const PAGE = 'features/notice/pages/read/index'

const keptMessage = ({ subjectId, version }: AskedMessage, { mergedInto }: PersonDocument): string | null =>
  mergedInto && noticeMessageId({ noticeId: subjectId, version }, mergedInto)

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
  const { _id, title, orgName, publishedAt, sign } = notice
  const told = {
    ...{ kind: 'notice' as const, title, placeName: orgName, from: orgName, sign },
    ...{ startsAt: publishedAt ?? '', personName: person.name, ticket: '', offeredUntil: null },
  }
  return { told, effectAt: null, page: `${PAGE}?noticeId=${_id}`, byOpenid: '' }
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
    const twice = await toldTwice(messages, people)

    return new Map(
      messages.flatMap((message) => {
        const notice = notices.get(message.subjectId)
        const person = people.get(message.personId)
        const holds = notice && isOut(notice, now) && String(notice.telling) === message.version
        if (!holds || !person || person.removedAt !== null || twice.has(message._id)) return []
        return [[message._id, standingOf(notice, person)] as const]
      }),
    )
  },
}
