import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { SignupFile } from '@/types/signup'
import { ASKED, FAMILY_SAID } from '@/types/kernel/labels'
import { sentences } from '@/types/kernel/errors'

import { dayOf } from '@/domain/calendar'
import { maskIdNumber } from '@/domain/masks'
import { isAsked } from '@/domain/signup'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Dialog } from '@/src/ui/dialog'
import { Fact } from '@/src/ui/fact'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'

import styles from '@/src/staff/desk.module.scss'
import { RevealFields } from './reveal-fields'

interface FileBoxProps {
  activityId: string
  personId: string
  name: string
  /** Heads look, and fill in nothing. */
  mayPlan: boolean
}

const said = ({ at, byName }: { at: string; byName: string }): string => `${byName}，${dayOf(at)}`

const Facts = ({ file }: { file: SignupFile }): ReactNode => {
  const { asks, contact, idTail, answers, pledge, family, override } = file
  return (
    <>
      {contact && <Fact label={ASKED.contact}>{`${contact.name} ${contact.phoneMasked}`}</Fact>}
      {idTail !== '' && <Fact label='身份证号'>{maskIdNumber(idTail)}</Fact>}
      {(asks?.questions ?? []).map(({ id, words }) => (
        <Fact key={id} label={words}>
          {answers[id]?.join('、') ?? '没有答'}
        </Fact>
      ))}
      {pledge && <Fact label={ASKED.pledge}>{`同意了（${said(pledge)}）`}</Fact>}
      {family && (
        <Fact label={ASKED.family}>{`${family.name}，${FAMILY_SAID[family.how]}（${said(family)}）`}</Fact>
      )}
      {override && (
        <Fact label='破例'>{`${said(override)}：${sentences[override.refusal as keyof typeof sentences]}`}</Fact>
      )}
    </>
  )
}

const Buttons = ({ file, activityId, personId, name }: FileBoxProps & { file: SignupFile }): ReactNode => {
  const [open, setOpen] = useState(false)
  if (open) return <RevealFields activityId={activityId} personId={personId} what='contact' />

  return (
    <View className={cx(styles.buttons)}>
      {file.contact && (
        <Button fit onTap={() => setOpen(true)}>
          看联系人的电话
        </Button>
      )}
      {file.asks && (file.missing.length > 0 || isAsked(file.asks, 'questions')) && (
        <Button fit onTap={() => go(paths.fill(activityId, personId, { staff: 'staff' }))}>
          {`替${name}填`}
        </Button>
      )}
    </View>
  )
}

const File = (props: FileBoxProps): ReactNode => {
  const { activityId, personId, mayPlan } = props
  return (
    <QueryView query={useQuery('signup.file', { activityId, personId })} empty={undefined}>
      {(file) => (
        <View className={cx(styles.column)}>
          {file.missing.length > 0 ? (
            <Notice tone='care' title={`还差：${file.missing.map((what) => ASKED[what]).join('、')}`} />
          ) : (
            <Notice tone='good' title='都填好了' />
          )}
          {file.outside !== null && <Notice tone='care' title='年龄不在保险范围里' />}
          <Facts file={file} />
          {mayPlan && <Buttons {...props} file={file} />}
        </View>
      )}
    </QueryView>
  )
}

/** What one registrant filled in, and the way to do it for somebody without a phone. */
export const FileBox = (props: FileBoxProps): ReactNode => {
  const [open, setOpen] = useState(false)

  return (
    <>
      <Button fit label={`看${props.name}填的`} onTap={() => setOpen(true)}>
        看填的
      </Button>
      <Dialog open={open} title={`${props.name}填的`} onClose={() => setOpen(false)}>
        {open && <File {...props} />}
      </Dialog>
    </>
  )
}
