import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Survey } from '@/types/survey'

import { dayOf, dayWords } from '@/domain/calendar'
import { FEW, returned } from '@/domain/survey'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { QuestionsBox } from './questions-box'
import { Results } from './results'

interface DeskScreenProps {
  survey: Survey
  /** May ask, enter paper and end it. */
  may: boolean
  reload: () => void
}

const STATES = { draft: '还没有问', open: '正在问', closed: '问完了' } as const

/** 23 / 44，回收率 52%. */
const Counts = ({ survey }: { survey: Survey }): ReactNode => {
  const { state, asked, answered, paper, helped, closesAt } = survey
  const now = useNow()
  const rate = returned(answered, asked)

  return (
    <Card>
      <Heading level={2}>{STATES[state]}</Heading>
      <View className={cx(styles.figures)}>
        <View>{`问了 ${asked} 位（到场记了名字的）`}</View>
        <View>{`答了 ${answered} 份${rate === null ? '' : `，回收率 ${rate}%`}`}</View>
        {paper > 0 && <View>{`其中纸质 ${paper} 份`}</View>}
        {helped > 0 && <View>{`其中家人帮答 ${helped} 份`}</View>}
      </View>
      {state === 'open' && closesAt !== null && (
        <View>{`问到${dayWords(dayOf(closesAt), dayOf(now))}为止。问完了才显示结果，这样谁也猜不出是谁说的。`}</View>
      )}
      {state === 'closed' && survey.results === null && (
        <View>{`答的不到${FEW}份，不显示，免得猜出是谁。`}</View>
      )}
    </Card>
  )
}

const Deeds = ({ survey, reload }: Omit<DeskScreenProps, 'may'>): ReactNode => {
  const { activityId, state, asked, answered } = survey
  const inviting = useAction('survey.invite')
  const closing = useAction('survey.close')
  const [ending, setEnding] = useState(false)
  const error = inviting.error ?? closing.error
  if (state === 'closed') return null

  const invite = async () => {
    if (await inviting.run({ activityId })) reload()
  }
  const close = async () => {
    setEnding(false)
    if (await closing.run({ activityId })) reload()
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      {state === 'draft' ? (
        <Button kind='main' busy={inviting.busy} onTap={() => void invite()}>
          现在就问到场的人
        </Button>
      ) : (
        <View className={cx(styles.buttons)}>
          <Button
            fit
            why={answered >= asked ? '已经记满了' : null}
            onTap={() => go(paths.surveyPaper(activityId))}
          >
            录入纸质答卷
          </Button>
          <Button fit busy={inviting.busy} onTap={() => void invite()}>
            再问后来补签的人
          </Button>
          <Button fit busy={closing.busy} onTap={() => setEnding(true)}>
            问完了，看结果…
          </Button>
        </View>
      )}
      <Confirm
        open={ending}
        title='现在就结束吗？'
        yes='结束，看结果'
        onYes={() => void close()}
        onNo={() => setEnding(false)}
      >
        结束以后不能再答，也不能再录纸质的。
      </Confirm>
    </>
  )
}

export const DeskScreen = ({ survey, may, reload }: DeskScreenProps): ReactNode => (
  <View className={cx(styles.grid)}>
    <View className={cx(styles.column)}>
      <Counts survey={survey} />
      {may && <Deeds survey={survey} reload={reload} />}
      <Results survey={survey} />
    </View>
    <View className={cx(styles.column)}>
      <QuestionsBox survey={survey} may={may && survey.state === 'draft'} reload={reload} />
    </View>
  </View>
)
