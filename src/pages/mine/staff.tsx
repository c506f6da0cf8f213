import type { ReactNode } from 'react'

import type { MyGrant } from '@/types/account'
import type { Role } from '@/types/kernel/roles'
import { ROLES } from '@/types/kernel/roles'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

const WALKERS: readonly Role[] = ['caseworker', 'secretary']

/** What I may do as staff, and the way in for somebody who was invited. */
export const Staff = ({ grants }: { grants: readonly MyGrant[] }): ReactNode => (
  <>
    <Heading level={2}>工作人员</Heading>
    <List label='工作人员'>
      {grants.map(({ id, role, orgId, orgName }) => (
        <ListItem
          key={id}
          title={ROLES[role].label}
          lines={[orgName]}
          {...(role === 'leader' ? { onTap: () => go(paths.leader(orgId)) } : {})}
          {...(role === 'secretary' ? { onTap: () => go(paths.notices(orgId)) } : {})}
        />
      ))}
      {grants
        .filter(({ role }) => role === 'secretary')
        .map(({ id, orgId, orgName }) => (
          <ListItem key={id} title='支部的事' lines={[orgName]} onTap={() => go(paths.branch(orgId))} />
        ))}
      {grants.some(({ role }) => WALKERS.includes(role)) && (
        <ListItem
          title='要去的人家'
          lines={['送学上门，没有信号也能记']}
          onTap={() => go(paths.myDeliveries())}
        />
      )}
      {grants
        .filter(({ role }) => role === 'secretary')
        .map(({ id, orgId, orgName }) => (
          <ListItem
            key={`rounds ${id}`}
            title='送学上门'
            lines={[`${orgName}，这个月送到谁家`]}
            onTap={() => go(paths.deliveryRounds(orgId))}
          />
        ))}
      {grants
        .filter(({ role }) => role === 'secretary')
        .map(({ id, orgId, orgName }) => (
          <ListItem
            key={`${id}study`}
            title='学习资料和推送'
            lines={[orgName]}
            onTap={() => go(paths.materials(orgId))}
          />
        ))}
      <ListItem title='输入邀请码' lines={['收到邀请的工作人员点这里']} onTap={() => go(paths.join())} />
    </List>
  </>
)
