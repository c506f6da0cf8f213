import type { ReactNode } from 'react'

import { back, go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { Page } from '@/src/ui/page'

export const CodeDone = ({ name }: { name: string }): ReactNode => (
  <Page title='输入家人号码'>
    <Notice tone='good' title='办好了'>
      {`以后您可以替${name}报名`}
    </Notice>
    <Button kind='main' onTap={() => go(paths.activities())}>
      看看有什么活动
    </Button>
    <Button onTap={back}>返回</Button>
  </Page>
)
