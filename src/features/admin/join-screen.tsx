import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MyGrant } from '@/types/account'
import type { Role } from '@/types/kernel/roles'
import { ROLES } from '@/types/kernel/roles'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { loadMe } from '@/src/lib/session'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { ClaimForm } from './claim-form'
import { JoinForm } from './join-form'

const DESK: readonly Role[] = ['organiser', 'admin', 'head', 'doorStaff']

const startOf = ({ role, orgId }: MyGrant): string => {
  if (DESK.includes(role)) return paths.board(orgId)
  if (role === 'volunteer') return paths.calls(orgId)
  return role === 'auditor' ? paths.audit(orgId) : paths.mine()
}

export const JoinScreen = (): ReactNode => {
  const [grant, setGrant] = useState<MyGrant | null>(null)
  const onDone = (got: MyGrant) => {
    setGrant(got)
    loadMe().catch(() => undefined)
  }

  if (grant)
    return (
      <>
        <Notice tone='good' title={`您现在是${grant.orgName}的${ROLES[grant.role].label}`} />
        <Button kind='main' onTap={() => go(startOf(grant))}>
          开始工作
        </Button>
      </>
    )

  return (
    <>
      <JoinForm onDone={onDone} />
      <ClaimForm onDone={onDone} />
    </>
  )
}
