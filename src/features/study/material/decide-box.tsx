import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Material } from '@/types/material-shapes'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** The other pair of eyes. Yes puts it on everybody's shelf at once. */
export const DecideBox = ({ material, onDone }: { material: Material; onDone: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('material.decide')
  const [reason, setReason] = useState('')
  const { id: materialId, rev, askedByName, decider } = material
  const onDecide = async (yes: boolean) => {
    if (await run({ materialId, rev, yes, reason })) onDone()
  }

  return (
    <Card>
      <Heading level={2}>{`${askedByName}报请审核`}</Heading>
      {material.changed !== '' && <View>{`改了什么：${material.changed}`}</View>}
      {(decider === 'no' || decider === 'own') && <Notice tone='care' title='等另一位同事审核' />}
      {decider === 'alone' && <Notice tone='care' title='没有别的同事，您可以自己同意，会记下来' />}
      {(decider === 'yes' || decider === 'alone') && (
        <>
          <Button kind='main' busy={busy} onTap={() => void onDecide(true)}>
            同意，发布
          </Button>
          <TextField
            label='退回的原因'
            optional
            value={reason}
            maxLength={LIMITS.line}
            error={issue('reason')}
            onChange={setReason}
          />
          <Button
            busy={busy}
            why={reason.trim() === '' ? '退回要写原因' : null}
            onTap={() => void onDecide(false)}
          >
            退回去改
          </Button>
        </>
      )}
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
    </Card>
  )
}
