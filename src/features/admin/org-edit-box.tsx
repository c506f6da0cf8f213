import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Org } from '@/types/org'

import { Button } from '@/src/ui/button'

import { OrgFacts } from './org-facts'
import { OrgForm } from './org-form'
import { useOrgEdit } from './use-org-edit'

interface OrgEditBoxProps {
  org: Org
  onSaved: () => void
}

export const OrgEditBox = ({ org, onSaved }: OrgEditBoxProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const { save, ...state } = useOrgEdit(org)
  const { kind, name, phone, address, way, remote } = org

  if (!open)
    return (
      <>
        <OrgFacts org={org} />
        <Button onTap={() => setOpen(true)}>修改</Button>
      </>
    )

  return (
    <OrgForm
      {...state}
      initial={{ kind, name, phone, address, way, remote }}
      onSave={(draft) =>
        void save(draft).then((saved) => {
          if (!saved) return
          setOpen(false)
          onSaved()
        })
      }
      onCancel={() => setOpen(false)}
    />
  )
}
