import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { SignUp } from '@/types/activity'
import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { sharedOut } from '@/domain/activity'

import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'

import { OrgWalk } from '../org-walk'
import styles from './sign-up.module.scss'

/** Places set aside for an org's own people; null = nothing typed yet. */
export interface QuotaRow {
  orgId: string
  name: string
  places: number | null
}

interface Quotas {
  signUp: SignUp
  capacity: number | null
  quotas: readonly QuotaRow[]
}

/** 分出去25个，还剩15个给大家: what is shared out, and what of the total is not. */
const sumWords = ({ signUp, capacity, quotas }: Quotas): string => {
  const shared = sharedOut(quotas)
  if (capacity === null) return `分出去${shared}个`
  if (shared > capacity) return `分出去${shared}个，比总名额${capacity}个多${shared - capacity}个`
  const left = capacity - shared
  if (signUp === 'lists')
    return left === 0 ? `${capacity}个都分好了` : `分出去${shared}个，还有${left}个没有分`
  return left === 0 ? `${capacity}个都分出去了，没有留给大家的` : `分出去${shared}个，还剩${left}个给大家`
}

interface QuotaRowsProps extends Quotas {
  /** Below which org the places are shared out. */
  root: Org | undefined
  error: string | undefined
  onChange: (quotas: QuotaRow[]) => void
}

const AddQuota = ({ root, quotas, onChange }: QuotaRowsProps): ReactNode => {
  const [way, setWay] = useState<Org[] | null>(null)
  const here = way?.at(-1)
  if (!root) return null
  if (way === null) return <Button onTap={() => setWay([root])}>加一个社区或单位</Button>

  const taken = quotas.some(({ orgId }) => orgId === here?.id)
  const why = way.length === 1 ? '请先往下选一个' : taken ? '已经在上面了' : null
  const add = () => {
    if (here) onChange([...quotas, { orgId: here.id, name: here.name, places: null }])
    setWay(null)
  }
  return (
    <>
      <OrgWalk orgs={way} onChange={setWay} />
      <View className={cx(styles.buttons)}>
        <Button fit why={why} onTap={add}>{`加上${here?.name ?? ''}`}</Button>
        <Button fit onTap={() => setWay(null)}>
          不加了
        </Button>
      </View>
    </>
  )
}

/** 名额分到社区: inside the total; the rest is everybody's. */
export const QuotaRows = (props: QuotaRowsProps): ReactNode => {
  const { signUp, quotas, error, onChange } = props
  const change = (orgId: string, places: QuotaRow['places']) =>
    onChange(quotas.map((row) => (row.orgId === orgId ? { ...row, places } : row)))

  return (
    <>
      <Heading level={3}>名额分到社区{signUp === 'lists' ? '' : '（可不填）'}</Heading>
      {quotas.map(({ orgId, name, places }) => (
        <View key={orgId} className={cx(styles.quota)}>
          <NumberField
            label={`${name}的名额`}
            value={places}
            min={1}
            max={LIMITS.capacityMax}
            onChange={(next) => change(orgId, next)}
          />
          <Button
            fit
            label={`去掉${name}`}
            onTap={() => onChange(quotas.filter((row) => row.orgId !== orgId))}
          >
            去掉
          </Button>
        </View>
      ))}
      {quotas.length > 0 && (
        <View className={cx(styles.sum)} {...aria({ role: 'status' })}>
          {sumWords(props)}
        </View>
      )}
      {error !== undefined && <Notice tone='bad' title={error} />}
      {quotas.length < LIMITS.quotasMax && <AddQuota {...props} />}
    </>
  )
}
