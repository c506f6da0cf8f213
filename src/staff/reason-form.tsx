import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import type { CallError } from '@/src/lib/call-error'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

interface ReasonFormProps {
  label: string
  hint?: string
  /** The words of the deed itself, on the button: red, unless it takes nothing away. */
  deed: string
  kind?: 'danger' | 'main'
  action: { busy: boolean; error: CallError | null; issue: (field: string) => string | undefined }
  onDo: (reason: string) => void
}

const REASON_MIN = 2

/** The reason first: somebody reads it afterwards. */
export const ReasonForm = ({
  label,
  hint,
  deed,
  kind = 'danger',
  action,
  onDo,
}: ReasonFormProps): ReactNode => {
  const { busy, error, issue } = action
  const [reason, setReason] = useState('')

  return (
    <>
      <TextArea
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={reason}
        maxLength={LIMITS.reason}
        error={issue('reason')}
        onChange={setReason}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind={kind}
        busy={busy}
        why={reason.trim().length < REASON_MIN ? '请先写一句' : null}
        onTap={() => onDo(reason)}
      >
        {deed}
      </Button>
    </>
  )
}
