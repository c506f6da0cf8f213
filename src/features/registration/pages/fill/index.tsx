import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import type { Asked } from '@/types/asks'
import { ASKED } from '@/types/kernel/labels'

import { back, replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { FillScreen } from '../../fill/fill-screen'
import { useFill } from '../../fill/use-fill'

const isAsked = (what: string | undefined): what is Asked => what !== undefined && what in ASKED

export default function FillPage(): ReactNode {
  const { activityId = '', personId = '', what, staff } = useRouter().params
  const fill = useFill(activityId, personId, {
    staff: staff !== undefined,
    only: isAsked(what) ? what : undefined,
  })
  const { query, filling } = fill
  const onDone = () => (staff === undefined ? replace(paths.ticket(activityId, personId)) : back())

  return (
    <Page
      title={filling ? `${filling.name}要填的` : '报名要填的'}
      query={query}
      empty={{ when: () => filling === null, view: <Empty title='这场没有要填的' /> }}
    >
      {() => filling && <FillScreen fill={fill} filling={filling} onDone={onDone} />}
    </Page>
  )
}
