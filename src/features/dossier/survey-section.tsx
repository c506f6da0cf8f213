import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Dossier, SectionOf } from '@/types/dossier'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf, dayWords } from '@/domain/calendar'
import { SURVEYED } from '@/domain/dossier-words'

import { now } from '@/src/lib/clock'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { TextField } from '@/src/ui/text-field'

import own from './dossier.module.scss'
import { SectionCard } from './section-card'
import type { TabProps } from './section-props'
import { useSection } from './use-section'

type Card = SectionOf<'survey'>
const FIELDS = Object.keys(SURVEYED) as (keyof Card)[]

const HINTS: Record<keyof Card, string> = {
  power: '插座在哪里，够不够',
  toilets: '在哪里，有没有坐便',
  seats: '有多少，要带多少',
  shade: '有没有雨棚、树荫',
  parking: '停哪里，走多远',
  more: '台阶、狗、钥匙在谁那里',
}

const typed = ({ power, toilets, seats, shade, parking, more }: Card): Card => ({
  ...{ power, toilets, seats, shade, parking, more },
})

const SurveyView = ({ card }: { card: Card }): ReactNode =>
  FIELDS.map((field) => (
    <Fact key={field} label={SURVEYED[field]}>
      {card[field] || '还没写'}
    </Fact>
  ))

const lastWords = ({ at, byName }: NonNullable<Dossier['lastCard']>): string =>
  `这是上次的，${byName} ${dayWords(dayOf(at), dayOf(now().toISOString()))}写的。去看过以后请核对`

/** 踏勘卡. What the last session wrote about this place is shown, and where the writing begins. */
export const SurveySection = ({ dossier, may, reload }: TabProps): ReactNode => {
  const { survey, lastCard, activity } = dossier
  const editing = useSection({
    ...{ dossier, what: 'survey', reload },
    formOf: (section) => typed(section.rev === 0 && lastCard ? lastCard : section),
    partOf: (form) => form,
  })
  const { set, issue, form } = editing

  return (
    <>
      <SectionCard
        title='踏勘卡'
        stamp={survey}
        mayWrite={may.plan}
        editing={editing}
        view={<SurveyView card={survey} />}
        none={lastCard ? lastWords(lastCard) : `还没有人写过${activity.placeName || '这个地方'}有什么`}
      >
        {(fields) =>
          FIELDS.map((field) => (
            <TextField
              key={field}
              optional
              label={SURVEYED[field]}
              hint={HINTS[field]}
              maxLength={LIMITS.line}
              value={fields[field]}
              error={issue(field)}
              onChange={(text) => set({ [field]: text })}
            />
          ))
        }
      </SectionCard>
      {survey.rev === 0 && lastCard && form === null && (
        <View className={cx(own.note)}>
          <SurveyView card={lastCard} />
        </View>
      )}
    </>
  )
}
