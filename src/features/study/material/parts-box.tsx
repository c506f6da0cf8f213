import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Material, PartKind } from '@/types/material-shapes'
import { PART_KINDS, STUDY_LIMITS } from '@/types/kernel/study'

import { paragraphs } from '@/domain/notice'

import { useAction } from '@/src/lib/use-action'
import desk from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import { NO_SECRETS } from '../words'
import { useAddPart } from './use-add-part'

const NOTES: Record<PartKind, string> = {
  picture: '写清图上是什么，看不清的人可以听',
  audio: 'mp3 或 m4a，20兆以内',
  video: 'mp4，50兆以内，再大请放网址',
  file: 'pdf 或 docx，20兆以内',
}
const KINDS = (Object.keys(PART_KINDS) as PartKind[]).map((value) => ({
  ...{ value, label: PART_KINDS[value], note: NOTES[value] },
}))

interface PartsProps {
  material: Material
  onDone: () => void
}

/** 第2段“……”后面: where a picture goes. */
const placesOf = (body: string) => [
  { value: '0', label: '最前面' },
  ...paragraphs(body).map((text, i) => ({
    value: `${i + 1}`,
    label: `第${i + 1}段“${text.slice(0, 8)}”后面`,
  })),
]

const Add = ({ material, onDone }: PartsProps): ReactNode => {
  const [kind, setKind] = useState<PartKind>('picture')
  const [name, setName] = useState('')
  const [after, setAfter] = useState('0')
  const { add, busy, sentence } = useAddPart(material.id, onDone)
  const onAdd = async () => {
    if (await add({ kind, name, after: kind === 'picture' ? Number(after) : 0 })) setName('')
  }

  return (
    <>
      <Choice label='放什么' options={KINDS} value={kind} onChange={setKind} />
      <TextField
        label={kind === 'picture' ? '图上是什么' : '叫什么'}
        value={name}
        maxLength={STUDY_LIMITS.caption}
        onChange={setName}
      />
      {kind === 'picture' && (
        <PickerField
          mode='select'
          label='放在哪里'
          value={after}
          options={placesOf(material.body)}
          onChange={setAfter}
        />
      )}
      <Notice tone='care' title={NO_SECRETS} />
      {sentence && <Notice tone='bad' title={sentence} />}
      <Button busy={busy} why={name.trim() === '' ? '先写一句是什么' : null} onTap={() => void onAdd()}>
        {`选${PART_KINDS[kind]}，放上去`}
      </Button>
    </>
  )
}

export const PartsBox = ({ material, onDone }: PartsProps): ReactNode => {
  const { run, busy, error } = useAction('material.dropPart')
  const onDrop = async (partId: string) => {
    if (await run({ materialId: material.id, partId })) onDone()
  }

  return (
    <Card>
      <Heading level={2}>图片、录音、视频和文件</Heading>
      {material.parts.map(({ id, kind, name }) => (
        <View key={id} className={cx(desk.person)}>
          <View>{`${PART_KINDS[kind]}：${name}`}</View>
          <Button fit busy={busy} label={`去掉${name}`} onTap={() => void onDrop(id)}>
            去掉
          </Button>
        </View>
      ))}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Add material={material} onDone={onDone} />
    </Card>
  )
}
