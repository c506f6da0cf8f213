import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { now } from '@/src/lib/clock'
import { back } from '@/src/lib/navigate'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { TextField } from '@/src/ui/text-field'

import { Candidates } from './candidates'
import { ResultBand } from './result-band'
import { useWalkIn } from './use-walk-in'

/** Name and year of birth, and the next one: the form is empty again after each person. */
export const WalkInForm = ({ activityId }: { activityId: string }): ReactNode => {
  const { form, change, send, busy, several, issue, refusal, result } = useWalkIn(activityId)
  const why = several && form.picked === null ? '请先选是哪一位' : null

  return (
    <>
      <ResultBand result={result} />
      <TextField
        label='姓名'
        value={form.name}
        maxLength={LIMITS.name}
        error={issue('name')}
        onChange={(name) => change({ name })}
      />
      <NumberField
        typed
        label='出生年份'
        hint='四位数字，例如1950'
        value={form.birthYear}
        max={now().getFullYear()}
        error={issue('birthYear')}
        onChange={(birthYear) => change({ birthYear })}
      />
      <TextField
        optional
        label='电话'
        keyboard='phone'
        value={form.phone}
        maxLength={13}
        error={issue('phone')}
        onChange={(phone) => change({ phone })}
      />
      {several && form.birthYear !== null && (
        <Candidates
          activityId={activityId}
          name={form.name}
          birthYear={form.birthYear}
          value={form.picked}
          onChange={(picked) => change({ picked })}
        />
      )}
      {refusal && <Notice tone='bad' title={refusal.sentence} />}
      <Button kind='main' busy={busy} why={why} onTap={() => void send()}>
        签到
      </Button>
      <Button onTap={back}>回到名单</Button>
    </>
  )
}
