import type { ReactNode } from 'react'

import type { MyGrant } from '@/types/account'
import { ROLES } from '@/types/kernel/roles'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

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
          {...(role === 'volunteer' ? { onTap: () => go(paths.calls(orgId)) } : {})}
          {...(role === 'secretary' ? { onTap: () => go(paths.notices(orgId)) } : {})}
        />
      ))}
      <ListItem title='输入邀请码' lines={['收到邀请的工作人员点这里']} onTap={() => go(paths.join())} />
    </List>
  </>
)
