import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MyGrant } from '@/types/account'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

const CODE_DIGITS = 8

export const JoinForm = ({ onDone }: { onDone: (grant: MyGrant) => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('grant.accept')
  const [code, setCode] = useState('')

  const onAccept = async () => {
    const grant = await run({ code })
    if (grant) onDone(grant)
  }

  return (
    <>
      <TextField
        label='邀请码'
        hint='管理员给您的8位数字'
        keyboard='digits'
        value={code}
        maxLength={CODE_DIGITS + 2}
        error={issue('code')}
        onChange={(text) => setCode(text.replace(/\D/g, '').slice(0, CODE_DIGITS))}
        onDone={() => void onAccept()}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onAccept()}>
        接受邀请
      </Button>
    </>
  )
}
