import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Material } from '@/types/material-shapes'
import type { Org } from '@/types/org'
import { STUDY_LIMITS } from '@/types/kernel/study'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import desk from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { CATEGORY_OPTIONS, NO_SECRETS } from '../words'
import { LinksFields } from './links-fields'
import type { Write } from './use-write'
import { useWrite } from './use-write'

const Text = ({ write: { draft, set, issue } }: { write: Write }): ReactNode => (
  <Card>
    <Heading level={2}>写什么</Heading>
    <TextField
      label='标题'
      hint='一看就知道讲什么，例如：“免费领鸡蛋”背后的套路'
      value={draft.title}
      maxLength={LIMITS.title}
      error={issue('draft.title')}
      onChange={(title) => set({ title })}
    />
    <PickerField
      mode='select'
      label='哪一类'
      value={draft.category}
      options={CATEGORY_OPTIONS}
      onChange={(value) => {
        const found = CATEGORY_OPTIONS.find((option) => option.value === value)
        if (found) set({ category: found.value })
      }}
    />
    <TextArea
      label='正文'
      hint='一行是一段，用老人听得懂的话。图片存好以后再放'
      value={draft.body}
      maxLength={STUDY_LIMITS.body}
      error={issue('draft.body')}
      onChange={(body) => set({ body })}
    />
    <TextField
      label='来源'
      hint='从哪里来的，例如：厦门日报2026年11月20日'
      value={draft.source}
      maxLength={STUDY_LIMITS.source}
      error={issue('draft.source')}
      onChange={(source) => set({ source })}
    />
  </Card>
)

/** Saving publishes nothing: pictures and voice come next, and somebody else agrees. */
export const WriteScreen = ({ org, material }: { org: Org; material: Material | null }): ReactNode => {
  const write = useWrite(org.id, material)
  const { draft, set, issue, error, busy, save } = write
  const onSave = async () => {
    const materialId = await save()
    if (materialId !== null) replace(paths.material(org.id, materialId))
  }

  return (
    <View className={cx(desk.grid)}>
      <View className={cx(desk.column)}>
        <Notice tone='care' title={NO_SECRETS} />
        <Text write={write} />
      </View>
      <View className={cx(desk.column)}>
        <Card>
          <Heading level={2}>录音里说的话</Heading>
          <TextArea
            label='一句一句写下来'
            optional
            hint='要放录音的，必须写，听不清的人可以看'
            value={draft.transcript}
            maxLength={STUDY_LIMITS.transcript}
            error={issue('draft.transcript')}
            onChange={(transcript) => set({ transcript })}
          />
        </Card>
        <LinksFields write={write} />
        {error && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind='main'
          busy={busy}
          why={draft.title.trim().length < 2 ? '先写标题' : null}
          onTap={() => void onSave()}
        >
          保存，下一步放图片和录音
        </Button>
      </View>
    </View>
  )
}
