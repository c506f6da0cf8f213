import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { MESSAGE_KINDS } from '@/types/kernel/labels'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

type StoppedTemplate = OutputOf<'ops.health'>['stopped'][number]

const WHY: Record<number, string> = {
  40037: '微信说没有这个模板。请核对设置里的模板编号。',
  41030: '通知要打开的页面还没有发布。请先发布小程序。',
}

interface StoppedProps {
  orgId: string
  stopped: StoppedTemplate
  onResumed: () => void
}

/** An alarm: until it is resumed, whoever should get this kind is telephoned. */
const Stopped = ({ orgId, stopped, onResumed }: StoppedProps): ReactNode => {
  const { run, busy, error } = useAction('message.resume')
  const { templateId, kind, errCode } = stopped
  const resume = async () => {
    if (await run({ orgId, templateId })) onResumed()
  }

  return (
    <>
      <Notice tone='bad' title={`“${MESSAGE_KINDS[kind].label}”的通知停发了，要打电话告诉`}>
        {`${WHY[errCode] ?? '微信不收。'}（模板 ${templateId}，代码 ${errCode}）`}
      </Notice>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button fit busy={busy} label={`改好了，再发：${templateId}`} onTap={() => void resume()}>
        改好了，再发
      </Button>
    </>
  )
}

export const StoppedList = ({
  stopped,
  ...props
}: Omit<StoppedProps, 'stopped'> & { stopped: readonly StoppedTemplate[] }): ReactNode =>
  stopped.map((each) => <Stopped key={each.templateId} {...props} stopped={each} />)
