import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Notice as Said } from '@/types/notice-shapes'

import { bodyOf } from '@/domain/message-fields'
import { callWords } from '@/domain/message-words'
import { shownOf } from '@/domain/notice-attached'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tabs } from '@/src/ui/tabs'

import styles from './notice.module.scss'
import { NoticeText } from './notice-view'

const TABS = [
  { key: 'largest', label: '本人，最大的字' },
  { key: 'elder', label: '本人，大字' },
  { key: 'standard', label: '替父母看的家人' },
  { key: 'message', label: '微信提醒' },
  { key: 'phone', label: '没有微信的人' },
] as const

/** As WeChat will show it before anybody opens it: cut where the template cuts. */
const Message = ({ notice }: { notice: Said }): ReactNode => {
  const now = useNow()
  const { title, orgName, publishedAt, sign, template } = notice
  if (!template) return <Notice tone='care' title='还没有通知用的微信模板，都发不出去。请管理员在设置里填' />
  const values = bodyOf(template, {
    ...{ kind: 'notice', title, placeName: orgName, from: orgName, sign, personName: '（本人的姓名）' },
    ...{ startsAt: publishedAt ?? now, ticket: '', offeredUntil: null },
  })

  return (
    <View className={cx(styles.phone)}>
      {Object.entries(values).map(([field, value]) => (
        <View key={field}>{value}</View>
      ))}
    </View>
  )
}

/** What whoever telephones reads out. */
const OnThePhone = ({ notice }: { notice: Said }): ReactNode => {
  const now = useNow()
  const { title, publishedAt, callIfMissed, sign } = notice
  if (!callIfMissed) return <Notice tone='care' title='您没有勾打电话：没有微信的人收不到这条通知' />
  const said = { title, startsAt: publishedAt ?? now, placeName: '', offeredUntil: null }

  return (
    <View className={cx(styles.phone)}>
      <Fact label='打电话的人这样说'>{callWords('notice', said, now)}</Fact>
      <View className={cx(styles.note)}>
        {`再照正文念给他听。${sign ? '要签收的，还要本人或家人点“我知道了”。' : ''}`}
      </View>
    </View>
  )
}

const InTheApp = ({ notice, step }: { notice: Said; step: 'largest' | 'elder' | 'standard' }): ReactNode => (
  <View className={cx('wq', `step-${step}`, styles.phone)}>
    <View className={cx(styles.title)}>{notice.title}</View>
    <NoticeText {...notice} shown={shownOf(notice.attached)} />
    {notice.sign && (
      <Button kind='main' why='这里只是看看样子' onTap={() => undefined}>
        {step === 'standard' ? '（父母的姓名）知道了' : '我知道了'}
      </Button>
    )}
  </View>
)

/** How it looks to each, before it goes out. */
export const PreviewBox = ({ notice }: { notice: Said }): ReactNode => {
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('largest')

  return (
    <Card>
      <Heading level={2}>他们看到的样子</Heading>
      <Tabs label='他们看到的样子' tabs={TABS} current={tab} onChange={setTab}>
        {tab === 'message' && <Message notice={notice} />}
        {tab === 'phone' && <OnThePhone notice={notice} />}
        {tab !== 'message' && tab !== 'phone' && <InTheApp notice={notice} step={tab} />}
      </Tabs>
    </Card>
  )
}
