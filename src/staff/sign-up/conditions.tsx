import type { ReactNode } from 'react'

import { MOBILITY } from '@/types/kernel/labels'
import type { Mobility } from '@/types/mobility'
import type { Org } from '@/types/org'

import { Heading } from '@/src/ui/heading'
import { PickerField } from '@/src/ui/picker-field'

import { AgesFields } from './ages-fields'
import type { AsksForm } from './asks-form'
import type { OneOrgWords } from './one-org'
import { OneOrg } from './one-org'

const HOME: OneOrgWords = {
  chosen: (name) => `只让住在${name}的人报名`,
  anybody: '住在哪里都可以报名',
  begin: '只让住在一个地方的人报名',
  choose: (name) => `只让${name}的人报名`,
  drop: '住在哪里都可以',
  why: () => null,
}
const TEAM: OneOrgWords = {
  chosen: (name) => `只让${name}里的人报名`,
  anybody: '不看在哪个支部、哪支队伍',
  begin: '只让一个支部或队伍的人报名',
  choose: (name) => `只让${name}里的人报名`,
  drop: '不看支部和队伍',
  why: ({ kind }) => (kind === 'branch' || kind === 'team' ? null : '请往下选到一个支部或队伍'),
}

const ANYBODY = '' as const
/** 卧床: nobody is kept out, which is no condition. */
const WALKS = [
  { value: ANYBODY, label: '不看走路方便不方便' },
  ...(['free', 'helped', 'wheelchair'] as const).map((value) => ({
    value,
    label: { free: '要自己走路方便', helped: '能自己走，或有人扶着走', wheelchair: '坐轮椅也能去' }[value],
  })),
]
const isMobility = (value: string): value is Mobility => value in MOBILITY

interface ConditionsProps {
  root: Org | undefined
  asks: AsksForm
  onChange: (change: Partial<AsksForm>) => void
}

/** 谁能报名: staff may make an exception, and that is written down. */
export const Conditions = ({ root, asks, onChange }: ConditionsProps): ReactNode => (
  <>
    <Heading level={3}>谁能报名（可不填）</Heading>
    <AgesFields
      about='报名'
      label='有年龄要求'
      note='不合的人点不了报名，工作人员可以破例'
      usual={{ from: 60, to: null }}
      ages={asks.ages}
      onChange={(ages) => onChange({ ages })}
    />
    <PickerField
      mode='select'
      label='走路的要求'
      value={asks.mobility ?? ANYBODY}
      options={WALKS}
      onChange={(value) => onChange({ mobility: isMobility(value) ? value : null })}
    />
    <OneOrg root={root} words={HOME} one={asks.livesIn} onChange={(livesIn) => onChange({ livesIn })} />
    <OneOrg root={root} words={TEAM} one={asks.memberOf} onChange={(memberOf) => onChange({ memberOf })} />
  </>
)
