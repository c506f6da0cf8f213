import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { LIMITS } from '@/types/kernel/limits'
import type { Bus, Point } from '@/types/rollcall'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

export type Plan = OutputOf<'rollcall.plan'>

/** A bus while it is written: seats may be empty for a moment. */
export type BusForm = Omit<Bus, 'seats'> & { seats: number | null }

interface Form {
  points: Point[]
  buses: BusForm[]
}

/** The smallest number nobody has. */
const freeId = (letter: string, parts: readonly { id: string }[]): string => {
  const taken = new Set(parts.map(({ id }) => id))
  let n = 1
  while (taken.has(`${letter}${n}`)) n += 1
  return `${letter}${n}`
}

const freeName = (buses: readonly BusForm[]): string => {
  let n = buses.length + 1
  while (buses.some(({ name }) => name === `${n}号车`)) n += 1
  return `${n}号车`
}

export interface PlanForm extends Form {
  changed: boolean
  busy: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
  setPoints: (points: Point[]) => void
  addPoint: () => void
  addBus: () => void
  setBus: (id: string, change: Partial<BusForm>) => void
  removeBus: (id: string) => void
  save: () => Promise<void>
}

/** What is typed stays until it is saved, also when somebody else was quicker. */
export const usePlan = (activityId: string, plan: Plan, reload: () => void): PlanForm => {
  const { run, busy, error, issue } = useAction('rollcall.setUp')
  const [typed, setTyped] = useState<Form | null>(null)
  const form = typed ?? plan
  const change = (next: Partial<Form>) => setTyped({ points: form.points, buses: form.buses, ...next })

  const save = async () => {
    const buses = form.buses.map((bus) => ({ ...bus, seats: bus.seats ?? 0 }))
    const saved = await run({ activityId, rev: plan.rev, points: form.points, buses })
    if (saved) setTyped(null)
    reload()
  }

  return {
    ...{ points: form.points, buses: form.buses, changed: typed !== null, busy, error, issue, save },
    setPoints: (points) => change({ points }),
    addPoint: () => {
      if (form.points.length < LIMITS.pointsMax)
        change({ points: [...form.points, { id: freeId('n', form.points), name: '' }] })
    },
    addBus: () => {
      const added = { plate: '', driverPhone: '', leader: '', seats: form.buses.at(-1)?.seats ?? 45 }
      const bus = { ...added, id: freeId('b', form.buses), name: freeName(form.buses) }
      if (form.buses.length < LIMITS.busesMax) change({ buses: [...form.buses, bus] })
    },
    setBus: (id, part) =>
      change({ buses: form.buses.map((bus) => (bus.id === id ? { ...bus, ...part } : bus)) }),
    removeBus: (id) => change({ buses: form.buses.filter((bus) => bus.id !== id) }),
  }
}
