import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { NumberField } from '@/src/ui/number-field'
import { Page } from '@/src/ui/page'
import { PhoneCodeButton } from '@/src/ui/phone-code-button'
import { PickerField } from '@/src/ui/picker-field'
import { Switch } from '@/src/ui/switch'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

const WALKS = [
  { value: 'free', label: '走路方便' },
  { value: 'helped', label: '要人扶', note: '我们会安排人在门口等您' },
] as const

export const FormsPart = (): ReactNode => {
  const [name, setName] = useState('陈秀英')
  const [phone, setPhone] = useState('1380013')
  const [words, setWords] = useState('')
  const [year, setYear] = useState<number | null>(1948)
  const [people, setPeople] = useState<number | null>(2)
  const [walk, setWalk] = useState<'free' | 'helped' | null>('helped')
  const [day, setDay] = useState('2026-11-23')
  const [time, setTime] = useState('')
  const [place, setPlace] = useState('')
  const [glasses, setGlasses] = useState(true)
  const [notices, setNotices] = useState(true)

  return (
    <Page
      title='请填一填'
      footer={
        <Button kind='main' onTap={() => undefined} why='请先改好红字的地方'>
          下一步
        </Button>
      }
    >
      <TextField label='姓名' value={name} onChange={setName} fill='name' />
      <TextField
        label='电话'
        hint='手机或座机都可以'
        value={phone}
        onChange={setPhone}
        keyboard='phone'
        error='电话号码不对，手机是11位数字'
      />
      <PhoneCodeButton onCode={setPhone} onRefused={() => undefined} />
      <NumberField label='出生年份' optional value={year} onChange={setYear} max={2030} typed />
      <NumberField label='一起来几个人' value={people} onChange={setPeople} min={1} max={20} />
      <Choice label='走路方便吗' options={WALKS} value={walk} onChange={setWalk} />
      <PickerField label='哪一天' mode='date' value={day} onChange={setDay} />
      <PickerField label='几点' mode='time' value={time} onChange={setTime} />
      <PickerField
        label='哪个社区'
        mode='select'
        options={[{ value: 'a', label: '长青社区' }]}
        value={place}
        onChange={setPlace}
        error='请选一个社区'
      />
      <TextArea label='想说的话' optional value={words} onChange={setWords} placeholder='随便写几句' />
      <Check label='我要借老花镜' note='现场有' value={glasses} onChange={setGlasses} />
      <Check label='我要轮椅' value={!glasses} onChange={(on) => setGlasses(!on)} />
      <Switch label='有新活动告诉我' value={notices} onChange={setNotices} />
      <Switch label='晚上也告诉我' value={!notices} onChange={(on) => setNotices(!on)} />
    </Page>
  )
}
