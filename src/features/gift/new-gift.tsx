import type { ReactNode } from 'react'
import { useState } from 'react'

import type { GiftKind } from '@/types/gift'
import { GIFT_KINDS } from '@/types/kernel/care-labels'
import { LIMITS } from '@/types/kernel/limits'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

const KINDS = (Object.keys(GIFT_KINDS) as GiftKind[]).map((value) => ({ value, label: GIFT_KINDS[value] }))
/** A person's share in whole yuan: nobody hands out 分. */
const MOST = LIMITS.centsMax / 100

/** What is given, how much to each, and for which day; the people come next. */
export const NewGift = ({ orgId }: { orgId: string }): ReactNode => {
  const { run, busy, error, issue } = useAction('gift.create')
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [on, setOn] = useState('')
  const [kind, setKind] = useState<GiftKind>('cash')
  const [goods, setGoods] = useState('')
  const [yuan, setYuan] = useState<number | null>(null)
  const onCreate = async () => {
    const draft = { title, on, kind, goods: kind === 'cash' ? '' : goods, cents: (yuan ?? 0) * 100 }
    const made = await run({ orgId, draft })
    if (!made) return
    setOpen(false)
    go(paths.gift(made.id))
  }

  return (
    <>
      <Button kind='main' fit onTap={() => setOpen(true)}>
        新建慰问名单
      </Button>
      <Dialog open={open} title='新建慰问名单' onClose={() => setOpen(false)}>
        <TextField
          label='名称'
          hint='例如：2027年春节慰问'
          value={title}
          maxLength={LIMITS.title}
          error={issue('draft.title')}
          onChange={setTitle}
        />
        <PickerField mode='date' label='哪天发' value={on} error={issue('draft.on')} onChange={setOn} />
        <Choice label='发什么' options={KINDS} value={kind} onChange={setKind} />
        {kind === 'goods' && (
          <TextField
            label='什么东西'
            value={goods}
            maxLength={LIMITS.line}
            error={issue('draft.goods')}
            onChange={setGoods}
          />
        )}
        <NumberField
          label={kind === 'cash' ? '每人多少元' : '每人合多少元'}
          typed
          max={MOST}
          value={yuan}
          error={issue('draft.cents')}
          onChange={setYuan}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind='main'
          busy={busy}
          why={on === '' || !yuan ? '请先填日子和每人多少元' : null}
          onTap={() => void onCreate()}
        >
          下一步，定名单
        </Button>
      </Dialog>
    </>
  )
}
