import type { ReactNode } from 'react'

import type { Meeting } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import type { PlanForm } from './plan-form'
import { PlanKinds } from './plan-kinds'
import { PlanWhom } from './plan-whom'
import { usePlan } from './use-plan'

interface PlanScreenProps {
  orgId: string
  /** Null: a new one. */
  meeting: Meeting | null
  first: PlanForm
}

export const PlanScreen = ({ orgId, meeting, first }: PlanScreenProps): ReactNode => {
  const plan = usePlan(orgId, meeting, first)
  const { form, set, gap, busy, error, issue } = plan
  const onSave = async () => {
    const meetingId = await plan.save()
    if (meetingId !== null) replace(paths.branchMeeting(meetingId))
  }

  return (
    <>
      <Card>
        <PlanKinds plan={plan} />
        <TextField
          label='主题'
          hint='例如：重温入党誓词'
          value={form.theme}
          maxLength={LIMITS.title}
          error={issue('plan.theme')}
          onChange={(theme) => set({ theme })}
        />
        <PickerField mode='date' label='哪一天' value={form.day} onChange={(day) => set({ day })} />
        <PickerField mode='time' label='几点' value={form.time} onChange={(time) => set({ time })} />
        <TextField
          optional
          label='地点'
          value={form.place}
          maxLength={LIMITS.line}
          onChange={(place) => set({ place })}
        />
        <TextField
          optional
          label='主持人'
          value={form.chair}
          maxLength={LIMITS.line}
          onChange={(chair) => set({ chair })}
        />
        <TextField
          optional
          label='记录人'
          value={form.recorder}
          maxLength={LIMITS.line}
          onChange={(recorder) => set({ recorder })}
        />
        <PlanWhom orgId={orgId} plan={plan} />
      </Card>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} why={gap} onTap={() => void onSave()}>
        {meeting ? '改好了' : '安排好了'}
      </Button>
    </>
  )
}
