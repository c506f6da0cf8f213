import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { CUE_KINDS } from '@/types/kernel/care-labels'
import type { CueOfPerson, PersonVisits } from '@/types/visit'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import styles from '@/src/staff/desk.module.scss'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Dialog } from '@/src/ui/dialog'
import { Heading } from '@/src/ui/heading'
import { Tag } from '@/src/ui/tag'

import { RevealBox } from './reveal-box'
import { dueWords, kindWords, ownerWords } from './words'

interface CueProps {
  person: PersonVisits
  cue: CueOfPerson
  onDone: () => void
}

const CloseButton = ({ person, cue, onDone }: CueProps): ReactNode => {
  const action = useAction('visit.closeCue')
  const [open, setOpen] = useState(false)
  const onClose = async (reason: string) => {
    if (!(await action.run({ personId: person.personId, cueId: cue.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button fit label={`不用去了：${CUE_KINDS[cue.kind]}`} onTap={() => setOpen(true)}>
        不用去了
      </Button>
      <Dialog
        open={open}
        title={`不用为“${CUE_KINDS[cue.kind]}”去看${person.name}了吗？`}
        onClose={() => setOpen(false)}
      >
        <ReasonForm
          label='为什么不用去'
          hint='例如：女儿接走了。会记下来。'
          deed='不用去了'
          action={action}
          onDo={(reason) => void onClose(reason)}
        />
      </Dialog>
    </>
  )
}

const TakeButton = ({ person, cue, onDone }: CueProps): ReactNode => {
  const { run, busy, error } = useAction('visit.takeCue')
  const onTake = async () => {
    if (await run({ personId: person.personId, cueId: cue.id })) onDone()
  }

  return (
    <Button
      fit
      busy={busy}
      why={error?.sentence}
      label={`我去：${CUE_KINDS[cue.kind]}`}
      onTap={() => void onTake()}
    >
      我去
    </Button>
  )
}

export const CueCard = (props: CueProps & { mayClose: boolean }): ReactNode => {
  const { person, cue, mayClose } = props
  const { tone, words } = dueWords(cue, useNow())

  return (
    <Card>
      <Heading level={3}>{kindWords(cue)}</Heading>
      <Tag tone={tone}>{words}</Tag>
      <View>{ownerWords(cue)}</View>
      <View className={cx(styles.buttons)}>
        {!cue.mine && <TakeButton {...props} />}
        {cue.hasWords && (
          <RevealBox
            personId={person.personId}
            of='cue'
            id={cue.id}
            label={`${person.name}：${CUE_KINDS[cue.kind]}`}
          />
        )}
        {mayClose && <CloseButton {...props} />}
      </View>
    </Card>
  )
}
