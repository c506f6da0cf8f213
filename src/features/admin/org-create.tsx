import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Org } from '@/types/org'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { OrgForm } from './org-form'

interface OrgCreateProps {
  above: Org
  onCreated: () => void
}

/** Below a district usually comes a street, below a street a community. */
const NEXT_KIND: Record<Org['kind'], Org['kind']> = {
  ...{ city: 'district', district: 'street', street: 'community', community: 'branch' },
  ...{ unit: 'branch', branch: 'team', team: 'team' },
}

export const OrgCreate = ({ above, onCreated }: OrgCreateProps): ReactNode => {
  const { run, busy, error, issue } = useAction('org.create')
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<string | null>(null)

  if (!open)
    return (
      <>
        {made !== null && <Notice tone='good' title={`加上了：${made}`} />}
        <Button onTap={() => setOpen(true)}>{`在${above.name}下面加一个机构`}</Button>
      </>
    )

  return (
    <OrgForm
      {...{ busy, error, issue }}
      initial={{ kind: NEXT_KIND[above.kind], name: '', phone: '', address: '', way: '', remote: false }}
      onSave={(draft) =>
        void run({ orgId: above.id, draft }).then((org) => {
          if (!org) return
          setMade(org.name)
          setOpen(false)
          onCreated()
        })
      }
      onCancel={() => setOpen(false)}
    />
  )
}
