import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'

export const Privacy = (): ReactNode => (
  <>
    <Heading level={2}>您的资料</Heading>
    <Card>
      <View>我们只存您的姓名、电话、出生年份（您填了才有）和参加过的活动，用来报名、签到和联系您。</View>
      <View>别人只看得到号码的后四位；工作人员查看完整号码，每一次都有记录。想改想删，打电话告诉我们。</View>
    </Card>
  </>
)
