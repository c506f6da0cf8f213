import type { ReactNode } from 'react'

import { VISIT_FORMS } from '@/types/kernel/care-labels'
import { LIMITS } from '@/types/kernel/limits'
import type { PersonVisits, VisitForm } from '@/types/visit'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import { SeenCard } from './seen-card'
import type { Recording } from './use-record'
import { useRecord } from './use-record'
import { kindWords } from './words'

const FORMS = (Object.keys(VISIT_FORMS) as VisitForm[]).map((value) => ({ value, label: VISIT_FORMS[value] }))

const When = ({ draft, set, today, issue }: Recording): ReactNode => (
  <Card>
    <PickerField
      mode='date'
      label='哪天去的'
      end={today}
      value={draft.on}
      error={issue('on')}
      onChange={(on) => set({ on })}
    />
    <Choice label='怎么看望的' options={FORMS} value={draft.form} onChange={(form) => set({ form })} />
    <TextField
      label='谁去的'
      hint='几个人都写上'
      value={draft.visitors}
      maxLength={LIMITS.line}
      error={issue('visitors')}
      onChange={(visitors) => set({ visitors })}
    />
  </Card>
)

const Next = ({ draft, set, today, issue }: Recording): ReactNode => (
  <Card>
    <TextField
      label='带了什么'
      optional
      hint='例如：牛奶一箱'
      value={draft.gift}
      maxLength={LIMITS.line}
      error={issue('gift')}
      onChange={(gift) => set({ gift })}
    />
    <TextField
      label='要有人跟进的事'
      optional
      hint='例如：联系轮椅。不写病情和困难，谁跟进谁看得到。'
      value={draft.todo}
      maxLength={LIMITS.line}
      error={issue('todo')}
      onChange={(todo) => set({ todo })}
    />
    <PickerField
      mode='date'
      label='说好哪天再去'
      optional
      start={today}
      value={draft.nextOn}
      error={issue('nextOn')}
      onChange={(nextOn) => set({ nextOn })}
    />
  </Card>
)

/** One minute after the door closed: what is open already is ticked as done. */
export const RecordForm = ({ person, me }: { person: PersonVisits; me: string }): ReactNode => {
  const recording = useRecord(person, me)
  const { draft, set, save, busy, error } = recording
  const tick = (id: string, on: boolean) =>
    set({ leaves: on ? draft.leaves.filter((each) => each !== id) : [...draft.leaves, id] })

  return (
    <>
      <When {...recording} />
      {person.cues.length > 0 && (
        <Card>
          <Heading level={2}>这次为了什么去的</Heading>
          {person.cues.map((cue) => (
            <Check
              key={cue.id}
              label={kindWords(cue)}
              note='打了勾的就算去过了'
              value={!draft.leaves.includes(cue.id)}
              onChange={(on) => tick(cue.id, on)}
            />
          ))}
        </Card>
      )}
      <SeenCard {...recording} />
      <Next {...recording} />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={draft.visitors.trim().length < 2 ? '请写谁去的' : null}
        onTap={() => void save()}
      >
        记好了
      </Button>
    </>
  )
}
