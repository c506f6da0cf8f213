import type * as z from 'zod'

import { account } from '../account'
import { activity } from '../activity'
import { audit } from '../audit'
import { meeting } from '../branch-life'
import { branch } from '../branch'
import { call } from '../call'
import { care } from '../care'
import { catalogue } from '../catalogue'
import { checkin } from '../checkin'
import { delivery } from '../delivery'
import { dossier } from '../dossier'
import { family } from '../family'
import { figures } from '../figures'
import { followUp } from '../follow-up'
import { grant } from '../grant'
import { gift } from '../gift'
import { home } from '../home'
import { kiosk } from '../kiosk'
import { leader } from '../leader'
import { lists } from '../lists'
import { material } from '../material'
import { message } from '../message'
import { notice } from '../notice'
import { offline } from '../offline'
import { online } from '../online'
import { ops } from '../ops'
import { org } from '../org'
import { person } from '../person'
import { places } from '../places'
import { print } from '../print'
import { programme } from '../programme'
import { registration } from '../registration'
import { series } from '../series'
import { rollcall } from '../rollcall'
import { settings } from '../settings'
import { signup } from '../signup'
import { survey } from '../survey'
import { stock } from '../stock'
import { study } from '../study'
import { survivor } from '../survivor'
import { timeline } from '../timeline'
import { visit } from '../visit'
import type { Action, ActionTable } from './action'
import type { KernelError } from './errors'

/** Every action of the system, named once. */
export const contract = {
  account,
  activity,
  audit,
  branch,
  call,
  care,
  catalogue,
  checkin,
  delivery,
  dossier,
  family,
  figures,
  followUp,
  grant,
  gift,
  home,
  kiosk,
  leader,
  lists,
  meeting,
  material,
  message,
  notice,
  offline,
  online,
  ops,
  org,
  person,
  places,
  print,
  programme,
  registration,
  series,
  rollcall,
  settings,
  signup,
  survey,
  stock,
  study,
  survivor,
  timeline,
  visit,
} as const satisfies Record<string, ActionTable>

export type Contract = typeof contract
export type Module = keyof Contract

export type Path = { [M in Module]: `${M}.${Extract<keyof Contract[M], string>}` }[Module]

export type ActionOf<P extends Path> = P extends `${infer M}.${infer A}`
  ? M extends Module
    ? A extends keyof Contract[M]
      ? Contract[M][A]
      : never
    : never
  : never

type Spec<P extends Path> = ActionOf<P> extends infer T ? (T extends Action ? T : never) : never

/** What a caller writes (defaults may be left out). */
export type InputOf<P extends Path> = z.input<Spec<P>['input']>
export type OutputOf<P extends Path> = z.output<Spec<P>['output']>
export type ErrorsOf<P extends Path> = Spec<P>['errors'][number] | KernelError
