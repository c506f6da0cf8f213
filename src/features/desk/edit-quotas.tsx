import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { sharedOut } from '@/domain/activity'

import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'

import { Anchor } from './anchor'
import { Day, Time } from './edit-day-time'
import styles from './edit.module.scss'
import type { QuotaRow } from './form'
import { OrgWalk } from '@/src/staff/org-walk'
import type { Edit } from './use-edit'

/** 分出去25个，还剩15个给大家: what is shared out, and what of the total is not. */
const sumWords = ({ signUp, capacity, quotas }: Edit['form']): string => {
  const shared = sharedOut(quotas)
  if (capacity === null) return `分出去${shared}个`
  if (shared > capacity) return `分出去${shared}个，比总名额${capacity}个多${shared - capacity}个`
  const left = capacity - shared
  if (signUp === 'lists')
    return left === 0 ? `${capacity}个都分好了` : `分出去${shared}个，还有${left}个没有分`
  return left === 0 ? `${capacity}个都分出去了，没有留给大家的` : `分出去${shared}个，还剩${left}个给大家`
}

const AddQuota = ({ edit }: { edit: Edit }): ReactNode => {
  const { orgs, form, set } = edit
  const [way, setWay] = useState<Edit['orgs'] | null>(null)
  const here = way?.at(-1)
  const root = orgs.at(-1)
  if (!root) return null
  if (way === null) return <Button onTap={() => setWay([root])}>加一个社区或单位</Button>

  const taken = form.quotas.some(({ orgId }) => orgId === here?.id)
  const why = way.length === 1 ? '请先往下选一个' : taken ? '已经在上面了' : null
  const add = () => {
    if (here) set({ quotas: [...form.quotas, { orgId: here.id, name: here.name, places: null }] })
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
export const EditQuotas = ({ edit }: { edit: Edit }): ReactNode => {
  const { form, set, error } = edit
  const wrong = error('quotas')
  const change = (orgId: string, places: QuotaRow['places']) =>
    set({ quotas: form.quotas.map((row) => (row.orgId === orgId ? { ...row, places } : row)) })

  return (
    <Anchor name='quotas'>
      <Heading level={3}>名额分到社区{form.signUp === 'lists' ? '' : '（可不填）'}</Heading>
      {form.quotas.map(({ orgId, name, places }) => (
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
            onTap={() => set({ quotas: form.quotas.filter((row) => row.orgId !== orgId) })}
          >
            去掉
          </Button>
        </View>
      ))}
      {form.quotas.length > 0 && (
        <View className={cx(styles.sum)} {...aria({ role: 'status' })}>
          {sumWords(form)}
        </View>
      )}
      {wrong !== undefined && <Notice tone='bad' title={wrong} />}
      {form.quotas.length < LIMITS.quotasMax && <AddQuota edit={edit} />}
      {form.quotas.length > 0 && form.signUp !== 'lists' && (
        <Anchor name='releasesDay'>
          <View>没用完的名额什么时候放开（可不填）</View>
          <View className={cx(styles.note)}>到了这个时间，社区没用完的名额给大家，排队的人先补。</View>
          <View className={cx(styles.pair)}>
            <Day edit={edit} name='releasesDay' label='哪一天放开' />
            <Time edit={edit} name='releasesTime' label='几点放开' />
          </View>
        </Anchor>
      )}
    </Anchor>
  )
}
