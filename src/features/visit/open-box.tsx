import type { ReactNode } from 'react'
import { useState } from 'react'

import { CUE_KINDS, CUE_OWNERS, CUES_BY_HAND } from '@/types/kernel/care-labels'
import { LIMITS } from '@/types/kernel/limits'
import type { PersonVisits } from '@/types/visit'
import type { HandKind } from '@/types/visit-rules'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

type Owner = keyof typeof CUE_OWNERS

/** Somebody has heard something: who goes, and why. */
export const OpenBox = ({ person, onDone }: { person: PersonVisits; onDone: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('visit.openCue')
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<HandKind | null>(null)
  const [owner, setOwner] = useState<Owner>(person.keeperName === null ? 'me' : 'keeper')
  const [note, setNote] = useState('')
  const onOpen = async () => {
    if (!kind || !(await run({ personId: person.personId, kind, owner, note }))) return
    setOpen(false)
    setNote('')
    onDone()
  }
  const owners = (Object.keys(CUE_OWNERS) as Owner[]).filter(
    (each) => each !== 'keeper' || person.keeperName !== null,
  )

  return (
    <>
      <Button onTap={() => setOpen(true)}>提出要去看望</Button>
      <Dialog open={open} title={`为什么要去看${person.name}`} onClose={() => setOpen(false)}>
        <Choice
          label='什么事'
          options={CUES_BY_HAND.map((value) => ({ value, label: CUE_KINDS[value] }))}
          value={kind}
          onChange={setKind}
        />
        <Choice
          label='谁去'
          options={owners.map((value) => ({
            value,
            label: value === 'keeper' ? `${person.keeperName ?? ''}去` : CUE_OWNERS[value],
          }))}
          value={owner}
          onChange={setOwner}
        />
        <TextArea
          label='写一句'
          optional
          hint='加密存放。去看望的人写明原因才看得到，本人看不到。'
          value={note}
          maxLength={LIMITS.cueNote}
          error={issue('note')}
          onChange={setNote}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind='main'
          busy={busy}
          why={kind === null ? '请先选什么事' : null}
          onTap={() => void onOpen()}
        >
          记下来
        </Button>
      </Dialog>
    </>
  )
}
