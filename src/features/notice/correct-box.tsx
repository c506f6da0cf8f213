import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Attached } from '@/types/notice-attached'
import type { Notice as Said } from '@/types/notice-shapes'

import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { AttachedBox } from './attached-box'
import { attachedGap } from './form'
import { useAttached } from './use-attached'

interface CorrectBoxProps {
  notice: Said
  onDone: () => void
}

const Form = ({ notice, onDone }: CorrectBoxProps): ReactNode => {
  const { run, busy, error, issue } = useAction('notice.correct')
  const [rev, setRev] = useState(notice.rev)
  const { id: noticeId, orgId, attached: saved } = notice
  const [text, setText] = useState({
    ...{ title: notice.title, body: notice.body, attached: saved, changed: '', again: false },
  })
  const put = (change: Partial<typeof text>) => setText((before) => ({ ...before, ...change }))
  const setAttached = (change: (before: Attached) => Attached) =>
    setText((before) => ({ ...before, attached: change(before.attached) }))
  const attaching = useAttached({ orgId, noticeId, saved, set: setAttached })
  const onSave = async () => {
    if (await run({ noticeId, rev, ...text })) return onDone()
    const latest = await call('notice.open', { noticeId }).catch(() => null)
    if (latest) setRev(latest.rev)
  }

  return (
    <>
      <TextField
        label='标题'
        value={text.title}
        maxLength={LIMITS.title}
        error={issue('title')}
        onChange={(title) => put({ title })}
      />
      <TextArea
        label='正文'
        value={text.body}
        maxLength={LIMITS.noticeBody}
        error={issue('body')}
        onChange={(body) => put({ body })}
      />
      <AttachedBox
        attached={text.attached}
        set={setAttached}
        attaching={attaching}
        issue={(field) => issue(`attached.${field}`)}
      />
      <TextField
        label='改了什么，写一句'
        hint='例如：停水改到后天上午'
        value={text.changed}
        maxLength={LIMITS.line}
        error={issue('changed')}
        onChange={(changed) => put({ changed })}
      />
      <Check
        label='再通知一次'
        note='每个人再收到一次，要签收的要重新点。只改错字不用勾'
        value={text.again}
        onChange={(again) => put({ again })}
      />
      {error && (error.code !== 'INPUT' || issue('attached')) && (
        <Notice tone='bad' title={issue('attached') ?? error.sentence} />
      )}
      <Button
        kind='main'
        busy={busy}
        why={attachedGap(text.attached) ?? (text.changed.trim().length < 2 ? '写一句改了什么' : null)}
        onTap={() => void onSave()}
      >
        更正
      </Button>
    </>
  )
}

/** Another text in its place; what stood there stays readable. */
export const CorrectBox = ({ notice, onDone }: CorrectBoxProps): ReactNode => {
  const [open, setOpen] = useState(false)
  if (!open) return <Button onTap={() => setOpen(true)}>更正</Button>

  return (
    <Card>
      <Heading level={2}>更正</Heading>
      <Form
        notice={notice}
        onDone={() => {
          setOpen(false)
          onDone()
        }}
      />
      <Button onTap={() => setOpen(false)}>不改了</Button>
    </Card>
  )
}
