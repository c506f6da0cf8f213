import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Material } from '@/types/material-shapes'

import { gapsOf } from '@/domain/material'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** What is missing, each in a line; then 报请审核. */
export const AskBox = ({ material, onDone }: { material: Material; onDone: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('material.ask')
  const [changed, setChanged] = useState('')
  const gaps = gapsOf(material)
  const again = material.version > 0
  const why = gaps.length > 0 ? '先补齐上面的' : again && changed.trim() === '' ? '写一句改了什么' : null
  const onAsk = async () => {
    if (await run({ materialId: material.id, rev: material.rev, changed })) onDone()
  }

  return (
    <Card>
      <Heading level={2}>报请审核</Heading>
      {material.returned && (
        <Notice tone='bad' title={`${material.returned.byName}退回了：${material.returned.reason}`} />
      )}
      {gaps.map((gap) => (
        <View key={gap}>{`还要${gap}`}</View>
      ))}
      <View>要另一位同事看过、同意了才发布。</View>
      {again && (
        <TextField
          label='改了什么'
          hint='现在大家看到的还是上一版'
          value={changed}
          maxLength={LIMITS.line}
          error={issue('changed')}
          onChange={setChanged}
        />
      )}
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} why={why} onTap={() => void onAsk()}>
        请同事审核
      </Button>
    </Card>
  )
}
