import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { ListedMember } from '@/types/leader'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import { stateOf, whoWords } from './member-words'
import type { Sheet } from './use-sheet'

interface ListedCardProps {
  member: ListedMember
  sheet: Sheet
}

/** One who comes; what a leader arranged can be taken back here. */
export const ListedCard = ({ member, sheet }: ListedCardProps): ReactNode => {
  const { personId, name, byName, byLeader, presentAt } = member
  const { run, busy, error } = useAction('leader.cancel')
  const [asking, setAsking] = useState(false)
  const { tone, words } = stateOf(member)
  const { orgId, activityId } = sheet
  const onCancel = async () => {
    setAsking(false)
    if (await run({ orgId, activityId, personId })) sheet.query.reload()
  }

  return (
    <Card>
      <Heading level={3}>{name}</Heading>
      <View>{whoWords(member)}</View>
      <Tag tone={tone}>{words}</Tag>
      {byName !== null && <View>{`由${byName}报名`}</View>}
      {error && <Notice tone='bad' title={error.sentence} />}
      {byLeader && presentAt === null && (
        <Button busy={busy} label={`${name}去不了了`} onTap={() => setAsking(true)}>
          去不了了
        </Button>
      )}
      <Confirm
        open={asking}
        title={`${name}不去了吗？`}
        yes='取消报名'
        danger
        onYes={() => void onCancel()}
        onNo={() => setAsking(false)}
      >
        名额马上给排队的人。
      </Confirm>
    </Card>
  )
}
