import type { ReactNode } from 'react'
import { Fragment } from 'react'

import type { MyGrant } from '@/types/account'
import type { Role } from '@/types/kernel/roles'
import { ROLES } from '@/types/kernel/roles'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

interface Way {
  title: string
  line: string
  to: (orgId: string) => string
}

const WALKS: readonly Way[] = [
  { title: '要去的人家', line: '送学上门，没有信号也能记', to: () => paths.myDeliveries() },
  { title: '要去看望谁', line: '先到日子的在前', to: paths.visits },
]
/** What the work of a role begins with. */
const WAYS: Partial<Record<Role, readonly Way[]>> = {
  leader: [{ title: '我的组员', line: '替组员报名', to: paths.leader }],
  volunteer: [{ title: '去打电话', line: '微信通知不到的人', to: paths.calls }],
  caseworker: WALKS,
  secretary: [
    { title: '支部的事', line: '这个月要开的会', to: paths.branch },
    { title: '学习资料和推送', line: '写资料，推送给谁学', to: paths.materials },
    { title: '送学上门', line: '这个月送到谁家', to: paths.deliveryRounds },
    ...WALKS,
    { title: '写通知', line: '发给社区或支部的人', to: paths.notices },
  ],
}

/** What I may do as staff, and the way in for somebody who was invited. */
export const Staff = ({ grants }: { grants: readonly MyGrant[] }): ReactNode => (
  <>
    <Heading level={2}>工作人员</Heading>
    {grants.map(({ id, role, orgId, orgName }) => {
      const words = `${orgName}，${ROLES[role].label}`
      return (
        <Fragment key={id}>
          <Heading level={3}>{words}</Heading>
          <List label={words}>
            {(WAYS[role] ?? []).map(({ title, line, to }) => (
              <ListItem
                key={title}
                title={title}
                lines={[`${orgName}：${line}`]}
                onTap={() => go(to(orgId))}
              />
            ))}
          </List>
        </Fragment>
      )
    })}
    <ListItem title='输入邀请码' lines={['收到邀请的工作人员点这里']} onTap={() => go(paths.join())} />
  </>
)
