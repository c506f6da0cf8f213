import type { ReactNode } from 'react'

import type { Org } from '@/types/org'

import { periodWords } from '@/domain/period'

import { useQuery } from '@/src/lib/use-query'
import { QueryView } from '@/src/ui/query-view'

import { FiguresView } from './figures-view'
import { OrgWay } from './org-way'
import { PeriodPicker } from './period-picker'
import type { PeriodChoice } from './use-period'

interface FiguresScreenProps {
  org: Org
  period: PeriodChoice
  onOrg: (orgId: string) => void
}

export const FiguresScreen = ({ org, period, onOrg }: FiguresScreenProps): ReactNode => (
  <>
    <PeriodPicker {...period} />
    <OrgWay key={org.id} org={org} onOrg={onOrg} />
    <QueryView query={useQuery('figures.period', { orgId: org.id, period: period.period })} empty={undefined}>
      {(figures) => <FiguresView caption={`${org.name}${periodWords(period.period)}`} figures={figures} />}
    </QueryView>
  </>
)
