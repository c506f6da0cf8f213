import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonFile } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { NOT_YET, VouchFields, vouchInput } from './vouch-fields'

interface ConfirmBoxProps {
  person: PersonFile
  onDone: () => void
}

export const ConfirmBox = ({ person, onDone }: ConfirmBoxProps): ReactNode => {
  const { run, busy, error, issue } = useAction('person.confirm')
  const [open, setOpen] = useState(false)
  const [vouch, setVouch] = useState(NOT_YET)
  const said = vouchInput(vouch)

  const onConfirm = async () => {
    if (said && (await run({ personId: person.id, ...said }))) onDone()
  }

  return (
    <Card>
      <Heading level={2}>核对身份</Heading>
      {open ? (
        <>
          <VouchFields vouch={vouch} issue={issue} onChange={setVouch} />
          {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
          <Button
            kind='main'
            busy={busy}
            why={said ? null : '请先选怎么核对的'}
            onTap={() => void onConfirm()}
          >
            确认是本人
          </Button>
        </>
      ) : (
        <Button onTap={() => setOpen(true)}>我核对过了…</Button>
      )}
    </Card>
  )
}
