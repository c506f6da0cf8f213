import type { Entry } from '@/types/catalogue'

type Told = Pick<Entry, 'kind' | 'field' | 'unit' | 'walk' | 'toilets' | 'rests' | 'parking' | 'note'>

export const FIELD_LABEL = { expert: '擅长什么', troupe: '演什么', route: '看什么' } as const

const ROUTE_FACTS = [
  ['walk', '走路'],
  ['toilets', '厕所'],
  ['rests', '歇脚'],
  ['parking', '停车'],
] as const

/** What is known of an entry, a line each; empty ones are not said. */
export const entryLines = (entry: Told): string[] =>
  [
    ...[`${entry.field}${entry.field !== '' && entry.unit !== '' ? ' · ' : ''}${entry.unit}`],
    ...ROUTE_FACTS.map(([key, label]) => (entry[key] === '' ? '' : `${label}：${entry[key]}`)),
    entry.note,
  ].filter((line) => line !== '')
