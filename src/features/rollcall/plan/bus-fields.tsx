import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Rider } from '@/types/rollcall'

import { headsIn } from '@/domain/rollcall'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { Row } from '@/src/ui/row'
import { TextField } from '@/src/ui/text-field'

import type { BusForm, PlanForm } from './use-plan'

interface BusFieldsProps {
  form: PlanForm
  seated: readonly Rider[]
}

const OneBus = ({ bus, i, form }: { bus: BusForm; i: number; form: PlanForm }): ReactNode => {
  const { issue } = form
  const set = (change: Partial<BusForm>) => form.setBus(bus.id, change)
  const field = (name: keyof BusForm) => ({ error: issue(`buses.${i}.${name}`) })

  return (
    <>
      <Row>
        <TextField
          {...field('name')}
          label={`第${i + 1}辆车叫什么`}
          value={bus.name}
          maxLength={LIMITS.roadName}
          onChange={(name) => set({ name })}
        />
        <NumberField
          {...field('seats')}
          typed
          label={`${bus.name}的座位，不算司机`}
          value={bus.seats}
          max={LIMITS.busSeatsMax}
          onChange={(seats) => set({ seats })}
        />
      </Row>
      <Row>
        <TextField
          {...field('leader')}
          optional
          label={`${bus.name}谁带队`}
          value={bus.leader}
          maxLength={LIMITS.name}
          onChange={(leader) => set({ leader })}
        />
        <TextField
          {...field('plate')}
          optional
          label={`${bus.name}的车牌`}
          value={bus.plate}
          maxLength={LIMITS.roadName}
          onChange={(plate) => set({ plate })}
        />
      </Row>
      <TextField
        {...field('driverPhone')}
        optional
        keyboard='phone'
        label={`${bus.name}司机的电话`}
        value={bus.driverPhone}
        maxLength={13}
        onChange={(driverPhone) => set({ driverPhone })}
      />
    </>
  )
}

export const BusFields = ({ form, seated }: BusFieldsProps): ReactNode => {
  const [asked, setAsked] = useState<BusForm | null>(null)
  const inside = (id: string) => headsIn(seated.filter(({ busId }) => busId === id))
  const onRemove = (bus: BusForm) => (inside(bus.id) > 0 ? setAsked(bus) : form.removeBus(bus.id))

  return (
    <Card>
      <Heading level={2}>车</Heading>
      {form.issue('buses') !== undefined && <Notice tone='bad' title={form.issue('buses') ?? ''} />}
      {form.buses.map((bus, i) => (
        <Card key={bus.id}>
          <OneBus bus={bus} i={i} form={form} />
          <Button fit onTap={() => onRemove(bus)}>
            {`去掉${bus.name}`}
          </Button>
        </Card>
      ))}
      {form.buses.length < LIMITS.busesMax && <Button onTap={form.addBus}>加一辆车</Button>}
      <Confirm
        open={asked !== null}
        title={`去掉${asked?.name ?? ''}吗？`}
        yes='去掉这辆车'
        danger
        onYes={() => asked && form.removeBus(asked.id)}
        onNo={() => setAsked(null)}
      >
        {`车上的${inside(asked?.id ?? '')}人会变成还没分车，保存以后才算。`}
      </Confirm>
    </Card>
  )
}
