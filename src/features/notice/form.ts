import type { InputOf } from '@/types/kernel/contract'
import type { Attached } from '@/types/notice-attached'
import type { Audience, Notice } from '@/types/notice-shapes'
import type { Org } from '@/types/org'

import { NOTHING } from '@/domain/notice-attached'

import { keptForms } from '@/src/staff/kept-form'

export type Draft = InputOf<'notice.create'>['draft']
export type Whom = 'all' | 'born' | 'activity' | 'group'

/** What is typed; years and choices may still be open. */
export interface Form {
  title: string
  body: string
  attached: Attached
  sign: boolean
  callIfMissed: boolean
  whom: Whom
  from: number | null
  to: number | null
  activityId: string
  /** orgId.grantId, since a leader's group needs both. */
  group: string
}

export const EMPTY: Form = {
  ...{ title: '', body: '', attached: NOTHING, sign: false, callIfMissed: false, whom: 'all' },
  ...{ from: null, to: null, activityId: '', group: '' },
}

const whomOf = (audience: Notice['audience']): Partial<Form> => {
  if (audience.kind === 'study') return {}
  if (audience.kind === 'activity') return { whom: 'activity', activityId: audience.activityId }
  if (audience.kind === 'group') return { whom: 'group', group: `${audience.orgId}.${audience.grantId}` }
  if (audience.kind === 'branch') return { whom: 'all' }
  return audience.born ? { whom: 'born', ...audience.born } : { whom: 'all' }
}

export const formOf = ({ title, body, attached, sign, callIfMissed, audience }: Notice): Form => ({
  ...EMPTY,
  ...{ title, body, attached, sign, callIfMissed, ...whomOf(audience) },
})

/** What was typed before the first save, and since the last one. */
export const keptForm = keptForms<Form>('notice.form', 'attached')

/** Null: something is not chosen yet. */
export const audienceOf = (form: Form, org: Org): Audience | null => {
  switch (form.whom) {
    case 'all':
      return org.kind === 'branch'
        ? { kind: 'branch', orgId: org.id, personIds: null }
        : { kind: 'org', orgId: org.id, born: null }
    case 'born':
      return form.from === null || form.to === null
        ? null
        : { kind: 'org', orgId: org.id, born: { from: form.from, to: form.to } }
    case 'activity':
      return form.activityId === '' ? null : { kind: 'activity', activityId: form.activityId }
    case 'group': {
      const [orgId = '', grantId = ''] = form.group.split('.')
      return grantId === '' ? null : { kind: 'group', orgId, grantId }
    }
  }
}

/** What is not written under a picture, or on a file. */
export const attachedGap = ({ pictures, files }: Attached): string | null => {
  const bare = pictures.findIndex(({ caption }) => caption.trim().length < 2)
  if (bare >= 0) return `先写第${bare + 1}张图上是什么`
  return files.some(({ name }) => name.trim() === '') ? '先写文件的名字' : null
}

/** Why it cannot be saved yet, in one sentence. */
export const gapOf = (form: Form): string | null => {
  if (form.title.trim().length < 2) return '先写标题'
  if (form.body.trim().length < 2) return '先写正文'
  if (form.whom === 'born' && (form.from === null || form.to === null)) return '先写出生年份'
  if (form.whom === 'activity' && form.activityId === '') return '先选一场活动'
  if (form.whom === 'group' && form.group === '') return '先选一位组长'
  return attachedGap(form.attached)
}
