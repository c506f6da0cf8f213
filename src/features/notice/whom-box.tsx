import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { dayOf, dayWords, startOfDay } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { usePages } from '@/src/lib/use-pages'
import { OrgPicker } from '@/src/staff/org-picker'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'

import type { Whom } from './form'
import type { Write } from './use-write'
import { useStaff } from './use-staff'

const EVERYBODY: readonly { value: Whom; label: string; note: string }[] = [
  { value: 'all', label: '所有人', note: '名册上的每一位' },
  { value: 'born', label: '按出生年份', note: '例如1936年到1946年出生的人' },
]
const PLANNED: readonly { value: Whom; label: string; note: string }[] = [
  { value: 'activity', label: '报了一场活动的人', note: '有名额的和排队的' },
  { value: 'group', label: '一位组长的组员', note: '' },
]

/** Coming sessions; of one that is over people are told by the survey. */
const ActivityPicker = ({ write: { form, set, orgs } }: { write: Write }): ReactNode => {
  const today = dayOf(now().toISOString())
  const pages = usePages('activity.desk', {
    ...{ orgId: orgs[0]?.id ?? '', from: startOfDay(today), limit: LIMITS.pageMax },
  })
  const options = (pages.data ?? [])
    .filter(({ state }) => state !== 'draft')
    .map(({ id, title, startsAt }) => ({ value: id, label: `${dayWords(dayOf(startsAt), today)} ${title}` }))

  return (
    <PickerField
      mode='select'
      label='哪一场'
      value={form.activityId}
      options={options}
      onChange={(activityId) => set({ activityId })}
    />
  )
}

const GroupPicker = ({ write: { form, set, orgs } }: { write: Write }): ReactNode => {
  const pages = usePages('leader.groups', { orgId: orgs[0]?.id ?? '', limit: LIMITS.pageMax })
  const options = (pages.data ?? []).map(({ orgId, grantId, orgName, leaderName, people }) => ({
    value: `${orgId}.${grantId}`,
    label: `${orgName} ${leaderName}（${people}人）`,
  }))

  return (
    <PickerField
      mode='select'
      label='哪一位组长'
      value={form.group}
      options={options}
      onChange={(group) => set({ group })}
    />
  )
}

const Years = ({ write: { form, set, issue } }: { write: Write }): ReactNode => (
  <>
    <NumberField
      typed
      label='从哪一年出生'
      value={form.from}
      max={2030}
      error={issue('draft.audience.born.from')}
      onChange={(from) => set({ from })}
    />
    <NumberField
      typed
      label='到哪一年出生'
      value={form.to}
      max={2030}
      error={issue('draft.audience.born.to')}
      onChange={(to) => set({ to })}
    />
  </>
)

/** Whom it goes to. */
export const WhomBox = ({ write }: { write: Write }): ReactNode => {
  const { form, set, orgs, moveTo } = write
  const { mayPlan } = useStaff()
  const ofOrg = form.whom === 'all' || form.whom === 'born'

  return (
    <>
      <Card>
        <Heading level={2}>发给谁</Heading>
        <Choice
          label='发给哪些人'
          options={mayPlan ? [...EVERYBODY, ...PLANNED] : EVERYBODY}
          value={form.whom}
          onChange={(whom) => set({ whom })}
        />
        {form.whom === 'born' && <Years write={write} />}
        {form.whom === 'activity' && <ActivityPicker write={write} />}
        {form.whom === 'group' && <GroupPicker write={write} />}
      </Card>
      {ofOrg && <OrgPicker title='哪里的人' note='和它下面的人都会收到。' orgs={orgs} onChange={moveTo} />}
    </>
  )
}
