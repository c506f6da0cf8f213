import type { ReactNode } from 'react'

import type { Registration } from '@/types/registration'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'

interface AcceptButtonProps {
  held: Registration
  onDone: () => void
}

/** Yes to an offered place. */
export const AcceptButton = ({ held, onDone }: AcceptButtonProps): ReactNode => {
  const action = useAction('registration.accept')
  const accept = async () => {
    await action.run({ activityId: held.activityId, personId: held.personId })
    onDone()
  }

  return (
    <>
      <Progress action={action} failed='没有确认上' />
      <Button kind='main' busy={action.busy} onTap={() => void accept()}>
        我要去
      </Button>
    </>
  )
}
