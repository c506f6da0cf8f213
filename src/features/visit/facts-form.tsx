import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonCare } from '@/types/care'

import { dayOf } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'
import { Row } from '@/src/ui/row'
import { Switch } from '@/src/ui/switch'

interface FormProps {
  care: PersonCare
  onDone: () => void
}

const useFacts = ({ care, onDone }: FormProps) => {
  const { run, busy, error, issue } = useAction('care.setFacts')
  const { birthday, alone: wasAlone, retiredOn, weddedOn } = care.facts
  const [month, setMonth] = useState(birthday?.month ?? null)
  const [day, setDay] = useState(birthday?.day ?? null)
  const [lunar, setLunar] = useState(birthday?.lunar ?? false)
  const [leap, setLeap] = useState(birthday?.leap ?? false)
  const [alone, setAlone] = useState(wasAlone)
  const [retired, setRetired] = useState(retiredOn ?? '')
  const [wedded, setWedded] = useState(weddedOn ?? '')
  const [saved, setSaved] = useState(false)

  const save = async () => {
    const facts = {
      birthday: month && day ? { month, day, lunar, leap: lunar && leap } : null,
      ...{ alone, retiredOn: retired === '' ? null : retired, weddedOn: wedded === '' ? null : wedded },
    }
    setSaved(false)
    if (!(await run({ personId: care.personId, rev: care.rev, facts }))) return
    setSaved(true)
    onDone()
  }
  const values = { month, day, lunar, leap, alone, retired, wedded, saved }
  const set = { setMonth, setDay, setLunar, setLeap, setAlone, setRetired, setWedded }
  return { ...values, ...set, save, busy, error, issue }
}

/** What the care calendar goes by: the birthday by the calendar that the person keeps. */
export const FactsForm = (props: FormProps): ReactNode => {
  const facts = useFacts(props)
  const today = dayOf(useNow())
  const { error, issue } = facts

  return (
    <Card>
      <Heading level={2}>生日和家里</Heading>
      <Switch label='过农历生日' value={facts.lunar} onChange={facts.setLunar} />
      <Row>
        <NumberField label='生日几月' optional typed max={12} value={facts.month} onChange={facts.setMonth} />
        <NumberField
          label='生日几号'
          optional
          typed
          max={31}
          value={facts.day}
          error={issue('facts.birthday.day')}
          onChange={facts.setDay}
        />
      </Row>
      {facts.lunar && <Switch label='闰月生的' value={facts.leap} onChange={facts.setLeap} />}
      <Switch label='一个人住' value={facts.alone} onChange={facts.setAlone} />
      <PickerField
        mode='date'
        label='哪天退休'
        optional
        end={today}
        value={facts.retired}
        error={issue('facts.retiredOn')}
        onChange={facts.setRetired}
      />
      <PickerField
        mode='date'
        label='哪天结婚'
        optional
        start='1930-01-01'
        end={today}
        value={facts.wedded}
        error={issue('facts.weddedOn')}
        onChange={facts.setWedded}
      />
      {error && <Notice tone='bad' title={error.sentence} />}
      {facts.saved && <Notice tone='good' title='记好了' />}
      <Button kind='main' fit busy={facts.busy} onTap={() => void facts.save()}>
        记下生日和家里
      </Button>
    </Card>
  )
}
