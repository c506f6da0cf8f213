/** Roles held by a grant on an org's subtree. Labels are what administration pages show. */
export const ROLES = {
  admin: { label: '管理员' },
  head: { label: '负责人' },
  organiser: { label: '活动干事' },
  doorStaff: { label: '签到员' },
  secretary: { label: '支部书记' },
  auditor: { label: '审计员' },
  /** Signs up the people of one list that staff keeps, and sees nobody else. */
  leader: { label: '组长' },
  /** Walks to homes: delivers study materials, visits, and looks after the homes that are theirs (定人包户). */
  caseworker: { label: '包户人员' },
  /** Telephones whom no message reached, and nothing else. */
  volunteer: { label: '志愿者' },
} as const satisfies Record<string, { label: string }>

export type Role = keyof typeof ROLES

/**
 * Who may call an action. `anyone` = any WeChat identity; `member` = stands for at least one person;
 * `self` / `proxy` = the `personId` of the input is mine / one I act for; a role = a grant whose subtree holds the record.
 */
export type Allow = 'anyone' | 'member' | 'self' | 'proxy' | Role

/** The record whose org decides: the action's input carries `<scope>Id`
 * (`registration`: the activity's id and a person or a ticket; `registrants`: a page of an activity's;
 * `round`, `delivery`, `followUp`: a round of 送学, one home of it, something that somebody needs;
 * `series`, `entry`, `notice`: a series, an entry of the catalogues, a notice;
 * `subject`: what people are called about, and the org that the caller looks from; `called`: one person of it, by either's org;
 * `meeting`: one of a branch; `material`: something to learn from; `assignment`: a push of it in one place; `saying`: what somebody said about it;
 * `gift`: a list of gifts; `subject`: what people are called about, and the org that the caller looks from; `called`: one person of it, by either's org;
 * `list`: the org that hands in, else the activity; `persons`: two people, and the org must hold both). */
export type Scope =
  | 'none'
  | 'org'
  | 'activity'
  | 'person'
  | 'persons'
  | 'registration'
  | 'registrants'
  | 'list'
  | 'series'
  | 'entry'
  | 'notice'
  | 'subject'
  | 'called'
  | 'meeting'
  | 'round'
  | 'delivery'
  | 'followUp'
  | 'material'
  | 'assignment'
  | 'saying'
  | 'gift'
