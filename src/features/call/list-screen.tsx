import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { CallRow, CallSubject } from '@/types/call'
import type { OutputOf } from '@/types/kernel/contract'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import type { Pages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { LoadMore } from '@/src/ui/load-more'
import { PickerField } from '@/src/ui/picker-field'
import { QueryView } from '@/src/ui/query-view'

import styles from '@/src/staff/desk.module.scss'
import { subjectParam } from './about'
import { CallItem } from './call-item'
import { CountsLine } from './counts-line'
import { PrintList } from './print-list'

interface ListScreenProps {
  subject: CallSubject
  subjectId: string
  orgId: string | undefined
  counts: OutputOf<'call.counts'>
  communityId: string
  onCommunity: (communityId: string) => void
  pages: Pages<CallRow>
  /** The paper list carries full numbers: only whoever plans prints it. */
  mayPrint: boolean
  mayCall: boolean
}

/** How far everybody has been told; then one after the other. */
export const ListScreen = (props: ListScreenProps): ReactNode => {
  const { subject, subjectId, orgId, counts, communityId, onCommunity, pages, mayPrint, mayCall } = props
  const from = { ...subjectParam(subject), ...(orgId ? { orgId } : {}) }
  const where = { ...from, ...(communityId ? { communityId } : {}) }
  const options = counts.communities.map((each) => ({
    value: each.orgId,
    label: `${each.name}（${each.toCall}）`,
  }))

  return (
    <>
      <Card>
        <Heading level={2}>{counts.toCall > 0 ? `还有 ${counts.toCall} 位要打电话` : '都告诉到了'}</Heading>
        <View>{counts.title}</View>
        <CountsLine counts={counts} />
        {mayCall && counts.toCall > 0 && (
          <Button kind='main' onTap={() => go(paths.callOne(subjectId, where))}>
            一位一位打
          </Button>
        )}
      </Card>
      {options.length > 1 && (
        <PickerField
          mode='select'
          label='只看一个社区'
          optional
          value={communityId}
          options={options}
          onChange={onCommunity}
        />
      )}
      <QueryView
        query={pages}
        empty={{ when: (rows) => rows.length === 0, view: <Empty title='现在没有要打电话的人。' /> }}
      >
        {(rows) => (
          <>
            <List label='要打电话的人'>
              {rows.map((row) => (
                <CallItem key={row.personId} row={row} orgId={orgId} />
              ))}
            </List>
            <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
          </>
        )}
      </QueryView>
      {mayPrint && counts.toCall > 0 && (
        <Card>
          <Heading level={2}>用纸打电话</Heading>
          <View className={cx(styles.buttons)}>
            {subject === 'activity' && <PrintList activityId={subjectId} />}
            <Button fit onTap={() => go(paths.callPaper(subjectId, from))}>
              照纸质名单补记
            </Button>
          </View>
        </Card>
      )}
    </>
  )
}
