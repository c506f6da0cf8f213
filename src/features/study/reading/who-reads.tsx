import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Task } from '@/types/study-shapes'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

interface WhoProps {
  materialId: string
  /** Those whose own phone this is, when they are several. */
  people: Task['people']
  onDone: () => void
}

/** One phone, two people: each says so for themselves. */
export const WhoReads = ({ materialId, people, onDone }: WhoProps): ReactNode => {
  const { run, busy, error } = useAction('study.opened')
  const [said, setSaid] = useState('')
  const onRead = async (personId: string, name: string) => {
    if (!(await run({ materialId, personId }))) return
    setSaid(name)
    onDone()
  }

  return (
    <Card>
      <Heading level={2}>是谁在看</Heading>
      {people.map(({ personId, name, done }) =>
        done ? (
          <Tag key={personId} tone='good'>{`${name}看过了`}</Tag>
        ) : (
          <Button key={personId} busy={busy} onTap={() => void onRead(personId, name)}>
            {`${name}在看`}
          </Button>
        ),
      )}
      {said !== '' && <Notice tone='good' title={`记下了，${said}看过了`} />}
      {error && <Notice tone='bad' title={error.sentence} />}
    </Card>
  )
}
