import type { ReactNode } from 'react'

import type { Whom } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { usePages } from '@/src/lib/use-pages'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'

import type { Plan } from './use-plan'

const WHOM: readonly { value: Whom; label: string }[] = [
  { value: 'all', label: '全体党员' },
  { value: 'committee', label: '支委' },
  { value: 'some', label: '选几位' },
]

const Some = ({ orgId, plan: { form, set } }: { orgId: string; plan: Plan }): ReactNode => {
  const pages = usePages('branch.members', { orgId, limit: LIMITS.pageMax })

  return (
    <QueryView query={pages} empty={undefined}>
      {(rows) => (
        <>
          {rows.map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              value={form.personIds.includes(id)}
              onChange={(on) =>
                set({
                  personIds: on ? [...form.personIds, id] : form.personIds.filter((each) => each !== id),
                })
              }
            />
          ))}
          {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
        </>
      )}
    </QueryView>
  )
}

export const PlanWhom = ({ orgId, plan }: { orgId: string; plan: Plan }): ReactNode => (
  <>
    <Choice
      label='谁参加'
      options={WHOM}
      value={plan.form.whom}
      error={plan.issue('plan.whom') ?? plan.issue('plan.personIds')}
      onChange={(whom) => plan.set({ whom })}
    />
    {plan.form.whom === 'some' && <Some orgId={orgId} plan={plan} />}
  </>
)
