import { pinyin } from 'pinyin-pro'

/** Pinyin initials of a person's name (surname readings: 单 shan, 仇 qiu), lower case: 陈放乐 → cfl. */
export const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' })
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

/** Sorting key of a name: its pinyin without tones, then the name itself, so that homophones keep an order. */
export const sortNameOf = (name: string): string =>
  `${pinyin(name, { toneType: 'none', type: 'array', surname: 'head' }).join('').toLowerCase()} ${name}`
