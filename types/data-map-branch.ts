import type { Entry } from './data-map-entry'
import { entry, every } from './data-map-entry'

/** To which branch or team somebody belongs says what they think or believe: PIPL 28. */
export const BELONGING_DATA: Record<string, Entry> = {
  ...every(
    'memberships memberOf memberUntil',
    entry('sensitive', '在哪个支部或队伍，从哪天到哪天', '本机构和本支部工作人员'),
  ),
  keeper: entry('personal', '这一户由谁上门照看', '本机构工作人员'),
}
