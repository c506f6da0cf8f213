import type { ReactNode } from 'react'
import { useState } from 'react'

import type { InputOf } from '@/types/kernel/contract'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Progress } from '@/src/ui/progress'

interface StopHearingProps {
  link: InputOf<'family.stop'>
  /** On the button, and once more on the yes. */
  words: string
  title: string
  children: ReactNode
  onDone: () => void
}

/** Two taps, and at once nothing comes any more. */
export const StopHearing = ({ link, words, title, children, onDone }: StopHearingProps): ReactNode => {
  const [asking, setAsking] = useState(false)
  const action = useAction('family.stop')
  const stop = async () => {
    setAsking(false)
    if (await action.run(link)) onDone()
  }

  return (
    <>
      <Progress action={action} failed='没有办成' />
      <Button busy={action.busy} onTap={() => setAsking(true)}>
        {words}
      </Button>
      <Confirm
        open={asking}
        title={title}
        yes={words}
        no='还是要收'
        danger
        onYes={() => void stop()}
        onNo={() => setAsking(false)}
      >
        {children}
      </Confirm>
    </>
  )
}
