import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Material } from '@/types/material-shapes'
import { MATERIAL_STATES } from '@/types/kernel/study'

import { dayOf, dayWords } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import desk from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import { TextBox } from '../reading/text-box'
import { AskBox } from './ask-box'
import { DecideBox } from './decide-box'
import { OutBox } from './out-box'
import { PartsBox } from './parts-box'

interface OneProps {
  material: Material
  /** From which org one came. */
  orgId: string
  mayWrite: boolean
  reload: () => void
}

const TONES = { draft: 'plain', asked: 'care', published: 'good', withdrawn: 'bad' } as const

const Older = ({ older }: Pick<Material, 'older'>): ReactNode => {
  const today = dayOf(useNow())
  if (older.length === 0) return null

  return (
    <Card>
      <Heading level={2}>以前的版本</Heading>
      {older.map(({ version, title, until, approvedByName }) => (
        <View key={version}>
          {`第${version}版《${title}》，用到${dayWords(dayOf(until), today)}，${approvedByName}审核`}
        </View>
      ))}
    </Card>
  )
}

/** One material for those who write and agree. */
export const OneScreen = ({ material, orgId, mayWrite, reload }: OneProps): ReactNode => {
  const { state, version, withdrawn } = material
  const isOut = version > 0 && withdrawn === null

  return (
    <View className={cx(desk.grid)}>
      <View className={cx(desk.column)}>
        <View>
          <Tag tone={TONES[state]}>{MATERIAL_STATES[state]}</Tag>
        </View>
        {withdrawn && <Notice tone='bad' title={`撤下了：${withdrawn.reason}`} />}
        <TextBox {...material} approvedByName={material.approved?.byName ?? ''} />
        {mayWrite && (
          <Button onTap={() => go(paths.materialWrite(orgId, material.id))}>
            {isOut ? '改一版新的' : '修改文字'}
          </Button>
        )}
        {mayWrite && <PartsBox material={material} onDone={reload} />}
      </View>
      <View className={cx(desk.column)}>
        {mayWrite && state !== 'asked' && state !== 'published' && (
          <AskBox key={material.rev} material={material} onDone={reload} />
        )}
        {state === 'asked' && <DecideBox key={material.rev} material={material} onDone={reload} />}
        {isOut && <OutBox material={material} orgId={orgId} mayWrite={mayWrite} onDone={reload} />}
        <Older older={material.older} />
      </View>
    </View>
  )
}
