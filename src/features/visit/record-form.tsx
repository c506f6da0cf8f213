import type { ReactNode } from 'react'

import { SEEN, SEEN_LEVELS, VISIT_FORMS } from '@/types/kernel/care-labels'
import { LIMITS } from '@/types/kernel/limits'
import type { PersonVisits, SeenKey, SeenLevel, VisitForm } from '@/types/visit'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { useRecord } from './use-record'
import { kindWords } from './words'

const FORMS = (Object.keys(VISIT_FORMS) as VisitForm[]).map((value) => ({ value, label: VISIT_FORMS[value] }))
const LEVELS = (Object.keys(SEEN_LEVELS) as SeenLevel[]).map((value) => ({
  value,
  label: SEEN_LEVELS[value],
}))

type Recording = ReturnType<typeof useRecord>

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

const Seen = ({ draft, set, issue }: Recording): ReactNode => (
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
      <Seen {...recording} />
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
