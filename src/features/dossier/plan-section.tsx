import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Dossier, HostRole } from '@/types/dossier'
import { LIMITS } from '@/types/kernel/limits'

import { HOST_ROLES } from '@/domain/dossier-words'

import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { PickerField } from '@/src/ui/picker-field'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import own from './dossier.module.scss'
import { Rows } from './rows'
import { SectionCard } from './section-card'
import type { TabProps } from './section-props'
import { useSection } from './use-section'
import { reopenWords } from './words'

type Plan = Dossier['plan']

const ROLES = (Object.keys(HOST_ROLES) as HostRole[]).map((value) => ({ value, label: HOST_ROLES[value] }))
const isRole = (value: string): value is HostRole => value in HOST_ROLES

const TYPED = [
  { field: 'aim', label: '为什么办', hint: '谁需要，办了有什么好处' },
  { field: 'steps', label: '怎么办', hint: '几点做什么，谁来讲' },
  { field: 'emergency', label: '应急预案', hint: '有人不舒服、下雨、停电怎么办' },
] as const

const PlanView = ({ plan }: { plan: Plan }): ReactNode => (
  <>
    {plan.hosts.map(({ role, name }, index) => (
      <Fact key={index} label={HOST_ROLES[role]}>
        {name}
      </Fact>
    ))}
    {TYPED.map(({ field, label }) => (
      <Fact key={field} label={label}>
        <View className={cx(own.typed)}>{plan[field] || '还没写'}</View>
      </Fact>
    ))}
  </>
)

export const PlanSection = ({ dossier, may, reload }: TabProps): ReactNode => {
  const editing = useSection({
    ...{ dossier, what: 'plan', reload },
    formOf: ({ aim, steps, emergency, hosts }) => ({ aim, steps, emergency, hosts }),
    partOf: (form) => form,
  })
  const { set, issue } = editing

  return (
    <SectionCard
      title='方案'
      stamp={dossier.plan}
      mayWrite={may.plan}
      editing={editing}
      view={<PlanView plan={dossier.plan} />}
      none='还没有写：为什么办、怎么办、谁主办、出了事怎么办'
      warning={reopenWords(dossier.approval.state)}
    >
      {(form) => (
        <>
          {TYPED.map(({ field, label, hint }) => (
            <TextArea
              key={field}
              {...{ label, hint, maxLength: LIMITS.text, value: form[field], error: issue(field) }}
              onChange={(text) => set({ [field]: text })}
            />
          ))}
          <Heading level={3}>主办、协办单位</Heading>
          <Rows
            rows={form.hosts}
            called='个单位'
            max={LIMITS.hostsMax}
            blank={() => ({
              role: form.hosts.length === 0 ? ('lead' as const) : ('partner' as const),
              name: '',
            })}
            onChange={(hosts) => set({ hosts })}
          >
            {(host, change, name, index) => (
              <>
                <PickerField
                  mode='select'
                  label={`${name}是`}
                  options={ROLES}
                  value={host.role}
                  onChange={(role) => {
                    if (isRole(role)) change({ role })
                  }}
                />
                <TextField
                  label={`${name}的名称`}
                  maxLength={LIMITS.line}
                  value={host.name}
                  error={issue(`hosts.${index}.name`)}
                  onChange={(next) => change({ name: next })}
                />
              </>
            )}
          </Rows>
        </>
      )}
    </SectionCard>
  )
}
