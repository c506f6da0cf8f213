import type { ReactNode } from 'react'

import type { TextStep } from '@/src/lib/text-step'
import { setTextStep, TEXT_STEPS, useTextStep } from '@/src/lib/text-step'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { Switch } from '@/src/ui/switch'

const STEPS = ['standard', 'elder', 'largest'] as const satisfies readonly TextStep[]

/** 长辈版 is where everybody starts; every step shows the same pages. */
export const Sizes = (): ReactNode => {
  const step = useTextStep()

  return (
    <>
      <Heading level={2}>字的大小</Heading>
      <Switch
        label='长辈版'
        note='字大，按钮大'
        value={step !== 'standard'}
        onChange={(on) => setTextStep(on ? 'elder' : 'standard')}
      />
      <Choice
        label='选一个看着舒服的'
        options={STEPS.map((value) => ({ value, label: TEXT_STEPS[value].label }))}
        value={step}
        onChange={setTextStep}
      />
    </>
  )
}
