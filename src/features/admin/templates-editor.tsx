import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { MESSAGE_FACTS, MESSAGE_KINDS } from '@/types/kernel/labels'
import type { MessageKind, Settings } from '@/types/settings'

import { isLongTerm } from '@/domain/settings'
import { fieldsOf, fieldWords } from '@/domain/template-words'

import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { TextField } from '@/src/ui/text-field'

import styles from './types-editor.module.scss'

interface TemplatesEditorProps {
  templates: Settings['templates']
  onChange: (templates: Settings['templates']) => void
  /** The server's sentence for anything below a dotted name. */
  issueBelow: (field: string) => string | undefined
}

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[]
const ID_MAX = 64
const WORDS_MAX = 120

type Typed = Record<MessageKind, { id: string; words: string; longTerm: boolean }>

const typedOf = (templates: Settings['templates']): Typed =>
  Object.fromEntries(
    KINDS.map((kind) => {
      const template = templates[kind]
      const words = template ? fieldWords(template.fields) : ''
      return [kind, { id: template?.id ?? '', words, longTerm: template?.longTerm === true }]
    }),
  ) as Typed

/** Without an id a kind is not sent. */
const templatesOf = (typed: Typed): Settings['templates'] =>
  Object.fromEntries(
    KINDS.flatMap((kind) => {
      const { id, words, longTerm } = typed[kind]
      if (id.trim() === '') return []
      return [[kind, { id: id.trim(), fields: fieldsOf(words), ...(longTerm && { longTerm }) }]]
    }),
  )

/** 微信通知: which of WeChat's templates says what, as it was chosen at mp.weixin.qq.com. */
export const TemplatesEditor = ({ templates, onChange, issueBelow }: TemplatesEditorProps): ReactNode => {
  const [typed, setTyped] = useState(() => typedOf(templates))
  const take = (next: Typed) => {
    setTyped(next)
    onChange(templatesOf(next))
  }
  const put = (kind: MessageKind, change: Partial<Typed[MessageKind]>) =>
    take({ ...typed, [kind]: { ...typed[kind], ...change } })
  const putLongTerm = (id: string, longTerm: boolean) =>
    take(
      Object.fromEntries(
        KINDS.map((kind) => [kind, typed[kind].id === id ? { ...typed[kind], longTerm } : typed[kind]]),
      ) as Typed,
    )

  return (
    <Card>
      <Heading level={2}>微信通知的模板</Heading>
      <View>
        没有填编号的通知不发，要告诉的人都在名单里，由工作人员打电话。可以写的内容：
        {Object.values(MESSAGE_FACTS).join('、')}。
      </View>
      <View className={cx(styles.list)}>
        {KINDS.map((kind) => (
          <View key={kind} className={cx(styles.row)}>
            <TextField
              label={`${MESSAGE_KINDS[kind].label}：模板编号`}
              value={typed[kind].id}
              maxLength={ID_MAX}
              error={issueBelow(`own.templates.${kind}.id`)}
              onChange={(id) => put(kind, { id })}
            />
            <TextField
              label={`${MESSAGE_KINDS[kind].label}：哪个字段写什么`}
              hint='例如：thing1 活动名称，time2 活动时间'
              value={typed[kind].words}
              maxLength={WORDS_MAX}
              error={issueBelow(`own.templates.${kind}.fields`)}
              onChange={(words) => put(kind, { words })}
            />
            <Check
              label={`${MESSAGE_KINDS[kind].label}：长期订阅模板`}
              value={isLongTerm(templatesOf(typed), typed[kind].id.trim())}
              onChange={(longTerm) => putLongTerm(typed[kind].id, longTerm)}
            />
          </View>
        ))}
      </View>
    </Card>
  )
}
