import type { ReadNotice } from '@/types/notice-shapes'

import { dayOf, dayWords, timeWords } from '@/domain/calendar'
import { paragraphs } from '@/domain/notice'

/** 11月23日上午9:00, as people say it today. */
export const atWords = (instant: string, now: string): string =>
  `${dayWords(dayOf(instant), dayOf(now))}${timeWords(instant)}`

type Said = Pick<ReadNotice, 'title' | 'body' | 'attached' | 'orgName' | 'publishedAt' | 'withdrawn'>

/** What 读给我听 says: everything on the page, in sentences. */
export const spoken = (
  { title, body, attached, orgName, publishedAt, withdrawn }: Said,
  now: string,
): string =>
  [
    title,
    publishedAt === null ? '' : `${orgName}，${atWords(publishedAt, now)}发的`,
    withdrawn ? `这条通知撤回了，${withdrawn.reason}` : paragraphs(body).join('。'),
    ...attached.pictures.map(({ caption }) => `有一张图，${caption}`),
    ...attached.files.map(({ name }) => `有一个文件，${name}`),
  ]
    .filter((part) => part !== '')
    .join('。')

/** Plain text for a WeChat group: the day is written out, because it is read days later. */
export const groupText = ({ title, body, orgName, publishedAt }: Said, now: string): string =>
  [
    `【通知】${title}`,
    ...paragraphs(body),
    publishedAt === null ? orgName : `${orgName} ${atWords(publishedAt, now)}`,
  ].join('\n')
