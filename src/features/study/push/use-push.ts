import { useState } from 'react'

import type { InputOf } from '@/types/kernel/contract'
import type { Org } from '@/types/org'

import { dayOf, plusDays } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'

export type Whom = 'branches' | 'group' | 'everybody'
type Target = InputOf<'study.assign'>['to']

const ALL: readonly { value: Whom; label: string; note: string }[] = [
  { value: 'branches', label: '党支部', note: '选中的机构下面所有的党支部' },
  { value: 'group', label: '一位组长的组员', note: '' },
  { value: 'everybody', label: '所有人', note: '名册上的每一位，最多1000人' },
]
const OWN = [{ value: 'branches' as const, label: '本支部的党员', note: '' }]

/** The last day of this month, or of the next one where this one is nearly over. */
const monthEnd = (today: string): string => {
  const later = plusDays(`${plusDays(today, 7).slice(0, 7)}-01`, 31)
  return plusDays(`${later.slice(0, 7)}-01`, -1)
}

/** A branch pushes to its own members; an org to what lies below it. */
export const usePush = (org: Org, first: string) => {
  const { run, busy, error, issue } = useAction('study.assign')
  const isLarge = org.kind !== 'branch' && org.kind !== 'team'
  const [materialId, setMaterialId] = useState(first)
  const [whom, setWhom] = useState<Whom>('branches')
  const [orgs, moveTo] = useState([org])
  const [group, setGroup] = useState('')
  const [until, setUntil] = useState(() => monthEnd(dayOf(now().toISOString())))
  const [words, setWords] = useState('')

  const target = (): Target => {
    const here = orgs.at(-1) ?? org
    if (whom === 'everybody') return { kind: 'everybody', orgId: here.id }
    if (whom === 'group') {
      const [orgId = '', grantId = ''] = group.split('.')
      return { kind: 'group', orgId, grantId }
    }
    return here.kind === 'branch'
      ? { kind: 'branches', branchIds: [here.id] }
      : { kind: 'org', orgId: here.id }
  }
  const gap =
    materialId === ''
      ? '先选一份资料'
      : whom === 'group' && group === ''
        ? '先选一位组长'
        : until === ''
          ? '先选最后一天'
          : null

  return {
    ...{ materialId, setMaterialId, whom, setWhom, orgs, moveTo, group, setGroup, isLarge },
    ...{ until, setUntil, words, setWords, busy, error, issue, gap, options: isLarge ? ALL : OWN },
    send: () => run({ orgId: org.id, materialId, to: target(), until, words }),
  }
}

export type Push = ReturnType<typeof usePush>
