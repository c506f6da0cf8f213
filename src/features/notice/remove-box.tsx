import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Notice as Said } from '@/types/notice-shapes'

import { back } from '@/src/lib/navigate'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Notice } from '@/src/ui/notice'

import { keptForm } from './form'

/** A draft that nobody needs; asked once more, since it does not come back. */
export const RemoveBox = ({ notice }: { notice: Said }): ReactNode => {
  const { run, busy, error } = useAction('notice.remove')
  const [asking, setAsking] = useState(false)
  const onRemove = async () => {
    setAsking(false)
    if (!(await run({ orgId: notice.orgId, noticeId: notice.id, rev: notice.rev }))) return
    keptForm.forget(notice.id)
    back()
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='danger' busy={busy} onTap={() => setAsking(true)}>
        删掉这份草稿
      </Button>
      <Confirm
        open={asking}
        danger
        title={`删掉“${notice.title}”吗？`}
        yes='删掉草稿'
        onYes={() => void onRemove()}
        onNo={() => setAsking(false)}
      >
        还没发给任何人。删掉就找不回来了。
      </Confirm>
    </>
  )
}
