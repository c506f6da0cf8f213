import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonFile } from '@/types/person-file'
import { PATTERNS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

interface PhoneBoxProps {
  person: PersonFile
  onDone: () => void
}

const Form = ({ person, onDone }: PhoneBoxProps): ReactNode => {
  const { id: personId } = person
  const { run, busy, error, issue } = useAction('person.correctPhone')
  const [rev, setRev] = useState(person.rev)
  const [phone, setPhone] = useState('')
  const onSave = async () => {
    if (await run({ personId, rev, phone })) return onDone()
    const latest = await call('person.get', { personId }).catch(() => null)
    if (latest) setRev(latest.rev)
  }

  return (
    <>
      <TextField
        label='新的号码'
        hint='问过本人、家人或社区再改。没打通的会回到打电话名单上'
        keyboard='phone'
        value={phone}
        error={issue('phone')}
        onChange={setPhone}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={PATTERNS.phone.test(phone) ? null : '请写11位手机号，或带区号的座机'}
        onTap={() => void onSave()}
      >
        {`改${person.name}的电话`}
      </Button>
    </>
  )
}

/** Another number on file; every change stands in the log. */
export const PhoneBox = ({ person, onDone }: PhoneBoxProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)

  return open ? (
    <>
      <Form
        person={person}
        onDone={() => {
          close()
          onDone()
        }}
      />
      <Button fit onTap={close}>
        不改了
      </Button>
    </>
  ) : (
    <Button fit onTap={() => setOpen(true)}>
      改电话
    </Button>
  )
}
