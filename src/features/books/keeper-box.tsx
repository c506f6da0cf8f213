import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { ROLES } from '@/types/kernel/roles'
import type { PersonFile } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

import styles from '@/src/staff/desk.module.scss'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { QueryView } from '@/src/ui/query-view'

interface KeeperBoxProps {
  person: PersonFile
  onDone: () => void
}

interface ChangeProps extends KeeperBoxProps {
  onClose: () => void
}

const NOBODY = ''

const Change = ({ person, onDone, onClose }: ChangeProps): ReactNode => {
  const { run, busy, error } = useAction('person.setKeeper')
  const [grantId, setGrantId] = useState(person.keeper?.grantId ?? NOBODY)
  const keepers = useQuery('person.keepers', { personId: person.id })

  const onSave = async () => {
    if (!(await run({ personId: person.id, grantId: grantId === NOBODY ? null : grantId }))) return
    onClose()
    onDone()
  }

  return (
    <QueryView
      query={keepers}
      empty={{ when: ({ items }) => items.length === 0, view: '这里还没有包户人员，请管理员先邀请一位' }}
    >
      {({ items }) => (
        <>
          <PickerField
            mode='select'
            label='由谁包户'
            value={grantId}
            options={[
              { value: NOBODY, label: '暂时没有人' },
              ...items.map((each) => ({
                value: each.grantId,
                label: `${each.name}（${each.orgName}，${ROLES[each.role].label}）`,
              })),
            ]}
            onChange={setGrantId}
          />
          {error && <Notice tone='bad' title={error.sentence} />}
          <View className={cx(styles.buttons)}>
            <Button kind='main' fit busy={busy} onTap={() => void onSave()}>
              就这样定
            </Button>
            <Button fit onTap={onClose}>
              不改了
            </Button>
          </View>
        </>
      )}
    </QueryView>
  )
}

/** 定人包户: who goes to this home. */
export const KeeperBox = ({ person, onDone }: KeeperBoxProps): ReactNode => {
  const { keeper } = person
  const [open, setOpen] = useState(false)

  return (
    <Card>
      <Heading level={2}>定人包户</Heading>
      <View>{keeper ? `${keeper.name}，从${dayOf(keeper.since)}起` : '还没有定人'}</View>
      {open ? (
        <Change person={person} onDone={onDone} onClose={() => setOpen(false)} />
      ) : (
        <Button onTap={() => setOpen(true)}>{keeper ? '换一位…' : '定一位…'}</Button>
      )}
    </Card>
  )
}
