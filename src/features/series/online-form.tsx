import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'
import { back } from '@/src/lib/navigate'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { TextField } from '@/src/ui/text-field'

interface OnlineFormProps {
  activityId: string
  online: OutputOf<'online.get'>
}

/** After a CONFLICT the next save goes on top of what stands there now; what was typed stays. */
export const OnlineForm = ({ activityId, online }: OnlineFormProps): ReactNode => {
  const { run, busy, error, issue } = useAction('online.set')
  const [rev, setRev] = useState(online.rev)
  const [live, setLive] = useState(online.live)
  const [replay, setReplay] = useState(online.replay)
  const [heads, setHeads] = useState(online.heads)

  const onSave = async () => {
    if (await run({ activityId, rev, live, replay, heads })) return back()
    const latest = await call('online.get', { activityId }).catch(() => null)
    if (latest) setRev(latest.rev)
  }

  return (
    <Card>
      <TextField
        label='直播网址'
        optional
        hint='以 https:// 开头。小程序里打不开别的网页，大家点“复制”，到浏览器里看'
        value={live}
        maxLength={LIMITS.link}
        error={issue('live')}
        onChange={setLive}
      />
      <TextField
        label='回放网址'
        optional
        value={replay}
        maxLength={LIMITS.link}
        error={issue('replay')}
        onChange={setReplay}
      />
      <NumberField
        label='线上多少人'
        optional
        hint='看直播平台上的数。单独记，不算进人次'
        typed
        value={heads}
        max={LIMITS.onlineHeadsMax}
        error={issue('heads')}
        onChange={setHeads}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onSave()}>
        保存
      </Button>
    </Card>
  )
}
