import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'

import type { Revealing } from './reveal-fields'
import { RevealFields } from './reveal-fields'

/** 看全的: what was revealed is forgotten when the dialog closes. */
export const RevealNumber = ({ name, ...asked }: Revealing & { name: string }): ReactNode => {
  const [open, setOpen] = useState(false)

  return (
    <>
      <Button fit label={`看${name}的身份证号`} onTap={() => setOpen(true)}>
        看全的
      </Button>
      <Dialog open={open} title={`${name}的身份证号`} onClose={() => setOpen(false)}>
        {open && <RevealFields {...asked} />}
      </Dialog>
    </>
  )
}
