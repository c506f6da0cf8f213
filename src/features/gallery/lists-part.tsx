import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { CallButton } from '@/src/ui/call-button'
import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Fact } from '@/src/ui/fact'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'
import { SearchBox } from '@/src/ui/search-box'
import { SpeakButton } from '@/src/ui/speak-button'
import { Tabs } from '@/src/ui/tabs'
import { Tag } from '@/src/ui/tag'

const TABS = [
  { key: 'plan', label: '计划' },
  { key: 'people', label: '报名' },
  { key: 'door', label: '现场' },
  { key: 'words', label: '反馈' },
] as const

export const ListsPart = (): ReactNode => {
  const [tab, setTab] = useState<'plan' | 'people' | 'door' | 'words'>('people')

  return (
    <Page title='文明健康知识讲座' top={<SpeakButton text='文明健康知识讲座，明天上午九点' />}>
      <Card>
        <Fact label='时间' note='2026年11月23日 星期一'>
          明天上午9:00到10:30
        </Fact>
        <Fact label='地点'>长青社区活动室，长青路1号</Fact>
        <Fact label='请带'>老花镜</Fact>
        <Button onTap={() => undefined}>怎么去</Button>
        <CallButton number='0592-1234567' />
      </Card>
      <SearchBox hint='姓名、拼音首字母或电话后四位' onSearch={() => undefined} />
      <Tabs label='活动的各个部分' tabs={TABS} current={tab} onChange={setTab}>
        <List label='报名的人'>
          <ListItem
            title='陈秀英'
            lines={['票号 123 456']}
            state={<Tag tone='good'>已签到</Tag>}
            onTap={() => undefined}
          />
          <ListItem
            title='王建国'
            lines={['候补第3位']}
            state={<Tag tone='care'>候补</Tag>}
            onTap={() => undefined}
          />
          <ListItem title='欧阳志远' state={<Tag tone='bad'>已取消</Tag>} />
          <ListItem title='林美兰' state={<Tag>没来成</Tag>} />
        </List>
        <LoadMore hasMore loading={false} onMore={() => undefined} />
        <LoadMore hasMore loading onMore={() => undefined} />
        <LoadMore hasMore={false} loading={false} onMore={() => undefined} />
      </Tabs>
      <Empty title='这个月还没有您的活动'>
        <Button onTap={() => undefined}>看看别的活动</Button>
      </Empty>
    </Page>
  )
}
