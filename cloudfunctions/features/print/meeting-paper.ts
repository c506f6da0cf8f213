import { dayOf, weekdayOf } from '@/domain/calendar'
import { kindsWords, LEAVE_REASONS, MADE_UP_HOW, meetingTime } from '@/domain/meeting-words'

import type { MeetingDocument } from '@/cloudfunctions/features/meeting/document'
import { dueOf } from '@/cloudfunctions/features/meeting/roll'
import { meetingView } from '@/cloudfunctions/features/meeting/view'

import { pictureOf } from './dossier-photos'
import { line, toFile } from './paper'
import { facts, head, table, words } from './sheet'

/** To be filled in by hand. */
const BLANK = '________'

type View = ReturnType<typeof meetingView>
type Marked = View['marks'][number]

const reasonOf = ({ reason, words: said }: Marked): string =>
  [reason && reason !== 'other' ? LEAVE_REASONS[reason] : '', said].filter((part) => part !== '').join('，')

const names = (marks: readonly Marked[], more: (mark: Marked) => string = () => ''): string =>
  marks.map((mark) => (more(mark) ? `${mark.name}（${more(mark)}）` : mark.name)).join('、')

const madeUpWords = ({ madeUp }: Marked): string => (madeUp ? `${madeUp.day} ${MADE_UP_HOW[madeUp.how]}` : '')

const attendance = ({ marks, counts }: View) => {
  const of = (what: Marked['what']) => marks.filter((mark) => mark.what === what)
  return facts([
    ['应到实到', `应到 ${counts.due} 人，实到 ${counts.here} 人`],
    ['到会', names(of('here'))],
    [`请假 ${counts.leave} 人`, names(of('leave'), reasonOf)],
    [`未到 ${counts.absent} 人`, names(of('absent'))],
    [
      `补学 ${counts.madeUp} 人`,
      names(
        marks.filter(({ madeUp }) => madeUp),
        madeUpWords,
      ),
    ],
  ])
}

const TRAIL = [
  { title: '改于', percent: 20 },
  { title: '改了什么', percent: 30 },
  { title: '原来的议题和决议', percent: 50 },
]

const older = ({ older: trail }: View) =>
  trail.length === 0
    ? []
    : [
        head('更正'),
        table(
          TRAIL,
          trail.map((each) => [
            `${dayOf(each.until)} ${each.byName}`,
            each.changed,
            `${each.topics} ${each.resolutions}`.trim(),
          ]),
        ),
      ]

const bookPages = async ({ photos }: MeetingDocument) => {
  const pictures = await Promise.all(photos.map((photo) => pictureOf(photo)))
  const shown = pictures.flatMap((each) => each ?? [])
  return shown.length === 0 ? [] : [head('纸质记录（以纸质记录为准）'), ...shown]
}

/** 组织生活记录, A4: the five fields of the book, in its order, and a place to sign. */
export const meetingPaper = async (of: MeetingDocument, now: string): Promise<Buffer> => {
  const view = meetingView(of, await dueOf(of))
  const { confirmed } = view
  return toFile('A4', [
    line('组织生活会议记录', 22, { bold: true }),
    line(view.orgName, 16, { bold: true }),
    line(confirmed ? '' : '还没有确认，仅供核对', 12),
    facts([
      ['会议类型', kindsWords(view.kinds)],
      ['主题', view.theme],
      ['时间地点', `${of.day.slice(0, 4)}年${meetingTime(view.startsAt, view.startsAt)}，${view.place}`],
      ['主持人、记录人', `主持：${view.chair || BLANK}，记录：${view.recorder || BLANK}`],
    ]),
    head('到会情况'),
    attendance(view),
    head('会议议题'),
    ...words(view.topics || '见纸质记录'),
    head('会议决议'),
    ...words(view.resolutions || '见纸质记录'),
    ...older(view),
    head('支部书记确认'),
    ...words(
      confirmed
        ? `${confirmed.byName}，${dayOf(confirmed.at)}，签名：${BLANK}`
        : `签名：${BLANK}，日期：${BLANK}（打印于 ${dayOf(now)}${weekdayOf(dayOf(now))}）`,
    ),
    ...(await bookPages(of)),
  ])
}
