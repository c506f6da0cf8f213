import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Page } from '@/src/ui/page'
import { Tag } from '@/src/ui/tag'

/** How a home page is put together. */
export const HomePart = (): ReactNode => (
  <Page title='长青社区' tab>
    <Fact label='今天'>11月22日 星期日 农历十月十三</Fact>
    <Heading>您今天有一场</Heading>
    <Card>
      <Heading level={3}>趣味运动会</Heading>
      <Fact label='时间'>下午2:00</Fact>
      <Fact label='地点'>社区广场</Fact>
      <Tag tone='good'>已报名</Tag>
      <Button kind='main' onTap={() => undefined}>
        我到了
      </Button>
    </Card>
    <Heading>可以报名的活动</Heading>
    <List label='可以报名的活动'>
      <ListItem title='智能手机培训' lines={['本周三上午9:00', '长青社区活动室']} onTap={() => undefined} />
      <ListItem
        title='文明健康知识讲座'
        lines={['明天上午9:00', '还有12个名额']}
        state={<Tag tone='care'>快满了</Tag>}
        onTap={() => undefined}
      />
    </List>
  </Page>
)
