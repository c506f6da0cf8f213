import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'
import type { Helper } from '@/types/family'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'

import { StopHearing } from './stop-hearing'

interface HelperBoxProps {
  person: MyPerson
  helper: Helper
  onDone: () => void
}

/** Somebody who signs the person up: whether the messages go there too is the person's word. */
export const HelperBox = ({ person, helper, onDone }: HelperBoxProps): ReactNode => {
  const action = useAction('family.hear')
  const who = helper.name ?? '这位家人'
  const whose = person.relation === 'self' ? '您' : person.name
  const link = { personId: person.id, linkId: helper.linkId }
  const hear = async () => {
    if (await action.run(link)) onDone()
  }

  if (helper.hears)
    return (
      <>
        <View>{`${who}可以替${whose}报名，也收得到${whose}的通知。`}</View>
        <StopHearing
          link={link}
          words={`不让${who}收通知`}
          title={`以后${whose}的通知不发给${who}了吗？`}
          onDone={onDone}
        >
          {`马上就不发了。${who}还是可以替${whose}报名。`}
        </StopHearing>
      </>
    )
  return (
    <>
      <View>{`${who}可以替${whose}报名。活动改时间、取消、要提醒的时候，也可以发一份到${who}的微信。`}</View>
      <Progress action={action} failed='没有办成' />
      <Button busy={action.busy} onTap={() => void hear()}>
        {`让${who}也收到通知`}
      </Button>
    </>
  )
}
