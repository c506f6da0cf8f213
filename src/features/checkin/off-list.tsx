import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Heading } from '@/src/ui/heading'

import { HeadsBar } from './heads-bar'
import type { Heads } from './use-heads'

/** Whoever is not on the list, and the paper sheet of a courtyard without signal. */
export const OffList = ({ activityId, heads }: { activityId: string; heads: Heads }): ReactNode => (
  <>
    <Button onTap={() => go(paths.walkIn(activityId))}>现场来的人，留名字</Button>
    <HeadsBar heads={heads} />
    <Heading level={2}>要去信号弱的地方</Heading>
    <Button onTap={() => go(paths.offlineDoor(activityId))}>下载名单，没信号也能签到</Button>
    <Heading level={2}>用纸质表签的</Heading>
    <Button onTap={() => go(paths.paper(activityId))}>照纸质表补签</Button>
  </>
)
