import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { CATALOGUES } from '@/types/kernel/labels'

import { dayOf } from '@/domain/calendar'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'

import { EntryForm } from './entry-form'
import { EntryPhone } from './entry-phone'
import { entryLines } from './entry-words'
import { dayAndWeekday } from './words'

interface EntryScreenProps {
  found: OutputOf<'catalogue.get'>
  reload: () => void
}

export const EntryScreen = ({ found: { entry, last }, reload }: EntryScreenProps): ReactNode => {
  const { run, busy, error } = useAction('catalogue.retire')
  const { mayPlan } = useMyGrants()
  const [editing, setEditing] = useState(false)
  const onRetire = async () => {
    if (await run({ entryId: entry.id, rev: entry.rev, retired: !entry.retired })) reload()
  }

  if (editing)
    return (
      <EntryForm
        orgId={entry.orgId}
        kind={entry.kind}
        entry={entry}
        onDone={() => {
          setEditing(false)
          reload()
        }}
      />
    )

  return (
    <>
      {entry.retired && <Notice tone='care' title='已经停用，选的时候不再列出；以前的活动还写着' />}
      <Card>
        <Fact label={CATALOGUES[entry.kind]}>{entry.name}</Fact>
        <Fact label='谁的'>{entry.orgName}</Fact>
        {entryLines(entry).map((line) => (
          <Fact key={line} label='情况'>
            {line}
          </Fact>
        ))}
        {entry.phone !== '' && <Fact label='电话'>{entry.phone}</Fact>}
      </Card>
      {mayPlan() && entry.phone !== '' && <EntryPhone entryId={entry.id} name={entry.name} />}
      <Card>
        <Heading level={2}>最近几场</Heading>
        {last.length === 0 ? (
          '还没有。新建系列时从名录里选，办过以后这里就有。'
        ) : (
          <List label='最近几场'>
            {last.map(({ activityId, title, startsAt, orgName }) => (
              <ListItem
                key={activityId}
                title={title}
                lines={[`${dayAndWeekday(dayOf(startsAt))} · ${orgName}`]}
                onTap={() => go(paths.deskActivity(activityId))}
              />
            ))}
          </List>
        )}
      </Card>
      {error && <Notice tone='bad' title={error.sentence} />}
      {mayPlan() && <Button onTap={() => setEditing(true)}>修改</Button>}
      {mayPlan() && (
        <Button busy={busy} onTap={() => void onRetire()}>
          {entry.retired ? '恢复使用' : '停用'}
        </Button>
      )}
    </>
  )
}
