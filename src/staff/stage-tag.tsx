import type { ReactNode } from 'react'

import type { Stage } from '@/types/stage'

import { STAGES } from '@/domain/dossier-words'

import { Tag } from '@/src/ui/tag'
import type { Tone } from '@/src/ui/tone'

const TONES: Record<Stage, Tone> = {
  ...{ planning: 'care', asked: 'care', approved: 'good', published: 'good' },
  ...{ over: 'care', held: 'care', reported: 'good', calledOff: 'bad' },
}

/** Where a session stands, from what happened. */
export const StageTag = ({ stage }: { stage: Stage }): ReactNode => (
  <Tag tone={TONES[stage]}>{STAGES[stage]}</Tag>
)
