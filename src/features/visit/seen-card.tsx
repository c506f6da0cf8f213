import type { ReactNode } from 'react'

import { SEEN, SEEN_LEVELS } from '@/types/kernel/care-labels'
import { LIMITS } from '@/types/kernel/limits'
import type { SeenKey, SeenLevel } from '@/types/visit'

import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

import type { Recording } from './use-record'

const LEVELS = (Object.keys(SEEN_LEVELS) as SeenLevel[]).map((value) => ({
  value,
  label: SEEN_LEVELS[value],
}))

/** How somebody is: kept sealed. */
export const SeenCard = ({ draft, set, issue }: Recording): ReactNode => (
  <Card>
    <Heading level={2}>看到的</Heading>
    <Notice tone='plain' title='这一块加密存放，写明原因才能看' />
    {(Object.keys(SEEN) as SeenKey[]).map((key) => (
      <Choice
        key={key}
        label={SEEN[key]}
        options={LEVELS}
        value={draft.levels[key] ?? null}
        onChange={(level) => set({ levels: { ...draft.levels, [key]: level } })}
      />
    ))}
    <TextArea
      label='有什么困难'
      optional
      value={draft.hard}
      maxLength={LIMITS.visitWords}
      error={issue('hard')}
      onChange={(hard) => set({ hard })}
    />
    <TextArea
      label='想要什么、需什么帮助'
      optional
      value={draft.wish}
      maxLength={LIMITS.visitWords}
      error={issue('wish')}
      onChange={(wish) => set({ wish })}
    />
  </Card>
)
