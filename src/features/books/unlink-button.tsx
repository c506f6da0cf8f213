import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Link, PersonFile } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import styles from '@/src/staff/desk.module.scss'
import { holderWords } from './words'

interface UnlinkButtonProps {
  person: PersonFile
  link: Link
  onDone: () => void
}

export const UnlinkButton = ({ person, link, onDone }: UnlinkButtonProps): ReactNode => {
  const { run, busy, error, issue } = useAction('person.unlink')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const who = holderWords(link)

  const onUnlink = async () => {
    if (!(await run({ personId: person.id, linkId: link.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <View className={cx(styles.buttons)}>
      <Button fit label={`断开${who}`} onTap={() => setOpen(true)}>
        断开
      </Button>
      <Dialog open={open} title={`断开${who}吗？`} closeWords='不断开，返回' onClose={() => setOpen(false)}>
        {`断开以后，这个微信不能再替${person.name}报名；已经报的名都在。以后可以再关联。`}
        <TextField
          label='为什么断开'
          value={reason}
          maxLength={LIMITS.reason}
          error={issue('reason')}
          onChange={setReason}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button kind='danger' busy={busy} onTap={() => void onUnlink()}>
          断开这个微信
        </Button>
      </Dialog>
    </View>
  )
}
