import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Confirm } from '@/src/ui/confirm'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

import type { Two } from './compare-table'
import { goesWords, losses, whyNotYet } from './merge-words'
import { rowWords } from './words'

const NUMBERS = ['第一份', '第二份'] as const

interface MergeFormProps {
  orgId: string
  files: Two
}

/** Which one stays, why they are the same, what will happen; then the question. */
export const MergeForm = ({ orgId, files }: MergeFormProps): ReactNode => {
  const { run, busy, error, issue } = useAction('person.merge')
  const [keepId, setKeepId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const keep = files.find(({ id }) => id === keepId)
  const drop = files.find(({ id }) => id !== keepId)
  const chosen = keep && drop ? { keep, drop } : null

  const onMerge = async () => {
    if (!chosen) return
    const { id } = chosen.keep
    if (await run({ keepId: id, dropId: chosen.drop.id, reason })) replace(paths.deskPerson(orgId, id))
  }

  return (
    <Card>
      <Choice
        label='留下哪一份'
        options={files.map((file, index) => ({
          value: file.id,
          label: `${NUMBERS[index] ?? ''}：${file.name}`,
          note: rowWords(file),
        }))}
        value={keepId}
        onChange={setKeepId}
      />
      {chosen && losses(chosen).map((words) => <Notice key={words} tone='care' title={words} />)}
      <TextArea
        label='怎么知道是同一个人'
        hint='会记在操作记录里，例如：打电话问过本人'
        value={reason}
        maxLength={LIMITS.reason}
        error={issue('reason')}
        onChange={setReason}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} why={whyNotYet(chosen, reason)} onTap={() => setAsking(true)}>
        合并成一份…
      </Button>
      {chosen && (
        <Confirm
          open={asking}
          title={`把两份${chosen.keep.name}合并成一份吗？`}
          yes='合并成一份'
          onYes={() => void onMerge()}
          onNo={() => setAsking(false)}
        >
          {goesWords(chosen)}
        </Confirm>
      )}
    </Card>
  )
}
