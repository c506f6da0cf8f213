import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonFile, PersonRow } from '@/types/person-file'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { FindPerson } from './find-person'
import { LinkForm } from './link-form'

interface LinkBoxProps {
  orgId: string
  person: PersonFile
  onDone: () => void
}

/** First who, then how it was made sure of. */
export const LinkBox = ({ orgId, person, onDone }: LinkBoxProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const [helper, setHelper] = useState<PersonRow | null>(null)
  const [linked, setLinked] = useState<string | null>(null)

  const onLinked = (name: string) => {
    setLinked(name)
    setHelper(null)
    setOpen(false)
    onDone()
  }

  return (
    <Card>
      <Heading level={2}>关联一位家人的微信</Heading>
      {linked !== null && <Notice tone='good' title={`${linked}现在可以替${person.name}报名`} />}
      {!open && <Button onTap={() => setOpen(true)}>找这位家人…</Button>}
      {open && !helper && (
        <>
          <View>家人自己要先用微信登记过。找到以后，写明怎么核对的。</View>
          <FindPerson orgId={orgId} label='找家人' except={person.id} words='选这位' onPick={setHelper} />
        </>
      )}
      {open && helper && (
        <LinkForm
          person={person}
          helper={helper}
          onLinked={() => onLinked(helper.name)}
          onBack={() => setHelper(null)}
        />
      )}
    </Card>
  )
}
