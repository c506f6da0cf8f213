import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Notice as Said } from '@/types/notice-shapes'

import { bodyOf } from '@/domain/message-fields'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tabs } from '@/src/ui/tabs'

import styles from './notice.module.scss'
import { NoticeText } from './notice-view'

const TABS = [
  { key: 'largest', label: '最大的字' },
  { key: 'elder', label: '大字' },
  { key: 'standard', label: '家人、同事' },
  { key: 'message', label: '微信提醒' },
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

/** How it looks to each, before it goes out. */
export const PreviewBox = ({ notice }: { notice: Said }): ReactNode => {
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('largest')

  return (
    <Card>
      <Heading level={2}>他们看到的样子</Heading>
      <Tabs label='他们看到的样子' tabs={TABS} current={tab} onChange={setTab}>
        {tab === 'message' ? (
          <Message notice={notice} />
        ) : (
          <View className={cx('wq', `step-${tab}`, styles.phone)}>
            <View className={cx(styles.title)}>{notice.title}</View>
            <NoticeText {...notice} />
            {notice.sign && (
              <Button kind='main' why='这里只是看看样子' onTap={() => undefined}>
                我知道了
              </Button>
            )}
          </View>
        )}
      </Tabs>
    </Card>
  )
}
