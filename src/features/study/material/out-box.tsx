import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Material } from '@/types/material-shapes'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Dialog } from '@/src/ui/dialog'
import { Heading } from '@/src/ui/heading'

import { PrintButtons } from '../reading/print-buttons'

interface OutProps {
  material: Material
  orgId: string
  mayWrite: boolean
  onDone: () => void
}

const Withdraw = ({ material, onDone }: Pick<OutProps, 'material' | 'onDone'>): ReactNode => {
  const action = useAction('material.withdraw')
  const [open, setOpen] = useState(false)
  const onWithdraw = async (reason: string) => {
    if (!(await action.run({ materialId: material.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>撤下</Button>
      <Dialog open={open} title={`撤下《${material.title}》吗？`} onClose={() => setOpen(false)}>
        撤下以后，大家就看不到了。写的内容还在，可以改好再发。
        <ReasonForm
          label='为什么撤下'
          deed='撤下这份资料'
          action={action}
          onDo={(reason) => void onWithdraw(reason)}
        />
      </Dialog>
    </>
  )
}

/** What everybody reads now: push it, print it, take it down. */
export const OutBox = ({ material, orgId, mayWrite, onDone }: OutProps): ReactNode => (
  <Card>
    <Heading level={2}>{`大家看到的是第${material.version}版`}</Heading>
    {material.approved && (
      <View>{`${material.approved.byName}审核的${material.approved.alone ? '（没有别的同事）' : ''}`}</View>
    )}
    {mayWrite && (
      <Button kind='main' onTap={() => go(paths.push(orgId, material.id))}>
        推送给支部或小组
      </Button>
    )}
    <Button onTap={() => go(paths.reading(material.id))}>看看大家看到的样子</Button>
    <PrintButtons materialId={material.id} />
    <Withdraw material={material} onDone={onDone} />
  </Card>
)
