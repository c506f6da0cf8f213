import { dayOf } from '@/domain/calendar'
import { PATTERNS } from '@/types/kernel/limits'

import { now } from './clock'
import { keep, recall } from './storage'
import { createStore, useStore } from './store'

interface Scan {
  scene: string
  /** The day of the scan: a scan tells where somebody is today, not where he lives. */
  day: string
}

const isScan = (value: unknown): value is Scan =>
  typeof value === 'object' && value !== null && 'scene' in value && 'day' in value

const today = () => dayOf(now().toISOString())

const scan = createStore<Scan | null>(recall('scan', isScan))

const plain = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a wall code hands to the page: WeChat gives it URI-encoded. Null: no scene, or none of ours. */
export const sceneOf = (query: string | undefined): string | null => {
  const scene = plain(query ?? '')
  return PATTERNS.scene.test(scene) ? scene : null
}

export const rememberScene = (scene: string): void => {
  const next = { scene, day: today() }
  scan.set(next)
  keep('scan', next)
}

/** The place scanned today, for the tabs and for where a new person belongs. */
export const useScene = (): string | null => {
  const last = useStore(scan)
  return last?.day === today() ? last.scene : null
}

/** Of a wall code: the org's id. */
export const orgOfScene = (scene: string | null): string | undefined => {
  const id = scene?.startsWith('p=') ? scene.slice(2) : ''
  return PATTERNS.id.test(id) ? id : undefined
}
