import type { Reading } from '@/types/material-shapes'
import type { Task } from '@/types/study-shapes'
import { MATERIAL_CATEGORIES } from '@/types/kernel/study'

import { dayWords } from '@/domain/calendar'
import { laidOut } from '@/domain/material'
import { paragraphs } from '@/domain/notice'

type Category = keyof typeof MATERIAL_CATEGORIES

export const CATEGORY_OPTIONS = (Object.keys(MATERIAL_CATEGORIES) as Category[]).map((value) => ({
  ...{ value, label: MATERIAL_CATEGORIES[value] },
}))

/** Beside every button that brings something up (rules of the sources: what is secret never leaves its paper). */
export const NO_SECRETS = '涉密材料、阅文原件不得上传'

/** What 读给我听 says, a piece at a time: title, then every paragraph, and what is seen on a picture. */
export const spokenLines = ({ title, body, parts }: Reading): string[] => [
  title,
  ...laidOut(body, parts).map(({ text, picture }) => text ?? `图片：${picture.name}`),
]

export const transcriptLines = ({ transcript }: Reading): string[] => paragraphs(transcript)

export const untilWords = (until: string, today: string): string => `请在${dayWords(until, today)}以前学`

/** Whose it is, where the phone stands for several. */
export const openNames = ({ people }: Task): string =>
  people
    .filter(({ done }) => !done)
    .map(({ name }) => name)
    .join('、')
