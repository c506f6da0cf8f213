import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { PersonFile } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { CodeForm } from './code-form'
import styles from './people.module.scss'

/** For a relative who is not on the books: eight digits, read out or written down. */
export const CodeBox = ({ person }: { person: PersonFile }): ReactNode => {
  const [open, setOpen] = useState(false)
  const [given, setGiven] = useState<OutputOf<'person.giveCode'> | null>(null)

  return (
    <Card>
      <Heading level={2}>给家人一个号码</Heading>
      <View>{`家人不在名单里也行：他在自己的微信里输入这个号码，就能替${person.name}报名。`}</View>
      {given ? (
        <Notice tone='good' title='请告诉家人这8位数字'>
          <View
            className={cx(styles.code)}
            {...aria({ role: 'img', label: `号码 ${given.code.split('').join(' ')}` })}
          >
            {`${given.code.slice(0, 4)} ${given.code.slice(4)}`}
          </View>
          <View>{`请他打开“晚晴”，在“我的”里点“输入家人号码”。7天内有效（到 ${dayOf(given.until)}），只能用一次。`}</View>
        </Notice>
      ) : open ? (
        <CodeForm person={person} onGiven={setGiven} />
      ) : (
        <Button onTap={() => setOpen(true)}>要一个号码…</Button>
      )}
    </Card>
  )
}
