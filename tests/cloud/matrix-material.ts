import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

type Mine = Extract<Path, `material.${string}` | 'print.keepFile' | 'print.material'>

const orgId = named.orgs.tongan
const materialId = named.materials.tongan
const one = { materialId, rev: 99 }

export const aMaterialDraft = (
  over: Partial<InputOf<'material.create'>['draft']> = {},
): InputOf<'material.create'>['draft'] => ({
  ...{ title: '冬天怎么防煤气', category: 'health', source: '同安区退服中心整理' },
  ...{ body: '烧煤炉的屋子要开一点窗。\n睡觉以前把炉子搬到外面。', transcript: '', links: [], videoLink: '' },
  ...over,
})

/** `rev` 99, and what is not there to be taken back: nobody who is let in changes what the next one is asked about. */
export const MATERIAL_INPUTS: { [P in Mine]: InputOf<P> } = {
  'material.list': { orgId, state: 'published' },
  'material.create': { orgId, draft: aMaterialDraft() },
  'material.open': { materialId },
  'material.update': { ...one, draft: aMaterialDraft() },
  'material.inbox': { materialId },
  'material.addPart': { materialId, fileId: 'cloud://x/1.jpg', kind: 'picture', name: '图', after: 0 },
  'material.dropPart': { materialId: named.materials.draft, partId: 'ZZZZZZZZZZ' },
  'material.ask': { ...one, changed: '' },
  'material.decide': { ...one, yes: true, reason: '' },
  'material.withdraw': { materialId: named.materials.draft, reason: '写错了' },
  'material.version': { materialId, version: 9 },
  'material.shelf': {},
  'material.get': { materialId },
  'print.keepFile': { materialId, inbox: 'cloud://x/inbox/nobody/1', kind: 'picture' },
  'print.material': { materialId, size: 'A4' },
}

/** As in matrix.ts, under the same letters. A file that was made up and a version that never was are not there for anybody. */
export const MATERIAL_ROWS = {
  //                  swrdSDOJhaulcv
  'material.list': '----?-i?ii----',
  'material.create': '----?-i?-i----',
  'material.open': '----?-i?ii----',
  'material.update': '----?-i?-i----',
  'material.inbox': '----?-i?-i----',
  'material.addPart': '----?-??-?----',
  'material.dropPart': '----?-i?-i----',
  'material.ask': '----?-i?-i----',
  'material.decide': '------i?ii----',
  'material.withdraw': '------i?ii----',
  'material.version': '----?-????----',
  'material.shelf': 'iiiiiiiiiiiiii',
  'material.get': 'iiiiiiiiiiiiii',
  'print.keepFile': '----?-??-?----',
  'print.material': 'iiiiiiiiiiiiii',
} as const satisfies Record<Mine, string>
