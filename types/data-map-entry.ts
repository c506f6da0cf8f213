/** 个人信息台账: every stored field, what it is for, how long it stays, who sees it (architecture rule 15; rules.md P4). */
export interface Entry {
  /** `none`: not about a person · `personal` · `sensitive` (rules.md 4.1: home, whereabouts, health …) · `system`. */
  class: 'none' | 'personal' | 'sensitive' | 'system'
  purpose: string
  /** Months after the last use; null = as long as the record it belongs to. */
  months: number | null
  seenBy: string
}

export const entry = (
  kind: Entry['class'],
  purpose: string,
  seenBy: string,
  months: number | null = null,
): Entry => ({
  ...{ class: kind, purpose, seenBy, months },
})

export const system = entry('system', '单据管理：版本、时间、经手人', '系统')
export const org = entry('none', '所属机构及上级路径，决定谁能看', '工作人员')

export const every = (fields: string, said: Entry): Record<string, Entry> =>
  Object.fromEntries(fields.split(' ').map((field) => [field, said]))

export const envelope = every('_id v rev createdAt createdBy updatedAt updatedBy removedAt request', system)
export const scoped = every('orgId ancestors', org)
