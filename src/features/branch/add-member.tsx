import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonRow } from '@/types/person-file'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'
import { CallError } from '@/src/lib/call-error'
import { bornWords } from '@/src/staff/born-words'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { TextField } from '@/src/ui/text-field'

import { JoinForm } from './join-form'

interface AddMemberProps {
  orgId: string
  onDone: () => void
}

/** Somebody on the books of the org above, by name and year of birth. */
export const AddMember = ({ orgId, onDone }: AddMemberProps): ReactNode => {
  const [name, setName] = useState('')
  const [birthYear, setBirthYear] = useState<number | null>(null)
  const [found, setFound] = useState<PersonRow[] | null>(null)
  const [picked, setPicked] = useState<PersonRow | null>(null)
  const [sentence, setSentence] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const why = name.trim() === '' ? '先写姓名' : birthYear === null ? '先写出生年份' : null

  const onFind = async () => {
    setSentence(null)
    try {
      const { items } = await call('branch.find', { orgId, name: name.trim(), birthYear: birthYear ?? 0 })
      setFound(items)
    } catch (error) {
      setSentence(error instanceof CallError ? error.sentence : '没有找成，请再点一次')
    }
  }
  const done = () => {
    setOpen(false)
    setPicked(null)
    setFound(null)
    setName('')
    setBirthYear(null)
    onDone()
  }

  if (!open) return <Button onTap={() => setOpen(true)}>加一位党员</Button>
  return (
    <Card>
      <Heading level={2}>加一位党员</Heading>
      <TextField label='姓名' value={name} maxLength={LIMITS.name} onChange={setName} />
      <NumberField typed label='哪一年出生' value={birthYear} max={2030} onChange={setBirthYear} />
      {sentence !== null && <Notice tone='bad' title={sentence} />}
      <Button why={why} onTap={() => void onFind()}>
        在名册里找
      </Button>
      {found?.length === 0 && <Empty title='名册里没有这位，请先请社区登记。' />}
      {found && found.length > 0 && !picked && (
        <>
          <View>点一下名字。</View>
          <List label='找到的人'>
            {found.map((person) => (
              <ListItem
                key={person.id}
                title={person.name}
                lines={[
                  `${bornWords(person.birthYear)}，${person.orgName}`,
                  person.phoneMasked || '没有电话',
                ]}
                onTap={() => setPicked(person)}
              />
            ))}
          </List>
        </>
      )}
      {picked && <JoinForm orgId={orgId} person={picked} onDone={done} />}
    </Card>
  )
}
