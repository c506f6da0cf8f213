import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'
import type { PlannedPlace, Programme } from '@/types/programme'

import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'

interface PlanDialogProps {
  org: Org
  year: string
  programme: Programme
  place: PlannedPlace
  types: Programme['types']
  title: string
  onClose: () => void
  onDone: () => void
}

/** One place's plan for the year; it is saved with the whole table. After a CONFLICT the next save goes on top of what stands there now. */
export const PlanDialog = (props: PlanDialogProps): ReactNode => {
  const { org, year, programme, place, types, title, onClose, onDone } = props
  const { run, busy, error, clear } = useAction('programme.set')
  const [standing, setStanding] = useState(programme)
  const [planned, setPlanned] = useState<Record<string, number | null>>(place.planned)

  const onSave = async () => {
    const row = Object.fromEntries(Object.entries(planned).map(([type, sessions]) => [type, sessions ?? 0]))
    const all = Object.fromEntries(
      standing.places.map((each) => [each.orgId, each.orgId === place.orgId ? row : each.planned]),
    )
    if (await run({ orgId: org.id, year, rev: standing.rev, planned: all })) return onDone()
    const latest = await call('programme.get', { orgId: org.id, year }).catch(() => null)
    if (latest) setStanding(latest)
  }

  return (
    <Dialog open title={`${title}${year}年计划几场`} onClose={onClose}>
      {types.map(({ key, name }) => (
        <NumberField
          key={key}
          typed
          label={name}
          hint={`已办 ${place.done[key] ?? 0} 场`}
          value={planned[key] ?? null}
          max={LIMITS.plannedMax}
          onChange={(sessions) => {
            clear()
            setPlanned((before) => ({ ...before, [key]: sessions }))
          }}
        />
      ))}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onSave()}>
        保存计划
      </Button>
    </Dialog>
  )
}
