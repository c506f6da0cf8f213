import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MyGrant } from '@/types/account'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

const CODE_MAX = 64

/** Once in the life of an installation: whoever set it up holds the claim code. */
export const ClaimForm = ({ onDone }: { onDone: (grant: MyGrant) => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('grant.claimFirst')
  const [open, setOpen] = useState(false)
  const [code, setCode] = useState('')
  const [name, setName] = useState('')

  const onClaim = async () => {
    const grant = await run({ code: code.trim(), name })
    if (grant) onDone(grant)
  }

  if (!open) return <Button onTap={() => setOpen(true)}>首次认领管理员</Button>

  return (
    <>
      <Heading level={2}>首次认领管理员</Heading>
      <TextField
        label='认领码'
        hint='装这套系统的人手里有'
        value={code}
        maxLength={CODE_MAX}
        error={issue('code')}
        onChange={setCode}
      />
      <TextField
        label='您的姓名'
        value={name}
        maxLength={LIMITS.name}
        error={issue('name')}
        onChange={setName}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} onTap={() => void onClaim()}>
        认领
      </Button>
    </>
  )
}
