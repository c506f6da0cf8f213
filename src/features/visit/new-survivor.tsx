import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { PersonVisits } from '@/types/visit'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { TextField } from '@/src/ui/text-field'

/** Somebody who was on nobody's books: a file where the dead one was at home. */
export const NewSurvivor = ({ person, onDone }: { person: PersonVisits; onDone: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('survivor.open')
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [birthYear, setBirthYear] = useState<number | null>(null)
  const [phone, setPhone] = useState('')
  const onOpen = async () => {
    const more = { ...(birthYear === null ? {} : { birthYear }), ...(phone === '' ? {} : { phone }) }
    if (!(await run({ personId: person.personId, name, ...more }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>名单里没有，新建档案</Button>
      <Dialog open={open} title={`${person.name}的遗属`} onClose={() => setOpen(false)}>
        <TextField
          label='姓名'
          value={name}
          maxLength={LIMITS.name}
          error={issue('name')}
          onChange={setName}
        />
        <NumberField
          label='出生年份'
          optional
          typed
          max={2030}
          value={birthYear}
          error={issue('birthYear')}
          onChange={setBirthYear}
        />
        <TextField
          label='电话'
          optional
          keyboard='phone'
          value={phone}
          error={issue('phone')}
          onChange={setPhone}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind='main'
          busy={busy}
          why={name.trim() === '' ? '请写姓名' : null}
          onTap={() => void onOpen()}
        >
          新建档案
        </Button>
      </Dialog>
    </>
  )
}
