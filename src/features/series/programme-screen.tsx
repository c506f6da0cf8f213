import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Org } from '@/types/org'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useQuery } from '@/src/lib/use-query'
import { OrgPicker } from '@/src/staff/org-picker'
import { PickerField } from '@/src/ui/picker-field'
import { QueryView } from '@/src/ui/query-view'
import { Tabs } from '@/src/ui/tabs'

import { ProgrammeTable } from './programme-table'
import { UnvisitedList } from './unvisited-list'

const TABS = [
  { key: 'plan', label: '计划和办了几场' },
  { key: 'unvisited', label: '一年没去的地方' },
] as const

/** The year before, this one and the next. */
const yearsAround = (year: number) =>
  [year + 1, year, year - 1].map((each) => ({ value: String(each), label: `${each}年` }))

const Plan = ({ org }: { org: Org }): ReactNode => {
  const thisYear = dayOf(now().toISOString()).slice(0, 4)
  const [year, setYear] = useState(thisYear)
  const query = useQuery('programme.get', { orgId: org.id, year })

  return (
    <>
      <PickerField
        mode='select'
        label='哪一年'
        value={year}
        options={yearsAround(Number(thisYear))}
        onChange={(next) => next !== '' && setYear(next)}
      />
      <QueryView query={query} empty={undefined}>
        {(programme) => (
          <ProgrammeTable
            key={`${org.id}${year}`}
            org={org}
            year={year}
            programme={programme}
            reload={query.reload}
          />
        )}
      </QueryView>
    </>
  )
}

export const ProgrammeScreen = ({ org }: { org: Org }): ReactNode => {
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('plan')
  const [orgs, setOrgs] = useState([org])
  const here = orgs.at(-1) ?? org

  return (
    <>
      <OrgPicker
        title='看哪里'
        note='和它下面一级。要看一个区、一个街道，就往下选。'
        orgs={orgs}
        onChange={setOrgs}
      />
      <Tabs label='年度计划' tabs={TABS} current={tab} onChange={setTab}>
        {tab === 'plan' ? <Plan org={here} /> : <UnvisitedList key={here.id} org={here} />}
      </Tabs>
    </>
  )
}
