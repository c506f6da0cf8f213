import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import own from './dossier.module.scss'
import type { LogisticsForm } from './logistics-form'
import { newKey, Rows } from './rows'
import type { Editing } from './use-section'

interface FieldsProps {
  form: LogisticsForm
  editing: Editing<LogisticsForm>
}

const Car = ({ form, editing: { set, issue } }: FieldsProps): ReactNode => (
  <View className={cx(own.pair)}>
    <PickerField
      optional
      mode='time'
      label='当天几点出发'
      value={form.departs}
      error={issue('departsAt')}
      onChange={(departs) => set({ departs })}
    />
    <TextField
      optional
      label='哪辆车'
      maxLength={LIMITS.line}
      value={form.vehicle}
      error={issue('vehicle')}
      onChange={(vehicle) => set({ vehicle })}
    />
    <TextField
      optional
      label='司机'
      maxLength={LIMITS.line}
      value={form.driver}
      error={issue('driver')}
      onChange={(driver) => set({ driver })}
    />
    <TextField
      optional
      label='司机电话'
      keyboard='phone'
      value={form.driverPhone}
      error={issue('driverPhone')}
      onChange={(driverPhone) => set({ driverPhone })}
    />
  </View>
)

const Helpers = ({ form, editing: { set, issue } }: FieldsProps): ReactNode => (
  <Rows
    rows={form.helpers}
    called='位帮忙的人'
    max={LIMITS.helpersMax}
    blank={() => ({ name: '', duty: '' })}
    onChange={(helpers) => set({ helpers })}
  >
    {(helper, change, name, index) => (
      <>
        <TextField
          label={`${name}叫什么`}
          maxLength={LIMITS.name}
          value={helper.name}
          error={issue(`helpers.${index}.name`)}
          onChange={(next) => change({ name: next })}
        />
        <TextField
          optional
          label={`${name}做什么`}
          maxLength={LIMITS.line}
          value={helper.duty}
          error={issue(`helpers.${index}.duty`)}
          onChange={(duty) => change({ duty })}
        />
      </>
    )}
  </Rows>
)

const Equipment = ({ form, editing: { set, issue } }: FieldsProps): ReactNode => (
  <Rows
    rows={form.equipment}
    called='样器材'
    max={LIMITS.equipmentMax}
    blank={() => ({ key: newKey(), name: '', count: 1 })}
    onChange={(equipment) => set({ equipment })}
  >
    {(piece, change, name, index) => (
      <>
        <TextField
          label={`${name}是什么`}
          maxLength={LIMITS.line}
          value={piece.name}
          error={issue(`equipment.${index}.name`)}
          onChange={(next) => change({ name: next })}
        />
        <NumberField
          label={`${name}要几个`}
          min={1}
          max={LIMITS.piecesMax}
          value={piece.count}
          error={issue(`equipment.${index}.count`)}
          onChange={(count) => change({ count: count ?? 1 })}
        />
      </>
    )}
  </Rows>
)

export const LogisticsFields = (props: FieldsProps): ReactNode => (
  <>
    <Heading level={3}>车</Heading>
    <Car {...props} />
    <Heading level={3}>帮忙的人</Heading>
    <Helpers {...props} />
    <Heading level={3}>器材</Heading>
    <Equipment {...props} />
  </>
)
