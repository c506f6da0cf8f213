import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import styles from './branch.module.scss'
import type { FactsForm } from './facts-form'

interface CommitteeFieldsProps {
  orgId: string
  form: FactsForm
  set: (change: Partial<FactsForm>) => void
  error: string | undefined
}

/** 支委: chosen from the branch's own people. */
export const CommitteeFields = ({ orgId, form, set, error }: CommitteeFieldsProps): ReactNode => {
  const pages = usePages('branch.members', { orgId, limit: LIMITS.pageMax })
  const options = (pages.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const { committee } = form
  const change = (at: number, part: Partial<FactsForm['committee'][number]>) =>
    set({ committee: committee.map((each, i) => (i === at ? { ...each, ...part } : each)) })

  return (
    <Card>
      <Heading level={2}>支委</Heading>
      {committee.map(({ personId, post }, i) => (
        <View key={i} className={cx(styles.stack)}>
          <PickerField
            mode='select'
            label={`第${i + 1}位`}
            value={personId}
            options={options}
            onChange={(id) => change(i, { personId: id })}
          />
          <TextField
            optional
            label={`第${i + 1}位的职务`}
            value={post}
            maxLength={LIMITS.name}
            onChange={(words) => change(i, { post: words })}
          />
          <Button
            label={`去掉第${i + 1}位`}
            onTap={() => set({ committee: committee.filter((_, at) => at !== i) })}
          >
            去掉这位
          </Button>
        </View>
      ))}
      {error !== undefined && <Notice tone='bad' title={error} />}
      {committee.length < LIMITS.committeeMax && (
        <Button onTap={() => set({ committee: [...committee, { personId: '', post: '' }] })}>
          加一位支委
        </Button>
      )}
    </Card>
  )
}
