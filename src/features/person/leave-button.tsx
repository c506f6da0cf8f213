import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MyPerson } from '@/types/account'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Progress } from '@/src/ui/progress'

interface LeaveButtonProps {
  person: MyPerson
  onLeft: () => void
}

/** This phone no longer acts for that person; the places stay his. */
export const LeaveButton = ({ person: { id, name }, onLeft }: LeaveButtonProps): ReactNode => {
  const [asking, setAsking] = useState(false)
  const action = useAction('person.leave')
  const leave = async () => {
    if (await action.run({ personId: id })) onLeft()
  }

  return (
    <>
      <Progress action={action} failed='没有办成' />
      <Button busy={action.busy} onTap={() => setAsking(true)}>
        不再帮忙报名
      </Button>
      <Confirm
        open={asking}
        title={`这部手机以后不替${name}报名了吗？`}
        yes='不再帮忙报名'
        no='还是要帮'
        danger
        onYes={() => void leave()}
        onNo={() => setAsking(false)}
      >
        已经报的名都还在。以后想再帮忙，请添加家人，或者向工作人员要号码。
      </Confirm>
    </>
  )
}
