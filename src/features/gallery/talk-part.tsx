import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { CallError } from '@/src/lib/call-error'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { Page } from '@/src/ui/page'
import { Progress } from '@/src/ui/progress'
import { ShareButton } from '@/src/ui/share-button'
import { Ticket } from '@/src/ui/ticket'
import { WhenFact } from '@/src/ui/when-fact'

const NOTHING = () => undefined
const FULL = new CallError('REGISTRATION.FULL', '')

export const TalkPart = (): ReactNode => {
  const [open, setOpen] = useState<'ask' | 'tell' | null>(null)
  const [cancelled, setCancelled] = useState(false)

  return (
    <Page
      title='您的票'
      footer={
        <Button kind='main' onTap={NOTHING}>
          我到了
        </Button>
      }
    >
      <Notice tone='good' title='报名成功'>
        前一天我们会提醒您
      </Notice>
      <Ticket number='042917' name='陈秀英' />
      <Notice tone='care' title='名额满了'>
        您可以排队，现在前面有3位。有人取消会马上告诉您。
      </Notice>
      <Notice tone='bad' title='没有报上'>
        报名时间已过，请打电话问一问
      </Notice>
      <Notice tone='plain' title='这场不用报名，来了就行' />
      <WhenFact startsAt='2026-11-23T01:00:00.000Z' endsAt='2026-11-23T02:30:00.000Z' />
      <Progress action={{ waiting: true, error: null }} failed='没有报上' />
      <Progress action={{ waiting: false, error: FULL }} failed='没有报上' />
      <ShareButton text='我报了文明健康知识讲座' />
      <Button onTap={NOTHING} busy>
        放进手机日历
      </Button>
      <Button onTap={() => setOpen('tell')}>看看写了什么</Button>
      <Button kind='danger' onTap={() => setOpen('ask')} why={cancelled ? '已经取消了' : null}>
        我去不了了
      </Button>
      <Confirm
        open={open === 'ask'}
        title='您不去“文明健康知识讲座”了吗？'
        yes='不去了，取消报名'
        no='我还是要去'
        danger
        onYes={() => setCancelled(true)}
        onNo={() => setOpen(null)}
      >
        名额会让给别人。想再去要重新报名。
      </Confirm>
      <Dialog open={open === 'tell'} title='告诉家人' onClose={() => setOpen(null)}>
        <View>把这一页发给家人，他们就知道您什么时候在哪里。</View>
      </Dialog>
    </Page>
  )
}
