import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Gift, GiftLine } from '@/types/gift'

import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import { SettleDialog } from './settle-dialog'
import { lineTag, takenWords } from './words'

export interface LineProps {
  gift: Gift
  line: GiftLine
  onDone: () => void
}

const Drop = ({ gift, line, onDone }: LineProps): ReactNode => {
  const { run, busy, error } = useAction('gift.dropPerson')
  const onDrop = async () => {
    if (await run({ giftId: gift.id, personId: line.personId })) onDone()
  }

  return (
    <Button fit busy={busy} why={error?.sentence} label={`去掉：${line.name}`} onTap={() => void onDrop()}>
      去掉
    </Button>
  )
}

const Reopen = ({ gift, line, onDone }: LineProps): ReactNode => {
  const action = useAction('gift.reopen')
  const [open, setOpen] = useState(false)
  const onReopen = async (reason: string) => {
    if (!(await action.run({ giftId: gift.id, personId: line.personId, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button fit label={`记错了：${line.name}`} onTap={() => setOpen(true)}>
        记错了
      </Button>
      <Dialog open={open} title={`${line.name}这一条记错了`} onClose={() => setOpen(false)}>
        <ReasonForm
          label='为什么要改'
          deed='改回还没领'
          action={action}
          onDo={(reason) => void onReopen(reason)}
        />
      </Dialog>
    </>
  )
}

const LIFE = {
  alive: '',
  asked: '听说已去世，等另一位同事核对',
  deceased: '已去世：只能退回，或由遗属代领',
} as const

export const GiftLineCard = (props: LineProps & { mayPlan: boolean; mayGive: boolean }): ReactNode => {
  const { gift, line, mayPlan, mayGive } = props
  const { tone, words } = lineTag(line)
  const taken = takenWords(line)
  const open = line.state === 'pending'

  return (
    <View className={cx(styles.person)}>
      <View>{`${line.name}，${line.orgName}`}</View>
      {gift.state !== 'draft' && <Tag tone={tone}>{words}</Tag>}
      {taken !== '' && <View>{taken}</View>}
      {line.life !== 'alive' && open && <Notice tone='care' title={LIFE[line.life]} />}
      <View className={cx(styles.buttons)}>
        {gift.state === 'draft' && mayPlan && <Drop {...props} />}
        {gift.state === 'giving' && mayGive && open && <SettleDialog {...props} />}
        {gift.state === 'giving' && mayGive && !open && <Reopen {...props} />}
      </View>
    </View>
  )
}
