import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonCare } from '@/types/care'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf, dayWords } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import type { CardDraft } from './use-card'
import { useCard } from './use-card'

const Shown = ({ card }: { card: NonNullable<PersonCare['card']> }): ReactNode => {
  const today = dayOf(useNow())

  return (
    <>
      <Fact label='在哪里'>{card.where}</Fact>
      <Fact label='在干什么'>{card.doing}</Fact>
      <Fact label='原单位联系人'>{card.unitName ?? '没有'}</Fact>
      <Fact label='助老员'>{card.carerName ?? '没有'}</Fact>
      <View>{`${dayWords(card.confirmedOn, today)}${card.byName}问清的`}</View>
    </>
  )
}

type Using = ReturnType<typeof useCard>

const Reason = ({ reason, setReason, reveal, look }: Using): ReactNode => (
  <>
    <TextField
      label='为什么要看困难和电话，或再问一遍'
      hint='例如：今年的四个知道。谁看的、为什么，都会记下来。'
      value={reason}
      maxLength={LIMITS.reason}
      error={look.issue('reason')}
      onChange={setReason}
    />
    {look.error && look.error.code !== 'INPUT' && <Notice tone='bad' title={look.error.sentence} />}
    <Button
      fit
      busy={look.busy}
      why={reason.trim().length < 2 ? '请写一句原因' : null}
      onTap={() => void reveal()}
    >
      看全部，再问一遍
    </Button>
  </>
)

const TEXTS: readonly (readonly [keyof CardDraft, string])[] = [
  ['where', '在哪里'],
  ['doing', '在干什么'],
]
const LONG: readonly (readonly [keyof CardDraft, string])[] = [
  ['hard', '有什么困难'],
  ['need', '需什么帮助'],
]
const CONTACTS: readonly (readonly [keyof CardDraft, string, string])[] = [
  ['unitName', '原单位联系人', 'card.unit.name'],
  ['unitPhone', '原单位电话', 'card.unit.phone'],
  ['carerName', '助老员', 'card.carer.name'],
  ['carerPhone', '助老员电话', 'card.carer.phone'],
  ['training', '助老员学过什么', 'card.carer.training'],
]

const Fields = ({ draft, set, save, confirm }: Using & { draft: CardDraft }): ReactNode => (
  <>
    {TEXTS.map(([key, label]) => (
      <TextField
        key={key}
        label={label}
        value={draft[key]}
        maxLength={LIMITS.line}
        error={confirm.issue(`card.${key}`)}
        onChange={(text) => set({ [key]: text })}
      />
    ))}
    {LONG.map(([key, label]) => (
      <TextArea
        key={key}
        label={label}
        optional
        hint='加密存放'
        value={draft[key]}
        maxLength={LIMITS.visitWords}
        error={confirm.issue(`card.${key}`)}
        onChange={(text) => set({ [key]: text })}
      />
    ))}
    {CONTACTS.map(([key, label, issue]) => (
      <TextField
        key={key}
        label={label}
        optional
        keyboard={key.endsWith('Phone') ? 'phone' : 'text'}
        value={draft[key]}
        maxLength={LIMITS.line}
        error={confirm.issue(issue)}
        onChange={(text) => set({ [key]: text })}
      />
    ))}
    {confirm.error && <Notice tone='bad' title={confirm.error.sentence} />}
    <Button
      kind='main'
      fit
      busy={confirm.busy}
      why={draft.where.trim() === '' || draft.doing.trim() === '' ? '请先写在哪里、在干什么' : null}
      onTap={() => void save()}
    >
      都问清了
    </Button>
  </>
)

/** 四个知道: asked once a year; hardship and numbers are shown for a reason. */
export const CardForm = ({ care, onDone }: { care: PersonCare; onDone: () => void }): ReactNode => {
  const using = useCard(care, onDone)

  return (
    <Card>
      <Heading level={2}>四个知道</Heading>
      {care.card && using.draft === null && <Shown card={care.card} />}
      {using.draft === null ? <Reason {...using} /> : <Fields {...using} draft={using.draft} />}
    </Card>
  )
}
