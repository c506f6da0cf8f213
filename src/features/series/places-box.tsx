import type { ReactNode } from 'react'

import type { Org } from '@/types/org'

import { AsksBox } from '@/src/staff/sign-up/asks-box'
import { QuotaRows } from '@/src/staff/sign-up/quota-rows'
import { Card } from '@/src/ui/card'

import type { TemplateEdit } from './template-box'

interface PlacesBoxProps {
  series: TemplateEdit
  /** Below which org places are shared out and conditions are chosen. */
  root: Org | undefined
}

/** What every session shares out and asks; nothing where nobody signs up. */
export const PlacesBox = ({ series, root }: PlacesBoxProps): ReactNode => {
  const { form, set, issue, wrong } = series
  const { signUp, limited, capacity, quotas, asks } = form
  if (signUp === 'none') return null

  return (
    <>
      {limited && (
        <Card>
          <QuotaRows
            {...{ signUp, capacity, quotas, root }}
            error={issue('template.quotas')}
            onChange={(next) => set({ quotas: next })}
          />
        </Card>
      )}
      <Card>
        <AsksBox
          {...{ asks, root }}
          error={wrong ?? issue('template.asks')}
          onChange={(next) => set({ asks: next })}
        />
      </Card>
    </>
  )
}
