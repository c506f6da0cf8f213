import type { ReactNode } from 'react'
import { useState } from 'react'

import type { GiftHow, GiftLine, Taker } from '@/types/gift'
import { GIFT_LINE_STATES, TAKERS } from '@/types/kernel/care-labels'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import type { LineProps } from './line-card'

type What = GiftHow['what']

/** What is meant for the dead goes back, or to whoever stays behind. */
const whatsOf = ({ life }: GiftLine): What[] => {
  if (life === 'asked') return ['returned']
  return life === 'deceased' ? ['survivor', 'returned'] : ['signed', 'proxy', 'returned']
}

const TAKER_CHOICES = (Object.keys(TAKERS) as Taker[]).map((value) => ({ value, label: TAKERS[value] }))

const useSettle = ({ gift, line, onDone }: LineProps) => {
  const { run, busy, error, issue } = useAction('gift.settle')
  const [what, setWhat] = useState<What | null>(null)
  const [name, setName] = useState('')
  const [relation, setRelation] = useState<Taker | null>(null)
  const [reason, setReason] = useState('')

  const how = (): GiftHow | null => {
    if (what === 'signed') return { what, name: line.name }
    if (what === 'returned') return reason.trim().length < 2 ? null : { what, reason }
    return what === null || relation === null || name.trim() === '' ? null : { what, name, relation }
  }
  const save = async (): Promise<boolean> => {
    const said = how()
    if (!said || !(await run({ giftId: gift.id, personId: line.personId, how: said }))) return false
    onDone()
    return true
  }
  const fields = { what, setWhat, name, setName, relation, setRelation, reason, setReason }
  return { ...fields, ready: how() !== null, save, busy, error, issue }
}

export const SettleDialog = (props: LineProps): ReactNode => {
  const { line } = props
  const [open, setOpen] = useState(false)
  const settle = useSettle(props)
  const { what, error, issue } = settle
  const onSave = async () => {
    if (await settle.save()) setOpen(false)
  }

  return (
    <>
      <Button fit kind='main' label={`记签领：${line.name}`} onTap={() => setOpen(true)}>
        记签领
      </Button>
      <Dialog open={open} title={`${line.name}领了吗`} onClose={() => setOpen(false)}>
        <Choice
          label='怎么领的'
          options={whatsOf(line).map((value) => ({ value, label: GIFT_LINE_STATES[value] }))}
          value={what}
          onChange={settle.setWhat}
        />
        {(what === 'proxy' || what === 'survivor') && (
          <>
            <TextField
              label='谁代领的'
              value={settle.name}
              maxLength={LIMITS.name}
              error={issue('how.name')}
              onChange={settle.setName}
            />
            <Choice
              label='和本人是什么关系'
              options={TAKER_CHOICES}
              value={settle.relation}
              onChange={settle.setRelation}
            />
          </>
        )}
        {what === 'returned' && (
          <TextField
            label='为什么退回'
            value={settle.reason}
            maxLength={LIMITS.reason}
            error={issue('how.reason')}
            onChange={settle.setReason}
          />
        )}
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind='main'
          busy={settle.busy}
          why={settle.ready ? null : '请先填好上面的'}
          onTap={() => void onSave()}
        >
          记好了
        </Button>
      </Dialog>
    </>
  )
}
