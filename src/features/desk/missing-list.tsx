import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'

/** What stands between the draft and its publication; each line leads to its field. */
export const MissingList = ({ activity }: { activity: DeskActivity }): ReactNode => (
  <>
    <Notice tone='care' title={`发布前还差 ${activity.missing.length} 样`} />
    <List label='发布前还差的'>
      {activity.missing.map(({ field, sentence }) => (
        <ListItem
          key={`${field}${sentence}`}
          title={sentence}
          onTap={() => go(paths.activityEdit(activity.orgId, activity.id, field))}
        />
      ))}
    </List>
  </>
)
