import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { WaitingParty } from '@/types/places'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { TextArea } from '@/src/ui/text-area'

import styles from '@/src/staff/desk.module.scss'
import { CallsCard } from './calls-card'
import type { PartProps } from './line-tab'
import { namesOf, seatsWords } from './party-words'

interface DecideProps {
  activityId: string
  party: WaitingParty
  onDone: () => void
}

/** 通过 at once; 不通过 asks why, because the person may ask too. */
const Decide = ({ activityId, party, onDone }: DecideProps): ReactNode => {
  const { run, busy, error, issue } = useAction('places.decide')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { code, byName, at } = party

  const decide = async (answer: { yes: true } | { yes: false; reason: string }) => {
    if (await run({ activityId, code, ...answer })) onDone()
  }

  return (
    <Card>
      <View>{`${namesOf(party)}，${seatsWords(party)}`}</View>
      <View>{`${byName}报的，${whenWords(at, null, now().toISOString())}`}</View>
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <View className={cx(styles.buttons)}>
        <Button fit busy={busy} label={`通过：${namesOf(party)}`} onTap={() => void decide({ yes: true })}>
          通过
        </Button>
        <Button fit label={`不通过：${namesOf(party)}`} onTap={() => setOpen(true)}>
          不通过
        </Button>
      </View>
      <Dialog open={open} title='为什么不通过' closeWords='不了，返回' onClose={() => setOpen(false)}>
        <TextArea
          label='原因'
          hint='会记下来，本人问起来时能说清楚'
          value={reason}
          maxLength={LIMITS.reason}
          error={issue('reason')}
          onChange={setReason}
        />
        <Button
          kind='danger'
          busy={busy}
          why={reason.trim().length < 2 ? '请先写一句原因' : null}
          onTap={() => void decide({ yes: false, reason })}
        >
          不通过
        </Button>
      </Dialog>
    </Card>
  )
}

/** 待审核: in the order of coming. */
export const ReviewTab = ({ activity, mayPlan, reload }: PartProps): ReactNode => {
  const { id: activityId, left } = activity
  const line = useQuery('places.line', { activityId })
  const again = () => {
    line.reload()
    reload()
  }

  return (
    <QueryView query={line} empty={undefined}>
      {({ parties, more }) => (
        <>
          <CallsCard activityId={activityId} />
          <Notice tone='plain' title={left === null ? '名额不限' : `大家的名额还有 ${left} 个`} />
          {parties.length === 0 && <Notice tone='good' title='没有要审核的' />}
          {parties.map((party) =>
            mayPlan ? (
              <Decide key={party.code} activityId={activityId} party={party} onDone={again} />
            ) : (
              <Card key={party.code}>
                <View>{`${namesOf(party)}，${seatsWords(party)}`}</View>
              </Card>
            ),
          )}
          {more > 0 && <View>{`后面还有 ${more} 份`}</View>}
        </>
      )}
    </QueryView>
  )
}
