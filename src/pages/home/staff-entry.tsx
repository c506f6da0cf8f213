import type { ReactNode } from 'react'

import type { MyGrant } from '@/types/account'
import type { Role } from '@/types/kernel/roles'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { ListItem } from '@/src/ui/list-item'

const DESK: readonly Role[] = ['organiser', 'head', 'admin', 'doorStaff']

/** One plain card; what lies behind it is made for a PC. */
export const StaffEntry = ({ grants }: { grants: readonly MyGrant[] }): ReactNode => {
  const desk = grants.find(({ role }) => DESK.includes(role))
  const books = grants.find(({ role }) => role === 'auditor')
  const group = grants.find(({ role }) => role === 'leader')
  if (!desk && grants.some(({ role }) => role === 'caseworker')) {
    return <ListItem title='要去的人家' lines={['送学上门']} onTap={() => go(paths.myDeliveries())} />
  }
  if (!desk && !books && group) {
    return <ListItem title='我的组员' lines={['替组员报名']} onTap={() => go(paths.leader(group.orgId))} />
  }
  const calls = grants.find(({ role }) => role === 'volunteer')
  if (!desk && !books && calls) {
    return <ListItem title='帮忙打电话' lines={[calls.orgName]} onTap={() => go(paths.calls(calls.orgId))} />
  }
  const target = desk ? paths.board(desk.orgId) : books && paths.audit(books.orgId)
  if (target === undefined) return null

  return <ListItem title='工作人员入口' lines={[(desk ?? books)?.orgName ?? '']} onTap={() => go(target)} />
}
