import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Heading } from '@/src/ui/heading'

import type { Confirming } from './use-confirm'

/** 一起去: together or not at all, on the waiting list too. */
export const Along = ({ confirming }: { confirming: Confirming }): ReactNode => {
  const { persons, person, hasPlace, withIds, withOther, companions, setCompanions } = confirming
  const [open, setOpen] = useState(false)
  if (!person || hasPlace(person.id)) return null
  if (!open) return <Button onTap={() => setOpen(true)}>＋ 还有人一起去</Button>
  const others = (persons ?? []).filter(({ id }) => id !== person.id && !hasPlace(id))

  return (
    <Card>
      <Heading level={2}>还有谁一起去</Heading>
      {others.map(({ id, name }) => (
        <Check
          key={id}
          label={`和${name}一起去`}
          note='要么都有名额，要么一起排队'
          value={withIds.includes(id)}
          onChange={(comes) => withOther(id, comes)}
        />
      ))}
      <Check
        label='再带一位陪同的人'
        note='没有登记过的家人、保姆，也要占一个名额'
        value={companions > 0}
        onChange={(comes) => setCompanions(comes ? 1 : 0)}
      />
    </Card>
  )
}
